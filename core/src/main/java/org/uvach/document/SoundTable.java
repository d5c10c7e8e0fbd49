package org.uvach.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How likely each Devanagari letter is spelled with which Latin letters, learnt from names, and
 * what follows from it for two Latin or two Devanagari spellings of one sound.
 *
 * <p>A letter is a consonant, a vowel or its sign, a nasal sign, or the inherent vowel {@code a}
 * that follows a consonant without vowel sign.
 */
final class SoundTable {

  /** The inherent vowel. */
  static final char INHERENT = 'a';

  /** No chunk of Latin letters is longer. */
  static final int LONGEST = 3;

  /** The cost of what was never seen. */
  static final double NEVER = 6;

  /** One vowel is taken for any other at no more than this. */
  private static final double VOWEL = 1.2;

  /** How much farther two different vowels are where a name begins: Asha is not Usha. */
  static final double FIRST = 2.5;

  /** A letter doubled, or one more vowel. */
  private static final double MORE = 0.2;

  /** A silent e after a consonant. */
  private static final double SILENT = 0.8;

  private static final double LEAST_SHARE = 0.002;
  private static final String VOWELS = "aeiouyw";

  private final Map<Character, Map<String, Double>> shares;
  private final Map<Character, Double> best = new HashMap<>();
  private final Map<String, Double> latinCosts = new HashMap<>();
  private final Map<Integer, Double> letterCosts = new HashMap<>();

  private SoundTable(Map<Character, Map<String, Double>> shares) {
    this.shares = shares;
    shares.forEach((letter, chunks) -> best.put(letter, largest(chunks)));
    compareLatin();
    compareLetters();
  }

  private static double largest(Map<String, Double> chunks) {
    return chunks.values().stream().mapToDouble(x -> x).max().orElse(1);
  }

  /**
   * Reads the table.
   *
   * @param resources resources beside this class: lines of letter, Latin letters ({@code -} for
   *     none), share; of two for one letter and spelling the larger share counts
   */
  static SoundTable read(String... resources) {
    Map<Character, Map<String, Double>> shares = new HashMap<>();
    for (String resource : resources) {
      NameMatcher.rows(resource).forEach(row -> add(row, shares));
    }
    return new SoundTable(shares);
  }

  private static void add(List<String> row, Map<Character, Map<String, Double>> shares) {
    shares
        .computeIfAbsent(row.get(0).charAt(0), k -> new HashMap<>())
        .merge(row.get(1).equals("-") ? "" : row.get(1), Double.valueOf(row.get(2)), Math::max);
  }

  /** Two chunks are alike if one letter is often spelled with either. */
  private void compareLatin() {
    Map<String, Double> own = new HashMap<>();
    Map<String, Double> shared = new HashMap<>();
    for (Map<String, Double> chunks : shares.values()) {
      List<Map.Entry<String, Double>> often = new ArrayList<>();
      chunks.entrySet().stream().filter(e -> e.getValue() > LEAST_SHARE).forEach(often::add);
      for (var a : often) {
        own.merge(a.getKey(), a.getValue() * a.getValue(), Double::sum);
        for (var b : often) {
          shared.merge(a.getKey() + " " + b.getKey(), a.getValue() * b.getValue(), Double::sum);
        }
      }
    }
    shared.forEach(
        (pair, share) -> {
          int blank = pair.indexOf(' ');
          double norm =
              own.getOrDefault(pair.substring(0, blank), 1.0)
                  * own.getOrDefault(pair.substring(blank + 1), 1.0);
          latinCosts.put(pair, cost(share / Math.sqrt(norm)));
        });
  }

