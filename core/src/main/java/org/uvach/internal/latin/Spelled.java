package org.uvach.internal.latin;

/**
 * A word or name in Latin letters.
 *
 * @param latin the letters
 * @param rule what gave them
 * @param confidence how often such an answer is the customary spelling, in [0, 1]
 */
public record Spelled(String latin, String rule, double confidence) {

  /** The same, with a capital first letter. */
  Spelled capitalised() {
    return new Spelled(Capitals.first(latin), rule, confidence);
  }
}
