package org.uvach.internal.text;

/** Finds where words and numbers end in a normalised text. */
final class WordScanner {

  private static final char VISARGA = '\u0903';
  private static final String NUMBER_SIGNS = ".,:";

  /** Signs that close a sentence around an address rather than belong to it. */
  private static final String AFTER_ADDRESS = ".,;:!?\"')]}";

  private static final int LONGEST_COLON_WORD = 16;
  private static final int LONGEST_SUFFIX = 4;
  private static final int LONGEST_ELISION = 4;

  /** Nobody writes more of them in a row; the bound keeps the work linear on hostile text. */
  private static final int MOST_POSSESSIVES = 8;

  private final String text;
  private final Orthography orthography;

  WordScanner(String text, Orthography orthography) {
    this.text = text;
    this.orthography = orthography;
  }

  /** The end of a run of letters of one script, with their marks. */
  int endOfLetters(int at, int limit, Glyph script) {
    int end = at;
    while (end < limit && (glyph(end) == script || glyph(end) == Glyph.MARK)) {
      end = next(end);
    }
    return end;
  }

  /** The end of the marks that hang on whatever stands before. */
  int endOfMarks(int at, int limit) {
    int end = at;
    while (end < limit && glyph(end) == Glyph.MARK) {
      end = next(end);
    }
    return end;
  }

  /**
   * The end of a Devanagari word: a visarga may be typed as colon in it, and a colon as visarga
   * after it.
   */
  int endOfDevanagari(int at, int limit) {
    int end = endOfLetters(at, limit, Glyph.DEVANAGARI);
    if (end < limit && text.charAt(end) == ':' && end - at < LONGEST_COLON_WORD) {
      return endAfterColon(at, end, limit);
    }
    boolean mayBeColon = text.charAt(end - 1) == VISARGA && end - at > 2;
    return mayBeColon && !isColonWord(at, end) ? end - 1 : end;
  }

  private boolean isColonWord(int start, int end) {
    return end - start <= LONGEST_COLON_WORD
        && orthography.colonWords().contains(Folding.key(text.substring(start, end)));
  }

  /** The end of a word whose visarga was typed as a colon: अत: (therefore), दु:ख (sorrow). */
  private int endAfterColon(int start, int colon, int limit) {
    String left = Folding.key(text.substring(start, colon)) + VISARGA;
    int right =
        endOfLetters(colon + 1, Math.min(limit, colon + LONGEST_COLON_WORD), Glyph.DEVANAGARI);
    for (int end = colon + 2; end <= right; end++) {
      if (orthography.colonWords().contains(left + Folding.key(text.substring(colon + 1, end)))) {
        return endOfLetters(colon + 1, limit, Glyph.DEVANAGARI);
      }
    }
    return orthography.colonWords().contains(left) ? endOfMarks(colon + 1, limit) : colon;
  }

  /**
   * The end of a Latin word, digits and inner apostrophes included, or of an address that it
   * begins.
   */
  int endOfLatin(int at, int limit) {
    int end = at;
    while (end < limit && isInLatinWord(end, limit)) {
      end = next(end);
    }
    return beginsAddress(at, end) ? endOfAddress(end, limit) : end;
  }

  private boolean isInLatinWord(int at, int limit) {
    return switch (glyph(at)) {
      case LATIN, DIGIT, MARK -> true;
      case QUOTE -> isBetween(at, limit, Glyph.LATIN) && !isPossessive(at, limit);
      default -> false;
    };
  }

  private boolean beginsAddress(int start, int end) {
    return text.startsWith("://", end) || (end - start == 3 && text.startsWith("www.", start));
  }

  private int endOfAddress(int at, int limit) {
    int end = at;
    while (end < limit && isInAddress(text.charAt(end))) {
      end++;
    }
    while (end > at && AFTER_ADDRESS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return endOfMarks(end, limit);
  }

  private static boolean isInAddress(char c) {
    return c > ' ' && c < 0x7F && c != '|';
  }

  /** The end of a number, or of a word that begins with one: 19वीं (19th), 3डी (3D). */
  int endOfNumber(int at, int limit) {
    int end = endOfDigits(at, limit);
    if (end == limit || !glyph(end).isLetter()) {
      return end;
    }
    int word = endOfLetters(end, Math.min(limit, end + LONGEST_SUFFIX + 1), glyph(end));
    boolean suffix = orthography.numberSuffixes().contains(Folding.key(text.substring(end, word)));
    return suffix ? word : end;
  }

  /** The end of digits with their separators and decimal point. */
  int endOfDigits(int at, int limit) {
    int end = at;
    while (end < limit && isInNumber(end, limit)) {
      end = next(end);
    }
    return end;
  }

  private boolean isInNumber(int at, int limit) {
    Glyph glyph = glyph(at);
    return glyph == Glyph.DIGIT
        || glyph == Glyph.MARK
        || (NUMBER_SIGNS.indexOf(text.charAt(at)) >= 0
            && at > 0
            && at + 1 < limit
            && glyph(at - 1) == Glyph.DIGIT
            && glyph(at + 1) == Glyph.DIGIT);
  }

  /**
   * Whether an English possessive stands here: the 's of Modi's. Of several in a row all are what
   * the last one is.
   */
  boolean isPossessive(int at, int limit) {
    if (!isApostropheS(at, limit)) {
      return false;
    }
    int next = at + 2;
    while (next < at + 2 * MOST_POSSESSIVES && isApostropheS(next, limit)) {
      next += 2;
    }
    return next >= limit || !goesOnLatin(next, limit);
  }

  private boolean isApostropheS(int at, int limit) {
    return at < limit && isBetween(at, limit, Glyph.LATIN) && text.charAt(at + 1) == 's';
  }

  /** Whether a Latin word goes on at a place where no possessive stands. */
  private boolean goesOnLatin(int at, int limit) {
    return switch (glyph(at)) {
      case LATIN, DIGIT, MARK -> true;
      case QUOTE -> isBetween(at, limit, Glyph.LATIN);
      default -> false;
    };
  }

  /** Whether an apostrophe joins the parts of a Devanagari name: ओ'ब्रायन (O'Brien). */
  boolean isElision(int at) {
    if (!isBetween(at, text.length(), Glyph.DEVANAGARI)) {
      return false;
    }
    int start = at;
    while (start > 0 && at - start <= LONGEST_ELISION && isInDevanagari(start - 1)) {
      start--;
    }
    return orthography.elisions().contains(Folding.key(text.substring(start, at)));
  }

  private boolean isBetween(int at, int limit, Glyph letters) {
    return isApostrophe(text.charAt(at))
        && at > 0
        && at + 1 < limit
        && glyph(at + 1) == letters
        && (glyph(at - 1) == letters || glyph(at - 1) == Glyph.MARK);
  }

  private boolean isInDevanagari(int at) {
    return glyph(at) == Glyph.DEVANAGARI || glyph(at) == Glyph.MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private Glyph glyph(int at) {
    return Glyph.of(text.codePointAt(at));
  }

  private int next(int at) {
    return at + Character.charCount(text.codePointAt(at));
  }
}
