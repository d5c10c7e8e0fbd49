package org.uvach.internal.known;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.uvach.internal.text.Folding;

/**
 * The form in which the spellings of one name, in either script, mostly fall together: the classes
 * of its consonants, without order of the words. व्लादिमीर पुतिन and Vladimir Putin are both "ptn
 * vldnr".
 */
final class SoundKey {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-–.,()'’`\"/")))
          .omitEmptyStrings();

  private static final String DEVANAGARI = "कखगघचछजझटठडढणतथदधनपफबभमरलळवशषसङञं";
  private static final String CLASSES = "kkggccjjttddnttddnppbbnrllvsssnnn";
  private static final String LATIN = "bcdfgjklmnpqrstvwxz";
  private static final String LATIN_CLASSES = "bkdpgjklnnpkrstvvkj";

  private SoundKey() {}

  /**
   * The keys of a name.
   *
   * @return the key of all its words, and that of the first and last if there are more; none if the
   *     name has no consonant
   */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : WORDS.split(Folding.key(name))) {
      String classes = classes(word);
      if (!classes.isEmpty()) {
        words.add(classes);
      }
    }
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> keys = new ArrayList<>();
    if (words.size() > 2) {
      keys.add(key(List.of(words.get(0), words.get(words.size() - 1))));
    }
    keys.add(key(words));
    return keys;
  }

  private static String key(List<String> words) {
    List<String> sorted = new ArrayList<>(words);
    Collections.sort(sorted);
    return String.join(" ", sorted);
  }

  private static String classes(String word) {
    var classes = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = sound(word, i);
      if (c != 0 && (classes.isEmpty() || classes.charAt(classes.length() - 1) != c)) {
        classes.append(c);
      }
    }
    return classes.isEmpty() ? vowel(word) : classes.toString();
  }

  /** A word without a consonant is known by its first letter. */
  private static String vowel(String word) {
    return word.codePoints().anyMatch(Character::isLetter) ? "*" : "";
  }

  /** The class of a letter, or 0 for vowels, h, y and signs. */
  private static char sound(String word, int i) {
    char c = word.charAt(i);
    char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
    int devanagari = DEVANAGARI.indexOf(c);
    if (devanagari >= 0) {
      return CLASSES.charAt(devanagari);
    }
    boolean silent = c == 'g' && next == 'h' && i > 0 && word.charAt(i - 1) == 'n';
    int latin = LATIN.indexOf(c);
    if (latin < 0 || silent) {
      return 0;
    }
    return switch (c) {
      case 'c' -> next == 'h' ? 'c' : next == 'e' || next == 'i' ? 's' : 'k';
      case 'p' -> 'p';
      case 'x' -> i == 0 ? 's' : 'k';
      default -> LATIN_CLASSES.charAt(latin);
    };
  }
}
