package org.uvach.language;

/**
 * One word, number or sign of a sentence.
 *
 * @param start first UTF-16 code unit in the text as given
 * @param end the code unit after the last
 * @param form the token as read: NFC, joiners and other invisible characters taken out, quotation
 *     signs as printed
 * @param key the form folded for comparing: without nukta, chandrabindu as anusvara, lower case,
 *     ASCII digits
 * @param kind word, number, quotation sign or other sign
 * @param glued whether no blank stands between it and the token before
 */
public record Token(int start, int end, String form, String key, Kind kind, boolean glued) {

  /** What a token is made of. */
  public enum Kind {
    /**
     * Letters with their signs, in any script; a hyphen is a token of its own, glued on both sides.
     */
    WORD,
    /** Digits, with separators and decimal point. */
    NUMBER,
    /**
     * One quotation sign, whatever its shape; doubled single signs ({@code ‘‘}, {@code ``}, {@code
     * ''}) are one token.
     */
    QUOTE,
    /**
     * A danda, full stop, pipe, question or exclamation mark or ellipsis that ends a sentence (not
     * the dot of an abbreviation, which is a SIGN).
     */
    STOP,
    /** Any other sign: comma, colon, hyphen, dash, bracket, the dot of an abbreviation. */
    SIGN
  }

  /**
   * Whether the token, folded, is this word.
   *
   * @param word a folded word
   * @return true if equal
   */
  public boolean is(String word) {
    return key.equals(word);
  }
}
