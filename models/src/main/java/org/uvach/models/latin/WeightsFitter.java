package org.uvach.models.latin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.uvach.internal.latin.LearntSpeller;
import org.uvach.internal.latin.LearntSpeller.Choice;
import org.uvach.internal.latin.LearntSpeller.Weights;
import org.uvach.internal.latin.Regime;
import org.uvach.models.latin.WordScores.Judged;

/** Fits how sounds and known names are weighed, and how sure the best spelling is. */
final class WeightsFitter {

  private static final double[] LISTED = {0, 1, 1.5, 2, 2.5, 3};
  private static final double[] OFTEN = {0.25, 0.5, 0.75, 1};
  private static final double[] LETTERS = {0.2, 0.25, 0.3, 0.35};

  /** Nothing can be learnt about it from words that nobody is known to bear. */
  private static final double KNOWN = 4;

  private static final int BEAM = 8;
  private static final int ROUNDS = 2000;
  private static final double RATE = 0.05;

  private final Map<String, Map<String, Integer>> words;

  WeightsFitter(List<NamePair> tuning) {
    this.words = WordScores.byWord(tuning);
  }

  /** Makes a speller with given weights. */
  interface Maker {
    LearntSpeller with(Weights weights);
  }

  Weights fit(Maker maker) {
    Weights best =
        grid().max(Comparator.comparingInt((Weights w) -> right(maker.with(w)))).orElseThrow();
    return calibrated(best, judged(maker.with(best)));
  }

  private static Stream<Weights> grid() {
    List<Weights> grid = new ArrayList<>();
    for (double listed : LISTED) {
      for (double often : OFTEN) {
        for (double letters : LETTERS) {
          grid.add(new Weights(listed, often, KNOWN, letters, 1, 0));
        }
      }
    }
    return grid.stream();
  }

  private int right(LearntSpeller speller) {
    return (int) judged(speller).stream().filter(Judged::right).count();
  }

  private List<Judged> judged(LearntSpeller speller) {
    List<Judged> judged = new ArrayList<>();
    words.forEach(
        (word, spellings) -> {
          List<Choice> choices = speller.choices(word, Regime.HOME, BEAM);
          judged.add(new Judged(logOdds(choices), spellings.containsKey(choices.get(0).latin())));
        });
    return judged;
  }

  static double logOdds(List<Choice> choices) {
    double best = choices.get(0).score();
    double all = choices.stream().mapToDouble(choice -> Math.exp(choice.score() - best)).sum();
    double share = Math.min(0.999, 1 / all);
    return Math.log(share / (1 - share));
  }

  /** Logistic regression of right on log odds, by plain gradient ascent. */
  private static Weights calibrated(Weights weights, List<Judged> judged) {
    double slope = 1;
    double offset = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double up = 0;
      double side = 0;
      for (Judged one : judged) {
        double miss = (one.right() ? 1 : 0) - 1 / (1 + Math.exp(-(slope * one.logOdds() + offset)));
        up += miss * one.logOdds();
        side += miss;
      }
      slope += RATE * up / judged.size();
      offset += RATE * side / judged.size();
    }
    return new Weights(
        weights.listed(), weights.often(), weights.known(), weights.letters(), slope, offset);
  }
}
