package org.uvach.internal.entity;

/**
 * Forms of a Devanagari word in which spelling variants of one name fall together.
 *
 * <p>News writes नरेंद्र and नरेन्द्र, ट्रंप and ट्रम्प, पुतिन and पूतिन, वारेन and वॉरेन for one
 * name.
 */
final class Spelling {

  private static final String NASALS = "ङञणनम";
  private static final char VIRAMA = '्';
  private static final char ANUSVARA = 'ं';
  private static final String LONG_VOWELS = "ीईूऊैऐौऔॉऑॅऍॆॊ";
  private static final String SHORT_VOWELS = "िइुउेएोओाआेएेो";
  private static final int LONG_ENOUGH = 3;
  private static final int DEVANAGARI = 0x900;

  private Spelling() {}

  /**
   * The form without the differences that never tell two names apart: vowel length, nasals before a
   * consonant, doubled consonants.
   *
   * @param key a folded word
   * @return its spelling form
   */
  static String form(String key) {
    var form = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == VIRAMA && i + 1 < key.length() && isNasalCluster(form, key.charAt(i + 1))) {
        form.setCharAt(form.length() - 1, ANUSVARA);
      } else if (c == VIRAMA && isDoubled(form, key, i)) {
        i++;
      } else {
        int vowel = LONG_VOWELS.indexOf(c);
        form.append(vowel >= 0 ? SHORT_VOWELS.charAt(vowel) : c);
      }
    }
    return form.toString();
  }

  /**
   * A nasal before a stop is written as anusvara as well; before य र ल व ह or a nasal it is not.
   */
  private static boolean isNasalCluster(StringBuilder form, char next) {
    return form.length() > 1
        && NASALS.indexOf(form.charAt(form.length() - 1)) >= 0
        && next >= 'क'
        && next <= 'भ'
        && NASALS.indexOf(next) < 0;
  }

  private static boolean isDoubled(StringBuilder form, String key, int virama) {
    return form.length() > 0
        && virama + 1 < key.length()
        && form.charAt(form.length() - 1) == key.charAt(virama + 1);
  }

  /**
   * Whether two words of full names are variants of one: the same spelling form, or in longer words
   * the same consonants.
   *
   * @param a a spelling form
   * @param b another
   * @return true if one name may be written in both ways
   */
  static boolean areVariants(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0) || differInGender(a, b)) {
      return false;
    }
    int shared = sharedConsonants(a, b);
    return shared >= LONG_ENOUGH || (shared > 0 && withoutAnusvara(a).equals(withoutAnusvara(b)));
  }

  /** How many consonants two forms have, if they have the same in the same order; else 0. */
  private static int sharedConsonants(String a, String b) {
    int shared = 0;
    int i = nextConsonant(a, 0);
    int j = nextConsonant(b, 0);
    while (i < a.length() && j < b.length() && a.charAt(i) == b.charAt(j)) {
      shared++;
      i = nextConsonant(a, i + 1);
      j = nextConsonant(b, j + 1);
    }
    return i == a.length() && j == b.length() ? shared : 0;
  }

  private static int nextConsonant(String form, int from) {
    int at = from;
    while (at < form.length() && !isConsonant(form.charAt(at))) {
      at++;
    }
    return at;
  }

  /** कुमार and कुमारी, or सुनील and सुनीला, are a man and a woman. */
  private static boolean differInGender(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return longer.length() == shorter.length() + 1
        && longer.startsWith(shorter)
        && (longer.endsWith("ि") || longer.endsWith("ा"));
  }

  /**
   * The consonants of a word: what all its variants share.
   *
   * @param form a spelling form
   * @return its consonants; the form itself if it has none
   */
  static String consonants(String form) {
    var bones = new StringBuilder(form.length());
    for (int at = nextConsonant(form, 0); at < form.length(); at = nextConsonant(form, at + 1)) {
      bones.append(form.charAt(at));
    }
    return bones.length() == 0 ? form : bones.toString();
  }

  private static boolean isConsonant(int c) {
    return (c >= 'क' && c <= 'ह') || c < DEVANAGARI;
  }

  private static String withoutAnusvara(String form) {
    return form.replace(String.valueOf(ANUSVARA), "");
  }
}
