package org.uvach.internal.latin;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A Devanagari word as the sounds it may have: one unit for each consonant, vowel and sign, and one
 * for each inherent vowel, whether it is spoken or not.
 *
 * <p>नरेंद्र is न, inherent vowel, र, ए, anusvara, द, र, inherent vowel. A vowel letter and its
 * sign are one unit; a virama is none, for it only says that no inherent vowel follows.
 */
public final class Units {

  /** The inherent vowel. */
  public static final int SCHWA = 1;

  /** Number of different units; all are smaller. */
  public static final int COUNT = 160;

  private static final int EDGE = 0;
  private static final char FIRST = '\u0900';
  private static final char LAST = '\u0963';
  private static final char CHANDRABINDU = '\u0901';
  private static final char ANUSVARA = '\u0902';
  private static final char NUKTA = '\u093C';
  private static final char VIRAMA = '\u094D';
  private static final int WITH_NUKTA = 102;
  private static final char FIRST_CONSONANT = 'क';
  private static final String SIGNS = "ािीुूृॄॅॆेैॉॊोौॢ";
  private static final String VOWELS = "आइईउऊऋॠऍऎएऐऑऒओऔऌ";

  private Units() {}

  /**
   * Reads a word.
   *
   * @param word a word in any script
   * @return its units; none if a letter of it is not Devanagari
   */
  public static int[] of(String word) {
    String normal = Normalizer.normalize(word, Normalizer.Form.NFC);
    int[] units = new int[2 * normal.length()];
    int count = 0;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (c == VIRAMA || c == NUKTA || c == '\u200C' || c == '\u200D' || c == '\u093D') {
        continue;
      }
      if (c < FIRST || c > LAST) {
        return new int[0];
      }
      int next = i + 1 < normal.length() ? normal.charAt(i + 1) : 0;
      boolean nukta = next == NUKTA;
      units[count++] = unit(c, nukta);
      if (Schwa.isConsonant(c) && !takesVowel(normal, nukta ? i + 2 : i + 1)) {
        units[count++] = SCHWA;
      }
    }
    return Arrays.copyOf(units, count);
  }

  private static int unit(char c, boolean nukta) {
    int sign = SIGNS.indexOf(c);
    char letter = sign >= 0 ? VOWELS.charAt(sign) : c == CHANDRABINDU ? ANUSVARA : c;
    return nukta && Schwa.isConsonant(c) ? WITH_NUKTA + c - FIRST_CONSONANT : 2 + letter - FIRST;
  }

  private static boolean takesVowel(String word, int at) {
    return at < word.length() && (word.charAt(at) == VIRAMA || SIGNS.indexOf(word.charAt(at)) >= 0);
  }

  /** The unit at an index, or the edge of the word. */
  static int at(int[] units, int index) {
    return index >= 0 && index < units.length ? units[index] : EDGE;
  }
}
