package org.uvach.models.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.uvach.internal.quotation.EndLesson;

/**
 * Ranks the places where reported words may end by OpenNLP's maximum entropy model: how likely they
 * end at a place, given that they did not end before.
 */
final class EndRanker {

  private static final String ENDS = "ends";
  private static final String GOES_ON = "goes-on";
  private static final String RULE = "rule=";
  private static final int CUTOFF = 2;

  private final MaxentModel model;
  private final boolean told;

  private EndRanker(MaxentModel model, boolean told) {
    this.model = model;
    this.told = told;
  }

  /**
   * Learns.
   *
   * @param lessons contents with their places
   * @param right the number of the right place of each
   * @param told whether the ranker is told what the rules say
   */
  static EndRanker learn(List<EndLesson> lessons, List<Integer> right, boolean told)
      throws IOException {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      List<List<String>> places = lessons.get(i).features();
      int last = Math.min(right.get(i), places.size() - 2);
      for (int place = 0; place <= last; place++) {
        String outcome = place == right.get(i) ? ENDS : GOES_ON;
        events.add(new Event(outcome, context(places.get(place), told)));
      }
    }
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(QNTrainer.L2COST_PARAM, 1.0);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    var trainer = new QNTrainer();
    trainer.init(parameters, new HashMap<>());
    return new EndRanker(trainer.train(ObjectStreamUtils.createObjectStream(events)), told);
  }

  private static String[] context(List<String> features, boolean told) {
    return features.stream()
        .filter(feature -> told || !feature.startsWith(RULE))
        .toArray(String[]::new);
  }

  /** The number of the likeliest place. */
  int choose(EndLesson lesson) {
    int last = lesson.features().size() - 1;
    int best = last;
    double most = 0;
    double going = 1;
    for (int i = 0; i <= last; i++) {
      double ends = i == last ? 1 : ends(lesson.features().get(i));
      if (going * ends > most) {
        most = going * ends;
        best = i;
      }
      going *= 1 - ends;
    }
    return best;
  }

  private double ends(List<String> features) {
    return model.eval(context(features, told))[model.getIndex(ENDS)];
  }
}
