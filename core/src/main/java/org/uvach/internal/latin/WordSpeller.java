package org.uvach.internal.latin;

import java.util.Optional;

/** One way to spell a single word of a name. */
@FunctionalInterface
public interface WordSpeller {

  /**
   * Spells a word.
   *
   * @param word one word in any script, without blanks and signs
   * @param regime after whose habits
   * @return its letters in lower case, unless a list writes it otherwise; empty if this way does
   *     not know it
   */
  Optional<Spelled> spell(String word, Regime regime);
}
