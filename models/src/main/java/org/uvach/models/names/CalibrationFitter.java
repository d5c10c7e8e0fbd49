package org.uvach.models.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.uvach.document.EntityType;
import org.uvach.internal.entity.Calibration;
import org.uvach.internal.entity.NameTag;
import org.uvach.internal.entity.NameTagger;
import org.uvach.internal.entity.NameTagging;

/**
 * Fits what a margin is worth, on sentences that the tagger was not trained on: logistic regression
 * for each type.
 */
final class CalibrationFitter {

  private static final int STEPS = 2000;
  private static final double RATE = 0.5;

  /** A name that the tagger found, and whether it was right. */
  private record Trial(double scaledMargin, boolean right) {}

  private final Map<EntityType, List<Trial>> trials = new EnumMap<>(EntityType.class);

  CalibrationFitter() {
    for (EntityType type : EntityType.values()) {
      trials.put(type, new ArrayList<>());
    }
  }

  /** Tags a sentence and notes which of the names found are right. */
  void add(LabelledSentence labelled, NameTagger tagger) {
    NameTagging tagging = tagger.tag(labelled.sentence(), labelled.document());
    for (NameTagging.Name name : tagging.names()) {
      trials
          .computeIfAbsent(name.type(), type -> new ArrayList<>())
          .add(new Trial(Calibration.scale(name.margin()), labelled.has(name)));
    }
  }

  /** The curves that fit the trials best. */
  Calibration fit() {
    double[] slopes = new double[EntityType.values().length];
    double[] intercepts = new double[slopes.length];
    trials.forEach(
        (type, names) -> {
          double[] line = fit(names);
          slopes[NameTag.index(type)] = line[0];
          intercepts[NameTag.index(type)] = line[1];
        });
    return new Calibration(slopes, intercepts);
  }

  /**
   * Newton's method would be faster; this one cannot run away. The margins are first brought to the
   * scale of 1.
   */
  private static double[] fit(List<Trial> names) {
    double mean = names.stream().mapToDouble(Trial::scaledMargin).average().orElse(1);
    double slope = 1;
    double intercept = 0;
    for (int step = 0; step < STEPS && !names.isEmpty(); step++) {
      double forSlope = 0;
      double forIntercept = 0;
      for (Trial name : names) {
        double x = name.scaledMargin() / mean;
        double error = (name.right() ? 1 : 0) - 1 / (1 + Math.exp(-intercept - slope * x));
        forSlope += error * x;
        forIntercept += error;
      }
      slope += RATE * forSlope / names.size();
      intercept += RATE * forIntercept / names.size();
    }
    return new double[] {slope / mean, intercept};
  }
}
