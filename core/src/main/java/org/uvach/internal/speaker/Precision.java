package org.uvach.internal.speaker;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uvach.internal.text.WordList;

/** How often each rule was right on annotated articles. */
final class Precision {

  /** For a rule that was never measured: as good as a guess. */
  private static final double UNKNOWN = 0.5;

  private final Map<String, Double> byRule;

  private Precision(Map<String, Double> byRule) {
    this.byRule = ImmutableMap.copyOf(byRule);
  }

  static Precision read(String resource) {
    Map<String, Double> byRule = new HashMap<>();
    for (List<String> row : WordList.read(resource, 3).rows()) {
      byRule.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    return new Precision(byRule);
  }

  double of(String rule) {
    return byRule.getOrDefault(rule, UNKNOWN);
  }
}
