package org.uvach.internal.entity;

/** The script and form of a word, as a small number. */
final class WordShape {

  static final int EDGE = 0;
  static final int DEVANAGARI = 1;
  static final int ONE_SYLLABLE = 2;
  static final int SPELLED_TWO = 3;
  static final int SPELLED_MORE = 4;
  static final int LATIN_CAPITALS = 5;
  static final int LATIN_TITLE = 6;
  static final int LATIN_LOWER = 7;
  static final int LATIN_MIXED = 8;
  static final int NUMBER = 9;
  static final int WORD_WITH_DIGIT = 10;
  static final int SIGN = 11;
  static final int OTHER = 12;

  private WordShape() {}

  /**
   * The shape of a word.
   *
   * @param form the word as read
   * @param spelled how many Latin letters it spells in Devanagari, 0 if it does not
   * @param syllables its written syllables
   * @return one of the constants
   */
  static int of(String form, int spelled, int syllables) {
    Census census = Census.of(form);
    if (census.letters == 0) {
      return census.digits > 0 ? NUMBER : SIGN;
    }
    if (census.digits > 0) {
      return WORD_WITH_DIGIT;
    }
    if (census.latin == census.letters) {
      return latin(form, census);
    }
    if (census.latin > 0) {
      return OTHER;
    }
    if (spelled > 0 && syllables > 1) {
      return spelled == 2 ? SPELLED_TWO : SPELLED_MORE;
    }
    return syllables == 1 ? ONE_SYLLABLE : DEVANAGARI;
  }

  private static int latin(String form, Census census) {
    if (census.capitals == 0) {
      return LATIN_LOWER;
    }
    if (census.capitals == census.letters) {
      return LATIN_CAPITALS;
    }
    return census.capitals == 1 && Character.isUpperCase(form.charAt(0))
        ? LATIN_TITLE
        : LATIN_MIXED;
  }

  private record Census(int letters, int latin, int capitals, int digits) {

    static Census of(String form) {
      int letters = 0;
      int latin = 0;
      int capitals = 0;
      int digits = 0;
      for (int i = 0; i < form.length(); i++) {
        char c = form.charAt(i);
        if (Character.isDigit(c)) {
          digits++;
        } else if (Character.isLetter(c)) {
          letters++;
          latin += c < '\u0250' ? 1 : 0;
          capitals += Character.isUpperCase(c) ? 1 : 0;
        }
      }
      return new Census(letters, latin, capitals, digits);
    }
  }
}
