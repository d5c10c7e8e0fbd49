package org.uvach.models;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.uvach.internal.speaker.Lesson;
import org.uvach.internal.speaker.Salience;

/**
 * Learns how much each sign of salience counts: the log-linear model of which candidate speaks,
 * climbed by single lessons, its weights drawn back a little with each.
 */
final class SalienceLearner {

  private static final int ROUNDS = 80;
  private static final double STEP = 0.1;
  private static final double SLOWER = 0.1;
  private static final int SEED = 7;

  /** Best of 0.01 to 0.08 in cross-validation, see {@code accuracy/speakers.md}. */
  private static final double DECAY = 2e-2;

  private record Weighted(Lesson lesson, double weight) {}

  private final List<Weighted> lessons = new ArrayList<>();

  /** Adds lessons that count so much each. */
  void add(List<Lesson> more, double weight) {
    more.forEach(lesson -> lessons.add(new Weighted(lesson, weight)));
  }

  /** The weights, by feature. The same lessons in the same order give the same weights. */
  Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    List<Weighted> order = new ArrayList<>(lessons);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      double step = STEP / (1 + round * SLOWER);
      order.forEach(l -> learn(l.lesson(), weights, step * l.weight()));
    }
    return weights;
  }

  /** One step up the slope of the log-likelihood, weights drawn back a little. */
  private static void learn(Lesson lesson, Map<String, Double> weights, double step) {
    double[] shares = Salience.shares(lesson.candidates(), weights);
    for (int i = 0; i < shares.length; i++) {
      double slope = (i == lesson.right() ? 1 : 0) - shares[i];
      for (String feature : lesson.candidates().get(i)) {
        double weight = weights.getOrDefault(feature, 0.0);
        weights.put(feature, weight + step * (slope - DECAY * weight));
      }
    }
  }
}
