package org.uvach.internal.latin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parts of a name as one: right if all parts are, by the rule of its last least sure part. */
final class Joined {

  private Joined() {}

  static Optional<Spelled> with(String between, List<Spelled> parts) {
    String latin = parts.stream().map(Spelled::latin).collect(Collectors.joining(between));
    double all = parts.stream().mapToDouble(Spelled::confidence).reduce(1, (a, b) -> a * b);
    double weight = parts.stream().mapToDouble(Spelled::weight).sum();
    return parts.stream()
        .reduce((a, b) -> b.confidence() <= a.confidence() ? b : a)
        .filter(least -> latin.codePoints().anyMatch(Character::isLetter))
        .map(least -> new Spelled(latin, least.rule(), all, weight));
  }
}
