package org.uvach.internal.latin;

/**
 * A word or name in Latin letters.
 *
 * @param latin the letters
 * @param rule what gave them
 * @param confidence how often such an answer is the customary spelling, in [0, 1]
 * @param weight how well it fits the regime it was spelled in: a logarithm, for comparing regimes
 */
public record Spelled(String latin, String rule, double confidence, double weight) {

  /** A spelling that says nothing about the regime. */
  Spelled(String latin, String rule, double confidence) {
    this(latin, rule, confidence, 0);
  }

  /** The same, with a capital first letter. */
  Spelled capitalised() {
    return new Spelled(Capitals.first(latin), rule, confidence, weight);
  }
}
