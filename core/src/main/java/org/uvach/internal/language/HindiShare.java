package org.uvach.internal.language;

/** How much of a text looks like Hindi. */
final class HindiShare {

  /**
   * Below this share of Devanagari letters a text is in another language, with a few Hindi words in
   * it.
   */
  private static final double LEAST = 0.25;

  private HindiShare() {}

  static double of(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long devanagari =
        text.codePoints().filter(c -> c >= 0x900 && c < 0x980 && Character.isLetter(c)).count();
    double share = letters == 0 ? 0 : (double) devanagari / letters;
    return share < LEAST ? 0 : share;
  }
}
