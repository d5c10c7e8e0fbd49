package org.uvach.internal.evidence;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.uvach.internal.text.WordList;

/**
 * How often each rule was right on annotated articles: its confidence, measured and not invented.
 */
public final class Precision {

  /** For a rule that was never measured: as good as a guess. */
  private static final double UNKNOWN = 0.5;

  private final Map<String, Double> byRule;

  private Precision(Map<String, Double> byRule) {
    this.byRule = ImmutableMap.copyOf(byRule);
  }

  /**
   * Reads a table of rule, precision and cases.
   *
   * @param resource the word list's name, for example {@code hi/speaker-rules.tsv}
   * @return the precisions
   * @throws IllegalStateException if there is no such list or a line of it is bad
   */
  public static Precision read(String resource) {
    Map<String, Double> byRule = new HashMap<>();
    WordList.read(resource, 3).each(row -> byRule.put(row.get(0), share(row.get(1))));
    return new Precision(byRule);
  }

  private static double share(String number) {
    double share = Double.parseDouble(number);
    if (share >= 0 && share <= 1) {
      return share;
    }
    throw new IllegalArgumentException("No share in [0, 1]: " + number);
  }

  /**
   * How sure an answer of a rule is.
   *
   * @param rule the rule's name
   * @return the share of its answers that were right, in [0, 1]
   */
  public double of(String rule) {
    return byRule.getOrDefault(rule, UNKNOWN);
  }
}
