package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uvach.internal.quotation.ContentEnds.End;
import org.uvach.internal.text.WordList;

/**
 * How likely reported words end at a place, given that they did not end before: a logistic model,
 * learnt from annotated articles by a program in {@code models}.
 */
final class EndModel {

  private final ImmutableMap<String, Double> weights;

  private EndModel(Map<String, Double> weights) {
    this.weights = ImmutableMap.copyOf(weights);
  }

  static EndModel of(Map<String, Double> weights) {
    return new EndModel(weights);
  }

  static EndModel read(String resource) {
    Map<String, Double> weights = new HashMap<>();
    for (List<String> line : WordList.read(resource, 2).rows()) {
      weights.put(line.get(0), Double.parseDouble(line.get(1)));
    }
    return new EndModel(weights);
  }

  /** The likeliest place: that no earlier one was the end, and this one is. */
  End best(List<End> ends) {
    int last = ends.size() - 1;
    int best = last;
    double most = 0;
    double going = 1;
    for (int i = 0; i <= last; i++) {
      double stops = i == last ? 1 : stops(ends.get(i));
      if (going * stops > most) {
        most = going * stops;
        best = i;
      }
      going *= 1 - stops;
    }
    return ends.get(best);
  }

  private double stops(End end) {
    double score = 0;
    for (String feature : end.features()) {
      score += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-score));
  }
}
