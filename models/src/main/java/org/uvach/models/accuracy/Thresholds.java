package org.uvach.models.accuracy;

import static org.uvach.models.accuracy.Score.percent;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

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
   * @param somebodyElse how many of these are wrong in more than the form of the name
   */
  private record Rest(int all, int kept, int wrong, int somebodyElse) {

    List<String> cells() {
      return List.of(
          Integer.toString(kept),
          percent(all == 0 ? 0 : (double) kept / all),
          percent(kept == 0 ? 0 : (double) wrong / kept),
          percent(kept == 0 ? 0 : (double) somebodyElse / kept));
    }
  }

  /** The parts of the report about it. */
  static String sections(List<Run> runs) {
    return Report.section(
            "Wrong speakers by threshold",
            "Of the quotations found (content right), those whose speaker's confidence"
                + " (`attribution().evidence().confidence()`) reaches a threshold: how many stay, and of"
                + " how many the named speaker is wrong, and is somebody else: not counting those who were"
                + " tagged by another form that the article has of the name given (ट्रम्प, ट्रंप).",
            Table.sideBySide(
                "confidence",
                List.of("stay", "share", "wrong", "somebody else"),
                runs,
                score -> steps(found(score))))
        + "\n"
        + Report.section(
            "At most one per cent wrong",
            "For each run the lowest threshold at which at most one per cent of what stays in it is"
                + " wrong, and that at which at most one per cent is somebody else's.",
            Table.sideBySide(
                "confidence",
                List.of("stay", "share", "wrong", "somebody else"),
                runs,
                score -> chosen(runs, found(score))));
  }

  private static SortedMap<String, List<String>> chosen(
      List<Run> runs, List<JudgedQuotation> found) {
    SortedMap<String, List<String>> rows = new TreeMap<>();
    for (Run run : runs) {
      double wrong = lowest(found(run.score()), SpeakerOutcome::isWrong);
      double somebodyElse = lowest(found(run.score()), SpeakerOutcome::isSomebodyElse);
      rows.put("%s, chosen on `%s`".formatted(name(wrong), run.name()), at(wrong, found).cells());
      rows.put(
          "%s, chosen on `%s` for somebody else".formatted(name(somebodyElse), run.name()),
          at(somebodyElse, found).cells());
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
    int somebodyElse = (int) kept.stream().filter(SpeakerOutcome::isSomebodyElse).count();
    return new Rest(found.size(), kept.size(), wrong, somebodyElse);
  }

  /** The lowest confidence down from which few enough are wrong; above 1 if there is none. */
  static double lowest(List<JudgedQuotation> found, Predicate<JudgedQuotation> isWrong) {
    List<JudgedQuotation> surestFirst =
        found.stream().sorted(Comparator.comparingDouble(q -> -confidence(q))).toList();
    double lowest = Math.nextUp(1.0);
    int wrong = 0;
    for (int i = 0; i < surestFirst.size(); i++) {
      wrong += isWrong.test(surestFirst.get(i)) ? 1 : 0;
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
