package org.uvach.models.accuracy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.uvach.models.accuracy.Score.percent;

import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of the speaker of a quotation whose content is right. */
enum SpeakerOutcome {
  /** The source is named, and the right speaker was given. */
  NAMED_AND_RIGHT,
  /** The source is named, and another speaker was given. */
  NAMED_BUT_ANOTHER_GIVEN,
  /** The source is named, and no speaker was given. */
  NAMED_BUT_NONE_GIVEN,
  /** The source is unnamed, and no speaker was given. */
  UNNAMED_AND_RIGHT,
  /** The source is unnamed, and a speaker was given. */
  UNNAMED_BUT_ONE_GIVEN;

  private static final Set<SpeakerOutcome> WRONG =
      Set.of(NAMED_BUT_ANOTHER_GIVEN, UNNAMED_BUT_ONE_GIVEN);
  private static final Set<SpeakerOutcome> GIVEN =
      Set.of(NAMED_AND_RIGHT, NAMED_BUT_ANOTHER_GIVEN, UNNAMED_BUT_ONE_GIVEN);

  private static SpeakerOutcome of(JudgedQuotation quotation) {
    boolean given = quotation.foundSpeaker().isPresent();
    if (quotation.taggedSpeaker().isEmpty()) {
      return given ? UNNAMED_BUT_ONE_GIVEN : UNNAMED_AND_RIGHT;
    }
    if (!given) {
      return NAMED_BUT_NONE_GIVEN;
    }
    return quotation.isAttributed() ? NAMED_AND_RIGHT : NAMED_BUT_ANOTHER_GIVEN;
  }

  /** Whether a speaker is named, and is not the right one. */
  static boolean isWrong(JudgedQuotation quotation) {
    return WRONG.contains(of(quotation));
  }

  /** Whether a speaker is named, and is another person, place or body than the right one. */
  static boolean isSomebodyElse(JudgedQuotation quotation) {
    return isWrong(quotation) && !quotation.isByAnotherForm();
  }

  /** The part of the report about it. */
  static String section(List<Run> runs) {
    return Report.section(
            "Speakers",
            "Of the quotations whose content is right.",
            Table.sideBySide("", List.of("quotations"), runs, SpeakerOutcome::cells))
        + "\n"
        + Report.section(
            "Wrong speakers",
            "Wrong is a named speaker who is another than the right one. Of the speakers given to"
                + " quotations whose content is right, and of all quotations whose content is"
                + " right; the last rate leaves out those tagged by another form of the same name.",
            Table.sideBySide(
                "of",
                List.of("all", "wrong", "rate", "somebody else"),
                runs,
                SpeakerOutcome::rates));
  }

  private static Map<SpeakerOutcome, List<String>> cells(Score score) {
    return Maps.transformValues(counts(score), count -> List.of(count.toString()));
  }

  private static Map<String, List<String>> rates(Score score) {
    long wrong = sum(score, WRONG);
    long somebodyElse =
        score.quotations().stream()
            .filter(JudgedQuotation::isContentRight)
            .filter(SpeakerOutcome::isSomebodyElse)
            .count();
    return Map.of(
        "speakers", rate(wrong, somebodyElse, sum(score, GIVEN)),
        "quotations found",
            rate(wrong, somebodyElse, sum(score, EnumSet.allOf(SpeakerOutcome.class))));
  }

  private static List<String> rate(long wrong, long somebodyElse, long all) {
    return List.of(
        Long.toString(all),
        Long.toString(wrong),
        percent(all == 0 ? 0 : (double) wrong / all),
        percent(all == 0 ? 0 : (double) somebodyElse / all));
  }

  private static long sum(Score score, Set<SpeakerOutcome> outcomes) {
    return Maps.filterKeys(counts(score), outcomes::contains).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private static Map<SpeakerOutcome, Long> counts(Score score) {
    return score.quotations().stream()
        .filter(JudgedQuotation::isContentRight)
        .collect(groupingBy(SpeakerOutcome::of, counting()));
  }
}
