package org.uvach.models.accuracy;

import static java.util.stream.Collectors.groupingBy;
import static org.uvach.models.accuracy.Score.percent;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The precision of every rule and model: what the evidence names as the giver of an answer. */
final class RuleTables {

  private RuleTables() {}

  /** The parts of the report about it. */
  static String sections(List<Run> runs) {
    return String.join(
        "\n",
        section(
            "Names by rule",
            "Right is a name whose begin, end and type are right.",
            runs,
            Answer::names),
        section("Quotations by rule", "Right is a content that is right.", runs, Answer::contents),
        section(
            "Quotations by stance",
            "Right is a content that is right; the stance itself is not annotated.",
            runs,
            Answer::stances),
        section(
            "Speakers by rule",
            "Of the quotations whose content is right; right is the speaker, or that there is"
                + " none.",
            runs,
            Answer::speakers));
  }

  private static String section(
      String heading, String explanation, List<Run> runs, Function<Score, List<Answer>> answers) {
    return Report.section(
        heading,
        explanation,
        Table.sideBySide(
            "rule",
            List.of("given", "right", "confidence"),
            runs,
            score -> byRule(answers.apply(score))));
  }

  private static Map<String, List<String>> byRule(List<Answer> answers) {
    return Maps.transformValues(
        answers.stream().collect(groupingBy(Answer::rule)), RuleTables::cells);
  }

  private static List<String> cells(List<Answer> answers) {
    Calibration calibration = new Calibration(answers);
    return List.of(
        Integer.toString(answers.size()),
        percent(calibration.shareRight()),
        percent(calibration.meanConfidence()));
  }
}
