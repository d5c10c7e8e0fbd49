package org.uvach.models.latin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uvach.internal.latin.Units;

/**
 * Learns which letters each unit of a word is spelled with, by expectation and maximisation over
 * all ways to cut the letters into as many chunks as there are units.
 */
final class UnitAligner {

  private static final int LONGEST = 3;
  private static final int ROUNDS = 4;
  private static final double UNSEEN = 1e-6;
  private static final double LEAST_PART = 1e-4;

  private final List<Map<String, Double>> shares = new ArrayList<>();

  UnitAligner() {
    for (int unit = 0; unit < Units.COUNT; unit++) {
      shares.add(new HashMap<>());
    }
  }

  /** A word with its units. */
  @SuppressWarnings("ArrayRecordComponent") // read in the hot loop, never compared
  private record Example(int[] units, String latin, double weight) {}

  void learn(Collection<NamePair> pairs) {
    List<Example> examples =
        pairs.stream()
            .map(p -> new Example(Units.of(p.hindi()), p.latin(), 1 + Math.log(p.count())))
            .filter(e -> e.latin().length() <= LONGEST * e.units().length)
            .toList();
    for (int round = 0; round < ROUNDS; round++) {
      List<Map<String, Double>> counts = new ArrayList<>();
      for (int unit = 0; unit < Units.COUNT; unit++) {
        counts.add(new HashMap<>());
      }
      boolean first = round == 0;
      examples.forEach(e -> count(e, counts, first));
      for (int unit = 0; unit < Units.COUNT; unit++) {
        shares.set(unit, normal(counts.get(unit)));
      }
    }
  }

  private static Map<String, Double> normal(Map<String, Double> counts) {
    double total = counts.values().stream().mapToDouble(x -> x).sum();
    Map<String, Double> normal = new HashMap<>();
    counts.forEach((chunk, count) -> normal.put(chunk, count / total));
    return normal;
  }

  private double share(int unit, String chunk, boolean first) {
    return first ? guess(unit, chunk) : shares.get(unit).getOrDefault(chunk, UNSEEN);
  }

  /** Before anything is learnt: like sounds are likelier, and short chunks. */
  private static double guess(int unit, String chunk) {
    String sound = Sounds.of(unit);
    if (unit == Units.SCHWA) {
      return chunk.isEmpty() ? 0.4 : chunk.equals("a") ? 0.5 : isVowels(chunk) ? 0.02 : 1e-5;
    }
    if (chunk.isEmpty()) {
      return sound.equals("n") ? 0.05 : 0.01;
    }
    boolean like =
        sound.equals("*")
            ? isVowels(chunk)
            : sound.indexOf(chunk.charAt(0)) >= 0
                && (chunk.length() < 2 || !isVowels(chunk.substring(1)));
    return (like ? 0.3 : 0.001) / chunk.length();
  }

  private static boolean isVowels(String chunk) {
    return chunk.chars().allMatch(c -> "aeiouyw".indexOf(c) >= 0);
  }

  private void count(Example e, List<Map<String, Double>> counts, boolean first) {
    double[][] forward = forward(e, first);
    double[][] backward = backward(e, first);
    int m = e.latin().length();
    double all = forward[e.units().length][m];
    for (int i = 0; all > 0 && i < e.units().length; i++) {
      for (int j = 0; j <= m; j++) {
        for (int k = 0; forward[i][j] > 0 && k <= Math.min(LONGEST, m - j); k++) {
          String chunk = e.latin().substring(j, j + k);
          double share = share(e.units()[i], chunk, first);
          double part = forward[i][j] * share * backward[i + 1][j + k] / all;
          if (part > LEAST_PART) {
            counts.get(e.units()[i]).merge(chunk, part * e.weight(), Double::sum);
          }
        }
      }
    }
  }

  /** How likely the first letters are the first units. */
  private double[][] forward(Example e, boolean first) {
    int m = e.latin().length();
    double[][] forward = new double[e.units().length + 1][m + 1];
    forward[0][0] = 1;
    for (int i = 0; i < e.units().length; i++) {
      for (int j = 0; j <= m; j++) {
        for (int k = 0; forward[i][j] > 0 && k <= Math.min(LONGEST, m - j); k++) {
          double share = share(e.units()[i], e.latin().substring(j, j + k), first);
          forward[i + 1][j + k] += forward[i][j] * share;
        }
      }
    }
    return forward;
  }

  /** How likely the last letters are the last units. */
  private double[][] backward(Example e, boolean first) {
    int n = e.units().length;
    int m = e.latin().length();
    double[][] backward = new double[n + 1][m + 1];
    backward[n][m] = 1;
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m; j >= 0; j--) {
        for (int k = 0; k <= Math.min(LONGEST, m - j); k++) {
          double share = share(e.units()[i], e.latin().substring(j, j + k), first);
          backward[i][j] += backward[i + 1][j + k] * share;
        }
      }
    }
    return backward;
  }

  /**
   * The likeliest chunks of a pair.
   *
   * @return one chunk for each unit; empty if the letters are too many
   */
  Optional<List<String>> align(int[] units, String latin) {
    int n = units.length;
    int m = latin.length();
    double[][] best = new double[n + 1][m + 1];
    int[][] length = new int[n + 1][m + 1];
    for (double[] row : best) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    best[0][0] = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= m; j++) {
        for (int k = 0;
            best[i][j] > Double.NEGATIVE_INFINITY && k <= Math.min(LONGEST, m - j);
            k++) {
          double score = best[i][j] + Math.log(share(units[i], latin.substring(j, j + k), false));
          if (score > best[i + 1][j + k]) {
            best[i + 1][j + k] = score;
            length[i + 1][j + k] = k;
          }
        }
      }
    }
    if (best[n][m] == Double.NEGATIVE_INFINITY) {
      return Optional.empty();
    }
    String[] chunks = new String[n];
    int end = m;
    for (int i = n; i > 0; i--) {
      int k = length[i][end];
      chunks[i - 1] = latin.substring(end - k, end);
      end -= k;
    }
    return Optional.of(List.of(chunks));
  }

  /** How likely each chunk is for a unit. */
  Map<String, Double> shares(int unit) {
    return Map.copyOf(shares.get(unit));
  }
}
