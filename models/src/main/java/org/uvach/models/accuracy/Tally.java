package org.uvach.models.accuracy;

/**
 * How many things there were to find and how many of these were found; how many were given and how
 * many of these were right. The two are the same things, but a group may hold one side of a pair
 * only: a direct quotation that was taken for a mixed one is found among the direct, and right
 * among the mixed.
 *
 * @param gold things that the annotators tagged
 * @param found how many of these the library gave rightly
 * @param predicted things that the library gave
 * @param right how many of these are right
 */
record Tally(int gold, int found, int predicted, int right) {

  static final Tally NONE = new Tally(0, 0, 0, 0);

  static Tally ofGold(boolean found) {
    return new Tally(1, found ? 1 : 0, 0, 0);
  }

  static Tally ofPredicted(boolean right) {
    return new Tally(0, 0, 1, right ? 1 : 0);
  }

  Tally plus(Tally other) {
    return new Tally(
        gold + other.gold, found + other.found, predicted + other.predicted, right + other.right);
  }

  /** The share of what was given that is right; 0 if nothing was given. */
  double precision() {
    return share(right, predicted);
  }

  /** The share of what there was to find that was found; 0 if there was nothing. */
  double recall() {
    return share(found, gold);
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
