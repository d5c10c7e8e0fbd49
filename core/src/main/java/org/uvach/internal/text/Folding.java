package org.uvach.internal.text;

import java.text.Normalizer;

/**
 * The form of a word in which its spellings fall together: without nukta, chandrabindu as anusvara,
 * without joiners, in lower case, with ASCII digits. Word lists and tokens are compared in this
 * form.
 */
public final class Folding {

  private static final char NUKTA = '\u093C';
  private static final char CHANDRABINDU = '\u0901';
  private static final char ANUSVARA = '\u0902';
  private static final String NUKTA_LETTERS =
      "\u0929\u0931\u0934\u0958\u0959\u095A\u095B\u095C\u095D\u095E\u095F";
  private static final String BARE_LETTERS =
      "\u0928\u0930\u0933\u0915\u0916\u0917\u091C\u0921\u0922\u092B\u092F";

  private Folding() {}

  /**
   * Folds a word.
   *
   * @param word any text, normalised or not
   * @return its key; folding a key again gives the same key
   */
  public static String key(String word) {
    String normal = isPlain(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
    var key = new StringBuilder(normal.length());
    normal.codePoints().forEach(c -> fold(c, key));
    return key.toString();
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c < 0x300 || (c >= 0x900 && c <= 0x97F));
  }

  private static void fold(int c, StringBuilder key) {
    if (c == NUKTA || Glyph.of(c) == Glyph.INVISIBLE) {
      return;
    }
    int nukta = NUKTA_LETTERS.indexOf(c);
    if (nukta >= 0) {
      key.append(BARE_LETTERS.charAt(nukta));
    } else if (c == CHANDRABINDU) {
      key.append(ANUSVARA);
    } else if (Character.isDigit(c)) {
      key.append(Character.digit(c, 10));
    } else {
      key.appendCodePoint(Character.toLowerCase(c));
    }
  }
}
