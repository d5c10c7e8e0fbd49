package org.uvach.internal.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a code point is to the reader of a sentence.
 *
 * <p>{@link Character#isLetter(int)} alone will not do: Devanagari vowel signs, virama and nukta
 * are marks, and a word is cut in pieces by whoever forgets them.
 */
enum Glyph {
  /** A blank of any width. */
  BLANK,
  /** A line end in any convention. */
  LINE_END,
  /** Joiners, bidi and other format characters, variation selectors, control characters. */
  INVISIBLE,
  /** A sign that belongs to the letter before it. */
  MARK,
  /** A Devanagari letter. */
  DEVANAGARI,
  /** A Latin letter. */
  LATIN,
  /** A letter of any other script. */
  LETTER,
  /** A digit of any script. */
  DIGIT,
  /** A quotation sign of any shape. */
  QUOTE,
  /** A sign that can end a sentence. */
  STOP,
  /** Anything else that can be seen. */
  SIGN;

  private static final String QUOTES =
      "\"'`\u00B4\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2032\u2033\u2039\u203A\uFF02\uFF07";
  private static final String STOPS = ".?!|\u0964\u0965\u2026\u203C\u2047\u2048\u2049\u01C0\uFF5C";
  private static final String LINE_ENDS = "\n\r\u000B\u000C\u0085\u2028\u2029";

  /** The answers for Latin to Devanagari, which nearly all text asks for. */
  private static final List<Glyph> COMMON =
      IntStream.range(0, 0x980).mapToObj(Glyph::classify).toList();

  /**
   * Classifies a code point.
   *
   * @param codePoint any code point, a lone surrogate included
   * @return what it is
   */
  static Glyph of(int codePoint) {
    return codePoint < COMMON.size() ? COMMON.get(codePoint) : classify(codePoint);
  }

  private static Glyph classify(int codePoint) {
    if (codePoint < 0x80) {
      return ofAscii(codePoint);
    }
    if (LINE_ENDS.indexOf(codePoint) >= 0) {
      return LINE_END;
    }
    if (QUOTES.indexOf(codePoint) >= 0) {
      return QUOTE;
    }
    if (STOPS.indexOf(codePoint) >= 0) {
      return STOP;
    }
    return ofType(codePoint);
  }

  private static Glyph ofAscii(int c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      return LATIN;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return switch (c) {
      case ' ', '\t' -> BLANK;
      case '\n', '\r', 0x0B, 0x0C -> LINE_END;
      case '"', '\'', '`' -> QUOTE;
      case '.', '?', '!', '|' -> STOP;
      default -> c < ' ' || c == 0x7F ? INVISIBLE : SIGN;
    };
  }

  private static Glyph ofType(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR -> BLANK;
      case Character.FORMAT, Character.CONTROL -> INVISIBLE;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          isVariationSelector(codePoint) ? INVISIBLE : MARK;
      case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER -> DIGIT;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER ->
          ofScript(codePoint);
      default -> SIGN;
    };
  }

  private static Glyph ofScript(int codePoint) {
    if (codePoint >= 0x900 && codePoint < 0x980) {
      return DEVANAGARI;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case DEVANAGARI -> DEVANAGARI;
      case LATIN -> LATIN;
      default -> LETTER;
    };
  }

  /** Whether it chooses the look of the letter before it. */
  static boolean isVariationSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  /**
   * Whether it can begin a word.
   *
   * @return true for letters of all scripts
   */
  boolean isLetter() {
    return this == DEVANAGARI || this == LATIN || this == LETTER;
  }
}
