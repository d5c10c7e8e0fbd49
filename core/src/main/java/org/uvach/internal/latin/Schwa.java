package org.uvach.internal.latin;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the inherent vowels that Hindi does not speak: the last one (राम is Ram), and from the end
 * backwards each one between a spoken vowel and a consonant with a vowel (गणपत is Ganpat).
 *
 * <p>The rule is Ohala's, as described in M. Ohala, Aspects of Hindi Phonology (1983).
 */
final class Schwa {

  private static final char VIRAMA = '\u094D';
  private static final char NUKTA = '\u093C';

  /** A consonant without vowel sign, and where a virama would silence it. */
  private static final class Syllable {
    final int end;
    final boolean cluster;
    boolean vowel;
    final boolean inherent;

    Syllable(int end, boolean cluster, boolean vowel, boolean inherent) {
      this.end = end;
      this.cluster = cluster;
      this.vowel = vowel;
      this.inherent = inherent;
    }
  }

  private Schwa() {}

  /**
   * Writes a virama wherever the inherent vowel is silent.
   *
   * @param word a Devanagari word in NFC
   * @return the word as spoken
   */
  static String silenced(String word) {
    List<Syllable> syllables = syllables(word);
    for (int i = syllables.size() - 1; i > 0; i--) {
      Syllable here = syllables.get(i);
      if (here.inherent && isSilent(syllables, i)) {
        here.vowel = false;
      }
    }
    var spoken = new StringBuilder(word);
    for (int i = syllables.size() - 1; i >= 0; i--) {
      Syllable here = syllables.get(i);
      if (here.inherent && !here.vowel) {
        spoken.insert(here.end, VIRAMA);
      }
    }
    return spoken.toString();
  }

  private static boolean isSilent(List<Syllable> syllables, int i) {
    Syllable here = syllables.get(i);
    if (i == syllables.size() - 1) {
      return !here.cluster;
    }
    return !here.cluster
        && syllables.get(i - 1).vowel
        && syllables.get(i + 1).vowel
        && !syllables.get(i + 1).cluster;
  }

  private static List<Syllable> syllables(String word) {
    List<Syllable> syllables = new ArrayList<>();
    boolean cluster = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isConsonant(c)) {
        int end = i + 1 < word.length() && word.charAt(i + 1) == NUKTA ? i + 2 : i + 1;
        char next = end < word.length() ? word.charAt(end) : 0;
        if (next == VIRAMA) {
          cluster = true;
        } else {
          boolean inherent = !isVowelSign(next);
          boolean nasal = isNasal(next);
          syllables.add(new Syllable(end, cluster || nasal, true, inherent));
          cluster = nasal;
        }
      } else if (isVowel(c)) {
        syllables.add(new Syllable(i + 1, false, true, false));
        cluster = false;
      }
    }
    return syllables;
  }

  static boolean isConsonant(char c) {
    return (c >= 'क' && c <= 'ह') || (c >= '\u0958' && c <= '\u095F');
  }

  private static boolean isVowel(char c) {
    return c >= '\u0904' && c <= '\u0914';
  }

  private static boolean isVowelSign(char c) {
    return (c >= '\u093E' && c <= '\u094C') || c == '\u0962';
  }

  private static boolean isNasal(char c) {
    return c == '\u0901' || c == '\u0902' || c == '\u0903';
  }
}
