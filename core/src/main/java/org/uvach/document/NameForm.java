package org.uvach.document;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name as it is compared: its words without titles and signs, each as sounds.
 *
 * @param words its words, initials one by one; none if the name has no letter
 */
record NameForm(List<Word> words) {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-–.,()'’`\"/")))
          .omitEmptyStrings();

  private static final String SIGNS = "ािीुूृॄॅॆेैॉॊोौ";
  private static final String VOWELS = "आइईउऊऋॠऍऎएऐऑऒओऔ";
  private static final char VIRAMA = '\u094D';
  private static final int LONGEST_NAME = 300;
  private static final int MOST_WORDS = 8;
  private static final int LONGEST_INITIALS = 4;

  /**
   * A word.
   *
   * @param sounds Latin letters, or Devanagari letters with the inherent vowels
   * @param latin whether it is in Latin letters
   * @param initial the Latin letter that it is an initial for; empty for a word
   */
  record Word(String sounds, boolean latin, String initial) {

    boolean isInitial() {
      return !initial.isEmpty();
    }
  }

  static NameForm of(String name, Set<String> titles, LetterReader letters) {
    String some = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    List<String> words = new ArrayList<>(WORDS.splitToList(some));
    words.removeIf(word -> word.codePoints().noneMatch(Character::isLetter));
    strip(words, titles);
    boolean shouted = some.equals(some.toUpperCase(Locale.ROOT));
    List<Word> forms = new ArrayList<>();
    List<String> first = words.subList(0, Math.min(MOST_WORDS, words.size()));
    for (int i = 0; i < first.size(); i++) {
      boolean given = i < first.size() - 1;
      add(first.get(i), given, shouted, letters, forms);
    }
    return new NameForm(forms);
  }

  /** Titles before and after, as long as something is left. */
  private static void strip(List<String> words, Set<String> titles) {
    while (words.size() > 1 && titles.contains(Folding.key(words.get(0)))) {
      words.remove(0);
    }
    while (words.size() > 1 && titles.contains(Folding.key(words.get(words.size() - 1)))) {
      words.remove(words.size() - 1);
    }
  }

  private static void add(
      String word, boolean given, boolean shouted, LetterReader letters, List<Word> forms) {
    String key = Folding.key(word);
    boolean devanagari = key.codePoints().anyMatch(c -> c >= 0x900 && c <= 0x97F);
    String plain = devanagari ? sounds(key) : plain(key);
    String spelled = devanagari && given ? letters.read(key) : "";
    String initials = devanagari ? spelled : latinInitials(word, plain, shouted);
    if (initials.isEmpty()) {
      forms.add(new Word(plain, !devanagari, ""));
    }
    for (int i = 0; i < initials.length(); i++) {
      forms.add(new Word(plain, !devanagari, initials.substring(i, i + 1)));
    }
  }

  private static String plain(String key) {
    return isAscii(key) ? key : unmarked(key);
  }

  /** Then it has no marks, and a key is in lower case. */
  private static boolean isAscii(String key) {
    return CharMatcher.ascii().matchesAllOf(key);
  }

  private static String unmarked(String key) {
    return Normalizer.normalize(key, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** J, JP and APJ, but not BO in BO XILAI. */
  private static String latinInitials(String word, String plain, boolean shouted) {
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT)) && !shouted;
    boolean short1 = plain.length() == 1;
    return short1 || (capitals && plain.length() <= LONGEST_INITIALS) ? plain : "";
  }

  /** Vowel signs as vowels, and inherent vowels written. */
  static String sounds(String word) {
    var letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int sign = SIGNS.indexOf(c);
      if (c != VIRAMA) {
        letters.append(sign >= 0 ? VOWELS.charAt(sign) : c);
      }
      boolean consonant = c >= 'क' && c <= 'ह';
      char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
      if (consonant && next != VIRAMA && SIGNS.indexOf(next) < 0) {
        letters.append(SoundTable.INHERENT);
      }
    }
    return letters.toString();
  }
}
