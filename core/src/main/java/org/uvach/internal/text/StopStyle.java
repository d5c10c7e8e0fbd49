package org.uvach.internal.text;

/** The sign with which a text ends its sentences; few texts mix the two. */
enum StopStyle {
  /** Danda or pipe: a full stop then mostly marks an abbreviation. */
  DANDA,
  /** The full stop. */
  FULL_STOP;

  /**
   * Finds the style of a text.
   *
   * @param text a normalised text
   * @return the sign that stands after more of its words
   */
  static StopStyle of(String text) {
    int dandas = 0;
    int fullStops = 0;
    for (int i = 1; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\u0964', '|' -> dandas++;
        case '.' -> fullStops += isAfterWordBeforeBlank(text, i) ? 1 : 0;
        default -> {}
      }
    }
    return dandas > fullStops ? DANDA : FULL_STOP;
  }

  private static boolean isAfterWordBeforeBlank(String text, int dot) {
    Glyph before = Glyph.of(text.charAt(dot - 1));
    return (before == Glyph.DEVANAGARI || before == Glyph.MARK)
        && (dot + 1 == text.length() || text.charAt(dot + 1) <= ' ');
  }
}
