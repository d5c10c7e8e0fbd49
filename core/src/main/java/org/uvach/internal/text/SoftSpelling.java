package org.uvach.internal.text;

/**
 * Folds the spellings of one name that writers of Hindi mix: nukta, vowel length (हिन्दी, हिंदि),
 * nasal before its own consonant (हिन्दी, हिंदी), chandrabindu, doubled consonant (मक्का, मका), the
 * three sibilants' first two (श, ष), the anglicised vowels (कॉलेज, कालेज).
 */
public final class SoftSpelling {

  private static final char DEVANAGARI = 0x900;
  private static final char DEVANAGARI_END = 0x97F;
  private static final char ANUSVARA = '\u0902';
  private static final char VIRAMA = '\u094D';

  private SoftSpelling() {}

  /**
   * Folds a word.
   *
   * @param word a word as {@link org.uvach.language.Token#key} has it, or as written
   * @return equal for the spellings of one name
   */
  public static String fold(String word) {
    char[] folded = new char[word.length()];
    int length = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = letter(word.charAt(i));
      boolean beforeVirama = i + 1 < word.length() && word.charAt(i + 1) == VIRAMA;
      if (c == 0) {
        continue;
      }
      if (beforeVirama && i + 2 < word.length()) {
        char next = letter(word.charAt(i + 2));
        if (isNasal(c) && !isNasal(next) && isConsonant(next) && next != 'य' && next != 'ह') {
          folded[length++] = ANUSVARA;
          i++;
          continue;
        }
        if (c == next) {
          i++;
          continue;
        }
      }
      folded[length++] = c;
    }
    return new String(folded, 0, length);
  }

  private static boolean isNasal(char c) {
    return c == 'ङ' || c == 'ञ' || c == 'न' || c == 'म';
  }

  private static boolean isConsonant(char c) {
    return c >= 'क' && c <= 'ह';
  }

  /** The letter that stands for this one, or 0 where it is left out. */
  private static char letter(char c) {
    return switch (c) {
      case '\u093C', '\u200C', '\u200D' -> 0;
      case '\u0901' -> ANUSVARA;
      case 'ी' -> 'ि';
      case 'ू' -> 'ु';
      case 'ई' -> 'इ';
      case 'ऊ' -> 'उ';
      case 'ै' -> 'े';
      case 'ऐ' -> 'ए';
      case 'ॉ', 'ॅ' -> 'ा';
      case 'ऑ', 'ऍ' -> 'आ';
      case 'ौ' -> 'ो';
      case 'औ' -> 'ओ';
      case 'ण' -> 'न';
      case 'ष' -> 'श';
      default -> c >= DEVANAGARI && c <= DEVANAGARI_END ? c : Character.toLowerCase(c);
    };
  }
}
