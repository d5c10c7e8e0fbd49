package org.uvach.models.accuracy;

import static org.uvach.models.accuracy.Score.percent;

import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Whether the confidences mean what they say, for each kind of answer. */
final class CalibrationTables {

  private static final Map<String, Function<Score, List<Answer>>> KINDS = kinds();

  private CalibrationTables() {}

  private static Map<String, Function<Score, List<Answer>>> kinds() {
    Map<String, Function<Score, List<Answer>>> kinds = new LinkedHashMap<>();
    kinds.put("names", Answer::names);
    kinds.put("contents", Answer::contents);
    kinds.put("speakers", Answer::speakers);
    kinds.put("contents with speakers", Answer::attributed);
    return kinds;
  }

  /** The parts of the report about it. */
  static String sections(List<Run> runs) {
    var text = new StringBuilder(summary(runs));
    KINDS.forEach((kind, answers) -> text.append("\n").append(bins(kind, answers, runs)));
    return text.toString();
  }

  private static String summary(List<Run> runs) {
    return Report.section(
        "Confidence",
        "Mean confidence and share right should be equal. ECE: expected calibration error, ten"
            + " bins.",
        Table.sideBySide(
            "answers",
            List.of("given", "right", "confidence", "ECE", "Brier"),
            runs,
            score -> Maps.transformValues(KINDS, answers -> figures(answers.apply(score)))));
  }

  private static List<String> figures(List<Answer> answers) {
    Calibration calibration = new Calibration(answers);
    return List.of(
        Integer.toString(answers.size()),
        percent(calibration.shareRight()),
        percent(calibration.meanConfidence()),
        percent(calibration.expectedError()),
        percent(calibration.brier()));
  }

  private static String bins(String kind, Function<Score, List<Answer>> answers, List<Run> runs) {
    return Report.section(
        "Confidence of " + kind,
        "Answers by their confidence, in tenths.",
        Table.sideBySide(
            "confidence",
            List.of("given", "right", "confidence"),
            runs,
            score -> bins(answers.apply(score))));
  }

  private static SortedMap<String, List<String>> bins(List<Answer> answers) {
    SortedMap<String, List<String>> bins = new TreeMap<>();
    for (Calibration.Bin bin : new Calibration(answers).bins()) {
      bins.put(
          bin.toString(),
          List.of(Integer.toString(bin.size()), percent(bin.right()), percent(bin.confidence())));
    }
    return bins;
  }
}
