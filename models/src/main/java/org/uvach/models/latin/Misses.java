package org.uvach.models.latin;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Counts the words that are spelled wrong by what is wrong with them. */
final class Misses {

  private static final int FIVE = 5;
  private static final double CONSONANTS_AGREE = 0.99;

  /** What is wrong, the first that fits. */
  private enum Group {
    /** The Hindi and no Latin spelling have the same consonants. */
    HINDI(
        "the consonants of the Hindi are not those of any spelling: the Hindi is misspelt, or the pair wrongly cut"),
    /** Only vowels differ. */
    VOWELS(
        "the first answer has other vowels than the nearest spelling: e for ee, a silent vowel spelled"),
    /** The sounds of the consonants are the same. */
    LETTERS("it has other letters for the same consonants: t for th, v for w, single for double"),
    /** Anything else. */
    OTHER("it has other consonants");

    private final String what;

    Group(String what) {
      this.what = what;
    }
  }

  private Misses() {}

  static String of(List<NamePair> pairs, Function<String, List<String>> speller) {
    Map<Group, int[]> counts = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      counts.put(group, new int[2]);
    }
    int[] wrong = new int[2];
    var words = WordScores.byWord(pairs);
    words.forEach(
        (word, spellings) -> {
          List<String> answers = speller.apply(word);
          if (!answers.isEmpty() && !spellings.containsKey(answers.get(0))) {
            boolean five = answers.stream().limit(FIVE).noneMatch(spellings::containsKey);
            int[] count =
                counts.computeIfAbsent(
                    group(word, spellings.keySet(), answers.get(0)), k -> new int[2]);
            count[0]++;
            wrong[0]++;
            count[1] += five ? 1 : 0;
            wrong[1] += five ? 1 : 0;
          }
        });
    return table(words.size(), wrong, counts);
  }

  private static String table(int words, int[] wrong, Map<Group, int[]> counts) {
    StringBuilder table =
        new StringBuilder(
            """

            ## What is wrong with the others

            The held-out words whose first answer nobody is known to bear, by what is wrong. Of %,d words.

            | | first wrong | none of five right |
            |---|--:|--:|
            """
                .formatted(words));
    counts.forEach(
        (group, count) ->
            table.append("| %s | %d | %d |\n".formatted(group.what, count[0], count[1])));
    table.append("| all | %d | %d |\n".formatted(wrong[0], wrong[1]));
    return table.toString();
  }

  private static Group group(String word, Set<String> spellings, String answer) {
    if (spellings.stream().noneMatch(s -> Skeleton.likeness(word, s) > CONSONANTS_AGREE)) {
      return Group.HINDI;
    }
    if (spellings.stream().anyMatch(s -> consonants(s).equals(consonants(answer)))) {
      return Group.VOWELS;
    }
    return spellings.stream().anyMatch(s -> Skeleton.of(s).equals(Skeleton.of(answer)))
        ? Group.LETTERS
        : Group.OTHER;
  }

  private static String consonants(String latin) {
    return latin.replaceAll("[aeiouy]", "");
  }
}
