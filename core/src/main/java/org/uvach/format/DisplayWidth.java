package org.uvach.format;

import java.lang.Character.UnicodeScript;

/**
 * How many columns of a terminal words take. As terminals count: nothing for a sign that sits on
 * its letter (the vowel sign in कु, the virama), one for a sign that stands beside it (the vowel
 * sign in का), two for a Chinese character or a picture.
 */
final class DisplayWidth {

  private static final int VIRAMA = 0x94D;

  private DisplayWidth() {}

  static int of(String words) {
    return words.codePoints().map(DisplayWidth::of).sum();
  }

  /** The columns of one code point. */
  static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /**
   * Words that fit: those given, or if they are too wide as many of them as there is room for, and
   * {@code …}. Only a word that is too wide by itself is cut, between two letters.
   */
  static String shorten(String words, int width) {
    if (of(words) <= width) {
      return words;
    }
    int blank = words.lastIndexOf(' ', end(words, width - 2));
    return blank > 0
        ? words.substring(0, blank) + " …"
        : words.substring(0, end(words, width - 1)) + "…";
  }

  /** Where the longest beginning ends that is no wider, and no part of a letter less or more. */
  private static int end(String words, int width) {
    int end = 0;
    int used = 0;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      end = isEdge(words, i) ? i : end;
      used += of(words.codePointAt(i));
      if (used > width) {
        return end;
      }
    }
    return words.length();
  }

  /** Whether no letter goes on here: क्|ष is none, the virama joins. */
  private static boolean isEdge(String words, int offset) {
    int type = Character.getType(words.codePointAt(offset));
    boolean marked = of(words.codePointAt(offset)) == 0 || type == Character.COMBINING_SPACING_MARK;
    return !marked && (offset == 0 || !joins(words.codePointBefore(offset)));
  }

  private static boolean joins(int before) {
    return before == VIRAMA || Character.getType(before) == Character.FORMAT;
  }

  private static boolean isWide(int codePoint) {
    boolean picture = codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
    boolean fullWidth = codePoint >= 0xFF01 && codePoint <= 0xFF60;
    return picture
        || fullWidth
        || switch (UnicodeScript.of(codePoint)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
          default -> false;
        };
  }
}
