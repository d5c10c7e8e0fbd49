package org.uvach.document;

import java.util.Arrays;

/** How far two words sound apart: the cost of the cheapest way to take one for the other. */
final class WordDistance {

  private static final int LONGEST_WORD = 40;
  private static final int LATIN_CHUNK = 2;

  private final SoundTable table;

  WordDistance(SoundTable table) {
    this.table = table;
  }

  /**
   * Compares two words.
   *
   * @return the mean cost of a letter: 0 for equal words, above 2 for words that have little in
   *     common
   */
  double between(NameForm.Word a, NameForm.Word b) {
    if (a.latin() != b.latin()) {
      return a.latin() ? across(b.sounds(), a.sounds()) : across(a.sounds(), b.sounds());
    }
    if (a.sounds().equals(b.sounds())) {
      return 0;
    }
    return a.latin() ? latin(a.sounds(), b.sounds()) : devanagari(a.sounds(), b.sounds());
  }

  private static double mean(double cost, String a, String b) {
    return cost / Math.max(1, Math.max(consonants(a), consonants(b)));
  }

  /** The number of letters, vowels half. */
  private static double consonants(String word) {
    return word.chars().mapToDouble(c -> "aeiouy".indexOf(c) >= 0 ? 0.5 : 1).sum();
  }

  private double across(String devanagari, String latin) {
    if (Math.max(devanagari.length(), latin.length()) > LONGEST_WORD) {
      return SoundTable.NEVER;
    }
    double[] row = infinite(latin.length() + 1);
    row[0] = 0;
    for (int i = 0; i < devanagari.length(); i++) {
      double[] next = infinite(latin.length() + 1);
      for (int j = 0; j <= latin.length(); j++) {
        int most = Math.min(SoundTable.LONGEST, latin.length() - j);
        for (int k = 0; row[j] < Double.POSITIVE_INFINITY && k <= most; k++) {
          String chunk = latin.substring(j, j + k);
          double first = i == 0 && SoundTable.isVowel(devanagari.charAt(i)) ? SoundTable.FIRST : 1;
          double cost = first * table.cost(devanagari.charAt(i), chunk);
          next[j + k] = Math.min(next[j + k], row[j] + cost);
        }
      }
      row = next;
    }
    return mean(row[latin.length()], latin, latin);
  }

  private double devanagari(String a, String b) {
    if (Math.max(a.length(), b.length()) > LONGEST_WORD) {
      return SoundTable.NEVER;
    }
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      row[j] = row[j - 1] + table.cost(b.charAt(j - 1), "");
    }
    for (int i = 1; i <= a.length(); i++) {
      double diagonal = row[0];
      double left = table.cost(a.charAt(i - 1), "");
      boolean begins = i == 1 && SoundTable.isVowel(a.charAt(0));
      row[0] += left;
      for (int j = 1; j <= b.length(); j++) {
        double first = begins && j == 1 ? SoundTable.FIRST : 1;
        double change = diagonal + first * table.cost(a.charAt(i - 1), b.charAt(j - 1));
        diagonal = row[j];
        double right = row[j - 1] + table.cost(b.charAt(j - 1), "");
        row[j] = Math.min(change, Math.min(row[j] + left, right));
      }
    }
    return mean(row[b.length()], a, b);
  }

  private double latin(String a, String b) {
    if (Math.max(a.length(), b.length()) > LONGEST_WORD) {
      return SoundTable.NEVER;
    }
    double[][] best = new double[a.length() + 1][];
    Arrays.setAll(best, i -> infinite(b.length() + 1));
    best[0][0] = 0;
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (best[i][j] < Double.POSITIVE_INFINITY) {
          extend(a, b, i, j, best);
        }
      }
    }
    return mean(best[a.length()][b.length()], a, b);
  }

  private void extend(String a, String b, int i, int j, double[][] best) {
    for (int m = 0; m <= Math.min(LATIN_CHUNK, a.length() - i); m++) {
      for (int n = 0; n <= Math.min(LATIN_CHUNK, b.length() - j); n++) {
        if (m + n > 0) {
          boolean begins = i == 0 && j == 0 && m * n > 0;
          double first = begins && SoundTable.areVowels(a.substring(0, 1)) ? SoundTable.FIRST : 1;
          double cost = first * table.cost(a.substring(i, i + m), b.substring(j, j + n));
          best[i + m][j + n] = Math.min(best[i + m][j + n], best[i][j] + cost);
        }
      }
    }
  }

  private static double[] infinite(int size) {
    double[] row = new double[size];
    Arrays.fill(row, Double.POSITIVE_INFINITY);
    return row;
  }
}