  /** Two letters are alike if they are spelled alike. */
  private void compareLetters() {
    List<Map.Entry<Character, Map<String, Double>>> letters = List.copyOf(shares.entrySet());
    double[] own = letters.stream().mapToDouble(x -> product(x.getValue(), x.getValue())).toArray();
    for (int a = 0; a < own.length; a++) {
      for (int b = 0; b < own.length; b++) {
        double product = product(letters.get(a).getValue(), letters.get(b).getValue());
        letterCosts.put(
            (letters.get(a).getKey() << 16) | letters.get(b).getKey(),
            cost(product / Math.sqrt(own[a] * own[b])));
      }
    }
  }

  private static double product(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (var chunk : a.entrySet()) {
      sum += chunk.getValue() * b.getOrDefault(chunk.getKey(), 0.0);
    }
    return sum;
  }

  private static double cost(double share) {
    return share <= 0 ? NEVER : Math.min(NEVER, Math.max(0, -Math.log(share)));
  }

  /** What it costs to take Latin letters for a Devanagari letter: nothing for the likeliest. */
  double cost(char letter, String latin) {
    double seen = seen(letter, latin);
    if (seen <= VOWEL || latin.isEmpty()) {
      return seen;
    }
    if (isVowel(letter)) {
      return Math.min(seen, areVowels(latin) ? VOWEL + MORE * (latin.length() - 1) : NEVER);
    }
    String single = Doubled.single(latin);
    double once = single.equals(latin) ? NEVER : seen(letter, single) + MORE;
    boolean silent = latin.length() > 1 && latin.endsWith("e");
    double bare = silent ? seen(letter, latin.substring(0, latin.length() - 1)) + SILENT : NEVER;
    return Math.min(seen, Math.min(once, bare));
  }

  /** Whether a letter is spelled with anything more cheaply than with what was never seen. */
  boolean knows(char letter) {
    return isVowel(letter) || shares.containsKey(letter);
  }

  /** Every chunk that costs less than what was never seen, for some letter or some other chunk. */
  Set<String> chunks() {
    Set<String> chunks = new HashSet<>(vowels(LONGEST));
    for (Map<String, Double> spelled : shares.values()) {
      for (String chunk : spelled.keySet()) {
        chunks.add(chunk);
        chunks.add(chunk + "e");
        for (int i = 0; i < chunk.length(); i++) {
          String doubled = chunk.substring(0, i + 1) + chunk.substring(i);
          chunks.add(doubled);
          chunks.add(chunk.substring(0, i + 1) + doubled.substring(i));
        }
      }
    }
    chunks.removeIf(chunk -> chunk.length() > LONGEST);
    return chunks;
  }

  /** Every chunk of vowels. */
  private static Set<String> vowels(int longest) {
    Set<String> vowels = new HashSet<>(Set.of(""));
    for (int length = 1; length <= longest; length++) {
      for (String shorter : List.copyOf(vowels)) {
        VOWELS.chars().forEach(vowel -> vowels.add(shorter + (char) vowel));
      }
    }
    return vowels;
  }

  private double seen(char letter, String latin) {
    Map<String, Double> chunks = shares.get(letter);
    return chunks == null
        ? NEVER
        : cost(chunks.getOrDefault(latin, 0.0) / best.getOrDefault(letter, 1.0));
  }

  static boolean isVowel(char letter) {
    return letter == INHERENT || (letter >= 'अ' && letter <= 'औ');
  }

  static boolean isVowelSound(char latin) {
    return VOWELS.indexOf(latin) >= 0;
  }

  static boolean areVowels(String latin) {
    return latin.chars().allMatch(c -> VOWELS.indexOf(c) >= 0);
  }

  /** What it costs to take one Devanagari letter for another. */
  double cost(char a, char b) {
    return a == b ? 0 : letterCosts.getOrDefault((a << 16) | b, NEVER);
  }

  /** What it costs to take some Latin letters for others. */
  double cost(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    double seen = latinCosts.getOrDefault(a + " " + b, NEVER);
    boolean vowels = !a.isEmpty() && !b.isEmpty() && areVowels(a) && areVowels(b);
    return vowels ? Math.min(seen, VOWEL) : seen;
  }
}
