package org.uvach.internal.speaker;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uvach.internal.text.WordList;

/**
 * How much each feature of a candidate speaks for it: the weights of a log-linear model, learnt
 * from annotated articles by a program in {@code models}.
 */
public final class Salience {

  /** Boxed once, for it is asked for all the time. */
  private static final Double NONE = 0.0;

  private final Map<String, Double> weights;

  private Salience(Map<String, Double> weights) {
    this.weights = ImmutableMap.copyOf(weights);
  }

  static Salience read(String resource) {
    Map<String, Double> weights = new HashMap<>();
    WordList.read(resource, 2).each(row -> weights.put(row.get(0), Double.parseDouble(row.get(1))));
    return new Salience(weights);
  }

  static Salience of(Map<String, Double> weights) {
    return new Salience(weights);
  }

  /** The share of belief that each candidate gets, in the candidates' order; all together 1. */
  double[] shares(List<Candidate> candidates) {
    return shares(candidates.stream().map(Candidate::features).toList(), weights);
  }

  /**
   * The share of belief that each candidate gets under the given weights, which may be still being
   * learnt.
   *
   * @param candidates the features of each candidate
   * @param weights by feature; one that is not there weighs nothing
   * @return in the candidates' order, all together 1
   */
  public static double[] shares(List<List<String>> candidates, Map<String, Double> weights) {
    double[] shares =
        candidates.stream().mapToDouble(features -> Math.exp(score(features, weights))).toArray();
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private static double score(List<String> features, Map<String, Double> weights) {
    double score = 0;
    for (String feature : features) {
      score += weights.getOrDefault(feature, NONE);
    }
    return score;
  }
}
