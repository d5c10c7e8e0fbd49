package org.uvach.internal.latin;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A speller that looks each word up once: the names of the news come again from article to article.
 * What it answers does not depend on what it remembers.
 */
final class RememberingSpeller implements WordSpeller {

  /** A power of two. */
  private static final int SLOTS = 1 << 14;

  private static final int LONGEST = 40;

  private record Slot(String word, Regime regime, Optional<Spelled> spelled) {}

  private final WordSpeller speller;
  private final AtomicReferenceArray<Optional<Slot>> slots = new AtomicReferenceArray<>(SLOTS);

  RememberingSpeller(WordSpeller speller) {
    this.speller = speller;
    for (int i = 0; i < SLOTS; i++) {
      slots.set(i, Optional.empty());
    }
  }

  @Override
  public Optional<Spelled> spell(String word, Regime regime) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    int index = ((31 * word.hashCode() + regime.domain()) * 0x9E3779B1) >>> 18;
    Optional<Slot> slot = slots.get(index);
    if (slot.isPresent() && slot.get().regime() == regime && slot.get().word().equals(word)) {
      return slot.get().spelled();
    }
    Optional<Spelled> spelled = speller.spell(word, regime);
    slots.set(index, Optional.of(new Slot(word, regime, spelled)));
    return spelled;
  }
}
