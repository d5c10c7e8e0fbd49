package org.uvach.document;

import java.util.Arrays;

/** How far two words sound apart: the cost of the cheapest way to take one for the other. */
final class WordDistance {

  private static final int LONGEST_WORD = 40;
  private static final int LATIN_CHUNK = SoundCosts.LATIN_CHUNK;
  private static final int CHUNKS = SoundCosts.CHUNKS;

  private final SoundTable table;
  private final SoundCosts costs;

  WordDistance(SoundTable table) {
    this.table = table;
    this.costs = new SoundCosts(table);
  }

  /**
   * Compares two words.
   *
   * @param farthest words that are as far apart or farther need not be told from each other
   * @return the mean cost of a letter: 0 for equal words, above 2 for words that have little in
   *     common; infinite or exact if it is {@code farthest} or more
   */
  double between(NameForm.Word a, NameForm.Word b, double farthest) {
    if (a.sounds().equals(b.sounds()) && a.latin() == b.latin()) {
      return 0;
    }
    if (Math.max(a.sounds().length(), b.sounds().length()) > LONGEST_WORD) {
      return SoundTable.NEVER;
    }
    if (a.latin() != b.latin()) {
      return a.latin()
          ? across(b.sounds(), a.sounds(), farthest)
          : across(a.sounds(), b.sounds(), farthest);
    }
    return a.latin() ? latin(a.sounds(), b.sounds(), farthest) : devanagari(a.sounds(), b.sounds());
  }

  /** What the costs of all letters are divided by: the number of letters, vowels half. */
  private static double letters(String word) {
    double letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters += "aeiouy".indexOf(word.charAt(i)) >= 0 ? 0.5 : 1;
    }
    return Math.max(1, letters);
  }

  private double across(String devanagari, String latin, double farthest) {
    double letters = letters(latin);
    int[] chunks = costs.chunks(latin);
    double[] row = infinite(latin.length() + 1);
    double[] next = new double[row.length];
    row[0] = 0;
    for (int i = 0; i < devanagari.length(); i++) {
      Arrays.fill(next, Double.POSITIVE_INFINITY);
      char letter = devanagari.charAt(i);
      double first = i == 0 && SoundTable.isVowel(letter) ? SoundTable.FIRST : 1;
      if (spell(costs.row(letter), first, chunks, row, next) >= farthest * letters) {
        return Double.POSITIVE_INFINITY;
      }
      double[] spent = row;
      row = next;
      next = spent;
    }
    return row[latin.length()] / letters;
  }

  /** Spells one letter with any chunk after any beginning; the cost of the cheapest. */
  private double spell(int letter, double first, int[] chunks, double[] row, double[] next) {
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j < row.length; j++) {
      double before = row[j];
      int most = Math.min(SoundTable.LONGEST, row.length - 1 - j);
      for (int k = 0; before < Double.POSITIVE_INFINITY && k <= most; k++) {
        double cost = before + first * costs.across(letter, chunks[j * CHUNKS + k]);
        next[j + k] = Math.min(next[j + k], cost);
        least = Math.min(least, cost);
      }
    }
    return least;
  }

  private double devanagari(String a, String b) {
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
    return row[b.length()] / Math.max(letters(a), letters(b));
  }

  private double latin(String a, String b, double farthest) {
    double letters = Math.max(letters(a), letters(b));
    int[] ofA = costs.chunks(a);
    int[] ofB = costs.chunks(b);
    double[][] best = new double[a.length() + 1][];
    Arrays.setAll(best, i -> infinite(b.length() + 1));
    best[0][0] = 0;
    double passed = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= a.length(); i++) {
      double least = Double.POSITIVE_INFINITY;
      for (int j = 0; j <= b.length(); j++) {
        if (best[i][j] < Double.POSITIVE_INFINITY) {
          boolean same = i < a.length() && j < b.length() && a.charAt(i) == b.charAt(j);
          double first = i == 0 && j == 0 && isVowel(a) ? SoundTable.FIRST : 1;
          extend(i, j, same, first, ofA, ofB, best);
          least = Math.min(least, best[i][j]);
        }
      }
      // A chunk of two letters passes one row by, but never two.
      if (Math.min(least, passed) >= farthest * letters) {
        return Double.POSITIVE_INFINITY;
      }
      passed = least;
    }
    return best[a.length()][b.length()] / letters;
  }

  private static boolean isVowel(String word) {
    return !word.isEmpty() && SoundTable.isVowelSound(word.charAt(0));
  }

  /** Takes up to two letters of one word for up to two of the other; the same letter is free. */
  private void extend(
      int i, int j, boolean same, double first, int[] ofA, int[] ofB, double[][] best) {
    double before = best[i][j];
    if (same) {
      best[i + 1][j + 1] = Math.min(best[i + 1][j + 1], before);
    }
    for (int m = 0; m <= LATIN_CHUNK && i + m < best.length; m++) {
      double[] row = best[i + m];
      for (int n = m == 0 ? 1 : 0; n <= LATIN_CHUNK && j + n < row.length; n++) {
        double times = m > 0 && n > 0 ? first : 1;
        double cost = times * costs.latin(ofA[i * CHUNKS + m], ofB[j * CHUNKS + n]);
        row[j + n] = Math.min(row[j + n], before + cost);
      }
    }
  }

  private static double[] infinite(int size) {
    double[] row = new double[size];
    Arrays.fill(row, Double.POSITIVE_INFINITY);
    return row;
  }
}
