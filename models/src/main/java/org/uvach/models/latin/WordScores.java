package org.uvach.models.latin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many words are spelled right.
 *
 * @param words number of Hindi words
 * @param commonest of these, where the first answer is the commonest spelling
 * @param first where it is any spelling that is borne
 * @param five where one of the first five answers is
 */
record WordScores(int words, int commonest, int first, int five) {

  private static final int FIVE = 5;

  /** Whether the best spelling of a word is right, and how likely it was held to be. */
  record Judged(double logOdds, boolean right) {}

  /** The spellings of each word, with the number that bear it. */
  static Map<String, Map<String, Integer>> byWord(List<NamePair> pairs) {
    Map<String, Map<String, Integer>> words = new TreeMap<>();
    for (NamePair pair : pairs) {
      words
          .computeIfAbsent(pair.hindi(), k -> new TreeMap<>())
          .merge(pair.latin(), pair.count(), Integer::sum);
    }
    return words;
  }

  static WordScores of(List<NamePair> pairs, Function<String, List<String>> speller) {
    int commonest = 0;
    int first = 0;
    int five = 0;
    Map<String, Map<String, Integer>> words = byWord(pairs);
    for (Map.Entry<String, Map<String, Integer>> word : words.entrySet()) {
      Map<String, Integer> right = word.getValue();
      List<String> answers = speller.apply(word.getKey());
      int most = right.values().stream().mapToInt(x -> x).max().orElseThrow();
      String best = answers.isEmpty() ? "" : answers.get(0);
      commonest += right.getOrDefault(best, 0) == most ? 1 : 0;
      first += right.containsKey(best) ? 1 : 0;
      five += answers.stream().limit(FIVE).anyMatch(right::containsKey) ? 1 : 0;
    }
    return new WordScores(words.size(), commonest, first, five);
  }

  String percent(int count) {
    return String.format(java.util.Locale.ROOT, "%.1f", 100.0 * count / Math.max(1, words));
  }
}
