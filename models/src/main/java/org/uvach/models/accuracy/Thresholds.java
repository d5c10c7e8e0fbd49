package org.uvach.models.accuracy;

import static org.uvach.models.accuracy.Score.percent;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is left, and how often a wrong speaker is named in it, when only quotations are kept whose
 * speaker's confidence reaches a threshold.
 */
final class Thresholds {

  private static final double MOST_WRONG = 0.01;
  private static final double[] STEPS = {
    0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98
  };

  private Thresholds() {}

  /**
   * What stays at a threshold.
   *
   * @param all how many quotations were found
   * @param kept how many of these are sure enough
   * @param wrong how many of the kept have a wrong speaker
   */
  private record Rest(int all, int kept, int wrong) {

    List<String> cells() {
      return List.of(
          Integer.toString(kept),
          percent(all == 0 ? 0 : (double) kept / all),
          percent(kept == 0 ? 0 : (double) wrong / kept));
    }
  }

  /** The parts of the report about it. */
  static String sections(List<Run> runs) {
    return Report.section(
            "Wrong speakers by threshold",
            "Of the quotations found (content right), those whose speaker's confidence"
                + " (`attribution().evidence().confidence()`) reaches a threshold: how many stay, and of"
                + " how many the named speaker is wrong.",
            Table.sideBySide(
                "confidence",
                List.of("stay", "share", "wrong"),
                runs,
                score -> steps(found(score))))
        + "\n"
        + Report.section(
            "At most one per cent wrong",
            "For each run the lowest threshold at which at most one per cent of what stays in it is"
                + " wrong.",
            Table.sideBySide(
                "confidence",
                List.of("stay", "share", "wrong"),
                runs,
                score -> chosen(runs, found(score))));
  }

  private static SortedMap<String, List<String>> chosen(
      List<Run> runs, List<JudgedQuotation> found) {
    SortedMap<String, List<String>> rows = new TreeMap<>();
    for (Run run : runs) {
      double threshold = lowest(found(run.score()));
      rows.put(
          "%s, chosen on `%s`".formatted(name(threshold), run.name()),
          at(threshold, found).cells());
    }
    return rows;
  }

  private static SortedMap<String, List<String>> steps(List<JudgedQuotation> found) {
    SortedMap<String, List<String>> rows = new TreeMap<>();
    for (double step : STEPS) {
      rows.put(name(step), at(step, found).cells());
    }
    return rows;
  }

  private static String name(double threshold) {
    return String.format(Locale.ROOT, "%.3f", threshold);
  }

  private static List<JudgedQuotation> found(Score score) {
    return score.quotations().stream().filter(JudgedQuotation::isContentRight).toList();
  }

  private static Rest at(double threshold, List<JudgedQuotation> found) {
    List<JudgedQuotation> kept =
        found.stream().filter(quotation -> confidence(quotation) >= threshold).toList();
    int wrong = (int) kept.stream().filter(SpeakerOutcome::isWrong).count();
    return new Rest(found.size(), kept.size(), wrong);
  }

  /** The lowest confidence down from which few enough are wrong; above 1 if there is none. */
  static double lowest(List<JudgedQuotation> found) {
    List<JudgedQuotation> surestFirst =
        found.stream().sorted(Comparator.comparingDouble(q -> -confidence(q))).toList();
    double lowest = Math.nextUp(1.0);
    int wrong = 0;
    for (int i = 0; i < surestFirst.size(); i++) {
      wrong += SpeakerOutcome.isWrong(surestFirst.get(i)) ? 1 : 0;
      boolean lastOfTies =
          i + 1 == surestFirst.size()
              || confidence(surestFirst.get(i + 1)) < confidence(surestFirst.get(i));
      if (lastOfTies && wrong <= MOST_WRONG * (i + 1)) {
        lowest = confidence(surestFirst.get(i));
      }
    }
    return lowest;
  }

  private static double confidence(JudgedQuotation quotation) {
    return quotation.predicted().orElseThrow().attribution().evidence().confidence();
  }
}
