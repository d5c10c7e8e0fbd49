package org.uvach.models.accuracy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;

/** How near a given content comes to a tagged one. */
enum Nearness {
  /** The same words. */
  SAME,
  /** Enough of the same words to be right. */
  ENOUGH,
  /** Some of the same words: an edge is wrong. */
  TOO_LITTLE,
  /** A tagged quotation that nothing was given for. */
  MISSED,
  /** A given quotation where nothing is tagged. */
  EXTRA;

  private static Nearness of(JudgedQuotation quotation) {
    if (quotation.gold().isEmpty()) {
      return EXTRA;
    }
    if (quotation.found().isEmpty()) {
      return MISSED;
    }
    if (quotation.isStrict()) {
      return SAME;
    }
    return quotation.isContentRight() ? ENOUGH : TOO_LITTLE;
  }

  /** The part of the report about it. */
  static String section(List<Run> runs) {
    return Report.section(
        "How near the contents come",
        "Pairs of a tagged and a given quotation, and those that found no partner.",
        Table.sideBySide("", List.of("quotations"), runs, Nearness::counts));
  }

  private static Map<Nearness, List<String>> counts(Score score) {
    Map<Nearness, Long> counts =
        score.quotations().stream().collect(groupingBy(Nearness::of, counting()));
    return Maps.transformValues(counts, count -> List.of(count.toString()));
  }
}
