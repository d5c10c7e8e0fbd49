package org.uvach.internal.latin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Spells Chinese and Korean names: those that begin with a surname of the language and go on in its
 * syllables. शी जिनपिंग is Xi Jinping, चोई मिन-हो is Choi Min-ho.
 */
final class EastAsianNamer {

  private static final int MOST_WORDS = 3;
  private static final int MOST_SYLLABLES = 2;

  private final Syllables chinese;
  private final Syllables korean;
  private final RuleTrust trust;

  private EastAsianNamer(Syllables chinese, Syllables korean, RuleTrust trust) {
    this.chinese = chinese;
    this.korean = korean;
    this.trust = trust;
  }

  static EastAsianNamer read(String resource, RuleTrust trust) {
    return new EastAsianNamer(
        Syllables.read(resource, "chinese"), Syllables.read(resource, "korean"), trust);
  }

  /**
   * Spells a name.
   *
   * @param words its words between blanks, hyphens inside
   */
  Optional<Spelled> name(List<String> words) {
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    boolean hyphen = words.stream().skip(1).anyMatch(word -> word.contains("-"));
    Optional<Spelled> asKorean =
        given(korean, words).map(given -> trust.by("korean-syllables", korean(words, given)));
    Optional<Spelled> asChinese =
        given(chinese, words).map(given -> trust.by("chinese-syllables", chinese(words, given)));
    return hyphen ? asKorean.or(() -> asChinese) : asChinese.or(() -> asKorean);
  }

  /** The syllables of each word after the surname. */
  private static Optional<List<List<String>>> given(Syllables language, List<String> words) {
    if (language.surname(words.get(0)).isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> given = new ArrayList<>();
    for (String word : words.subList(1, words.size())) {
      List<String> syllables = new ArrayList<>();
      for (String part : word.split("-")) {
        Optional<List<String>> spelled = language.spell(part);
        if (spelled.isEmpty()) {
          return Optional.empty();
        }
        syllables.addAll(spelled.get());
      }
      given.add(syllables);
    }
    int all = given.stream().mapToInt(List::size).sum();
    return all <= MOST_SYLLABLES ? Optional.of(given) : Optional.empty();
  }

  private String chinese(List<String> words, List<List<String>> given) {
    var name = new StringBuilder(chinese.surname(words.get(0)).orElseThrow());
    given.forEach(word -> name.append(' ').append(Capitals.first(String.join("", word))));
    return name.toString();
  }

  /** Hyphens as Hindi has them: किम जोंग उन is Kim Jong Un, हान जी-हो is Han Ji-ho. */
  private String korean(List<String> words, List<List<String>> given) {
    var name = new StringBuilder(korean.surname(words.get(0)).orElseThrow());
    for (int i = 0; i < given.size(); i++) {
      String between = words.get(i + 1).contains("-") ? "-" : "";
      name.append(' ').append(Capitals.first(String.join(between, given.get(i))));
    }
    return name.toString();
  }
}
