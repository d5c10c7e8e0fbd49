package org.uvach.internal.entity;

import java.util.Set;
import org.uvach.internal.text.SoftSpelling;

/**
 * Knows acronyms whose Latin letters are written out in Devanagari: बीसीसीआई (BCCI), आईएमएफ (IMF),
 * डब्ल्यूएचओ (WHO).
 */
final class SpelledLetters {

  private static final int LONGEST = 8;

  private final Set<String> letters;

  /**
   * Takes the names of the letters.
   *
   * @param letters how the Latin letters are called in Hindi, folded as {@link SoftSpelling} does
   */
  SpelledLetters(Set<String> letters) {
    this.letters = letters;
  }

  /**
   * Counts the letters that a word spells.
   *
   * @param word a word, folded as {@link SoftSpelling} does
   * @return the largest number of letters that it can be read as; 0 if it has a part that is no
   *     letter
   */
  int count(String word) {
    if (word.length() > 4 * LONGEST) {
      return 0;
    }
    int[] best = new int[word.length() + 1];
    for (int end = 1; end <= word.length(); end++) {
      for (int start = Math.max(0, end - LONGEST); start < end; start++) {
        boolean reached = start == 0 || best[start] > 0;
        if (reached && letters.contains(word.substring(start, end))) {
          best[end] = Math.max(best[end], best[start] + 1);
        }
      }
    }
    return best[word.length()];
  }
}
