package org.uvach.models.names;

import java.util.Locale;

/**
 * How many names there were to find, how many were given, and how many of these are right.
 *
 * @param gold tagged by the annotators
 * @param given found by a finder
 * @param right both, with the same begin, end and type
 */
record NameCount(int gold, int given, int right) {

  static final NameCount NONE = new NameCount(0, 0, 0);

  NameCount plus(NameCount other) {
    return new NameCount(gold + other.gold, given + other.given, right + other.right);
  }

  double precision() {
    return given == 0 ? 0 : 100.0 * right / given;
  }

  double recall() {
    return gold == 0 ? 0 : 100.0 * right / gold;
  }

  double f1() {
    return gold + given == 0 ? 0 : 200.0 * right / (gold + given);
  }

  /** Cells of a Markdown table: tagged, P, R, F1. */
  String cells() {
    return String.format(Locale.ROOT, "%d | %.1f | %.1f | %.1f", gold, precision(), recall(), f1());
  }
}
