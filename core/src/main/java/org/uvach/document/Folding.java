package org.uvach.document;

import java.text.Normalizer;

/**
 * The form in which the spellings of a word or name fall together: without nukta, chandrabindu as
 * anusvara, without joiners and other invisible characters, one blank for many, in lower case, with
 * ASCII digits.
 *
 * <p>Names, tokens and word lists are compared in this form; nothing is ever reported in it.
 *
 * <pre>{@code
 * Folding.key("ज़ेलेंस्की").equals(Folding.key("जेलेंस्की"));   // Zelensky, with and without nukta
 * }</pre>
 */
public final class Folding {

  /** Nothing that long is a name, and thousands of accents on one letter sort in quadratic time. */
  private static final int LONGEST = 1000;

  private static final char NUKTA = '\u093C';
  private static final char CHANDRABINDU = '\u0901';
  private static final char ANUSVARA = '\u0902';
  private static final String NUKTA_LETTERS =
      "\u0929\u0931\u0934\u0958\u0959\u095A\u095B\u095C\u095D\u095E\u095F";
  private static final String BARE_LETTERS =
      "\u0928\u0930\u0933\u0915\u0916\u0917\u091C\u0921\u0922\u092B\u092F";

  private Folding() {}

  /**
   * Folds a word or a name of several words.
   *
   * @param words any text, normalised or not
   * @return its key, without blanks at the ends; folding a key again gives the same key
   */
  public static String key(String words) {
    return isFolded(words) ? words : folded(words);
  }

  private static String folded(String words) {
    String normal =
        isPlain(words) || words.length() > LONGEST
            ? words
            : Normalizer.normalize(visible(words), Normalizer.Form.NFC);
    var key = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); ) {
      int c = normal.codePointAt(i);
      if (c <= 0x97F && isOwnKey((char) c)) {
        key.append((char) c);
      } else {
        fold(c, key);
      }
      i += Character.charCount(c);
    }
    return endsInBlank(key) ? key.substring(0, key.length() - 1) : key.toString();
  }

  /** Whether words are their own key, as nearly every word of a text is, and most names are. */
  private static boolean isFolded(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (!isOwnKey(words.charAt(i)) && !isBetweenWords(words, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the one blank between two words stands here. */
  private static boolean isBetweenWords(String words, int i) {
    return words.charAt(i) == ' ' && i > 0 && i + 1 < words.length() && words.charAt(i + 1) != ' ';
  }

  private static boolean isOwnKey(char c) {
    if (c < 0x900) {
      return c > ' ' && c < 0x7F && (c < 'A' || c > 'Z');
    }
    return c <= 0x97F
        && c != NUKTA
        && c != CHANDRABINDU
        && (c < 0x966 || c > 0x96F)
        && !hasNukta(c);
  }

  /** Whether a letter is one of {@link #NUKTA_LETTERS}. */
  private static boolean hasNukta(char c) {
    return (c >= 0x958 && c <= 0x95F) || c == 0x929 || c == 0x931 || c == 0x934;
  }

  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= 0x300 && (c < 0x900 || c > 0x97F)) {
        return false;
      }
    }
    return true;
  }

  /** Marks with something invisible between them are put in order only when it is gone. */
  private static String visible(String words) {
    var visible = new StringBuilder(words.length());
    words.codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static void fold(int c, StringBuilder key) {
    if (isBlank(c)) {
      key.append(key.isEmpty() || endsInBlank(key) ? "" : " ");
      return;
    }
    if (c == NUKTA || isInvisible(c)) {
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

  private static boolean endsInBlank(StringBuilder key) {
    return !key.isEmpty() && key.charAt(key.length() - 1) == ' ';
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.CONTROL -> true;
      default -> (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    };
  }
}
