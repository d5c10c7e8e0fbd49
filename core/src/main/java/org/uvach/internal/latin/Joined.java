package org.uvach.internal.latin;

import java.util.List;
import java.util.Optional;

/** Parts of a name as one: right if all parts are, by the rule of its last least sure part. */
final class Joined {

  private Joined() {}

  static Optional<Spelled> with(String between, List<Spelled> parts) {
    StringBuilder latin = new StringBuilder();
    double all = 1;
    double weight = 0;
    Spelled least = null;
    for (Spelled part : parts) {
      latin.append(least == null ? "" : between).append(part.latin());
      all *= part.confidence();
      weight += part.weight();
      least = least == null || part.confidence() <= least.confidence() ? part : least;
    }
    return least == null || latin.codePoints().noneMatch(Character::isLetter)
        ? Optional.empty()
        : Optional.of(new Spelled(latin.toString(), least.rule(), all, weight));
  }
}
