package org.uvach.models;

/**
 * How many things there were to find, how many were given, and how many of these were right.
 *
 * @param gold things that the annotators tagged
 * @param predicted things that the library gave
 * @param right things that it gave rightly
 */
record Tally(int gold, int predicted, int right) {

  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(gold + other.gold, predicted + other.predicted, right + other.right);
  }

  /** The share of what was given that is right; 0 if nothing was given. */
  double precision() {
    return share(right, predicted);
  }

  /** The share of what there was to find that was found; 0 if there was nothing. */
  double recall() {
    return share(right, gold);
  }

  /** The harmonic mean of precision and recall. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
