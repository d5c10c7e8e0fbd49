package org.uvach.internal.entity;

import java.util.Arrays;

/**
 * The written syllables of a Devanagari word: a consonant or a conjunct with its vowel sign and
 * marks. Affixes of names are cut between them, never inside: नरेंद्र (Narendra) is न, रें, द्र,
 * and its last is द्र, not the bare र that stands last in the text.
 */
final class Akshara {

  private static final char VIRAMA = '\u094D';

  private Akshara() {}

  /**
   * Where the syllables of a word start.
   *
   * @param word a word in any script; outside Devanagari each letter with its marks is one
   * @return offsets in rising order; the first is 0 unless the word is empty
   */
  static int[] starts(String word) {
    int[] starts = new int[word.length()];
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || !(isMark(word.charAt(i)) || word.charAt(i - 1) == VIRAMA)) {
        starts[count++] = i;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || Character.isLowSurrogate(c);
  }
}
