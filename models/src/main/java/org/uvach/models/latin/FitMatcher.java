package org.uvach.models.latin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.uvach.document.NameMatcher;

/**
 * Fits how much each number that compares two names weighs, by logistic regression on pairs of
 * names without a held-out word, true and false pairs weighing the same in all. By sound alone: the
 * list of spellings was made of these names, and would count for more than it does with others.
 */
public final class FitMatcher {

  private static final int ROUNDS = 20;
  private static final double RATE = 0.15;
  private static final String HEADER =
      """
      # How much each number that compares two names weighs. Written by FitMatcher.
      # Columns: number, weight.
      # Origin: fitted on names of candidates and cricketers (MIT). Licence: Apache-2.0.
      """;

  private record Example(Map<String, Double> numbers, boolean one, double weight) {}

  private FitMatcher() {}

  /**
   * Runs the program.
   *
   * @param args the folder of {@code data}; the list of the world's names; the file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("Arguments: SHARED WORLD-NAMES FILE");
    }
    LatinData data = LatinData.read(Path.of(args[0]), Path.of(args[1]));
    List<MatchPair> pairs = MatchPairs.of(Path.of(args[0]), data, false);
    Map<String, Double> weights = fit(examples(pairs));
    StringBuilder rows = new StringBuilder(HEADER);
    weights.forEach(
        (name, weight) -> rows.append(String.format(Locale.ROOT, "%s\t%.4f\n", name, weight)));
    Files.writeString(Path.of(args[2]), rows);
  }

  private static List<Example> examples(List<MatchPair> pairs) {
    NameMatcher matcher = NameMatcher.bySound();
    long ones = pairs.stream().filter(MatchPair::one).count();
    double half = pairs.size() / 2.0;
    List<Example> examples = new ArrayList<>();
    for (MatchPair pair : pairs) {
      double weight = pair.one() ? half / ones : half / (pairs.size() - ones);
      examples.add(new Example(matcher.compare(pair.a(), pair.b()), pair.one(), weight));
    }
    return examples;
  }

  private static Map<String, Double> fit(List<Example> examples) {
    Map<String, Double> weights = new TreeMap<>();
    Map<String, Double> squares = new TreeMap<>();
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        double sum = 0;
        for (var number : example.numbers().entrySet()) {
          sum += weights.getOrDefault(number.getKey(), 0.0) * number.getValue();
        }
        double miss = ((example.one() ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * example.weight();
        for (var number : example.numbers().entrySet()) {
          double gradient = miss * number.getValue();
          double square = squares.merge(number.getKey(), gradient * gradient, Double::sum);
          double step = RATE * gradient / Math.sqrt(1e-6 + square);
          weights.merge(number.getKey(), step, Double::sum);
        }
      }
    }
    return weights;
  }
}
