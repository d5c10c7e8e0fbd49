package org.uvach.internal.latin;

import java.util.List;
import java.util.Optional;

/**
 * Several ways to spell a word, the first that knows it counts.
 *
 * @param spellers the ways, the surest first
 */
record InOrder(List<WordSpeller> spellers) implements WordSpeller {

  @Override
  public Optional<Spelled> spell(String word, Regime regime) {
    for (WordSpeller speller : spellers) {
      Optional<Spelled> spelled = speller.spell(word, regime);
      if (spelled.isPresent()) {
        return spelled;
      }
    }
    return Optional.empty();
  }
}
