package org.uvach.document;

import java.util.Locale;

/**
 * Why the library thinks so: the rule or model that gave an answer, and how sure it is.
 *
 * <p>Named rules are the sieves of CoreNLP's quote attribution; here each carries a confidence that
 * was calibrated on annotated articles (see the accuracy report in {@code models}).
 *
 * @param rule the name of the rule or model, for example {@code pronoun-of-respect}
 * @param confidence the share of such answers that are right, in [0, 1]
 */
public record Evidence(String rule, double confidence) {

  /**
   * Checks the confidence.
   *
   * @param rule see Evidence
   * @param confidence see Evidence
   * @throws IllegalArgumentException if it is outside [0, 1] or not a number
   */
  public Evidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Confidence must lie in [0, 1], not " + confidence);
    }
  }

  /** The rule and its confidence in per cent: {@code pronoun-of-respect 83 %}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %d %%", rule, Math.round(confidence * 100));
  }
}
