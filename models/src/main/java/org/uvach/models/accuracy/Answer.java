package org.uvach.models.accuracy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.uvach.document.Evidence;
import org.uvach.document.Quotation;

/**
 * One answer of the library, with its evidence, and whether it is right.
 *
 * @param rule the rule or model that gave it
 * @param confidence how sure it was, in [0, 1]
 * @param right whether it is right
 */
record Answer(String rule, double confidence, boolean right) {

  private static Answer of(Evidence evidence, boolean right) {
    return new Answer(evidence.rule(), evidence.confidence(), right);
  }

  /** All names given. */
  static List<Answer> names(Score score) {
    return score.names().stream()
        .flatMap(name -> name.evidence().map(e -> of(e, name.isRight())).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** All quotations given; right is a content that is right. */
  static List<Answer> contents(Score score) {
    return given(score.quotations().stream(), Quotation::evidence, JudgedQuotation::isContentRight);
  }

  /** The speakers, or their absence, given to quotations whose content is right. */
  static List<Answer> speakers(Score score) {
    return given(
        score.quotations().stream().filter(JudgedQuotation::isContentRight),
        q -> q.attribution().evidence(),
        JudgedQuotation::isAttributed);
  }

  /** All quotations given; right is one whose content and speaker are right. */
  static List<Answer> attributed(Score score) {
    return given(
        score.quotations().stream(),
        q -> new Evidence(q.evidence().rule(), q.confidence()),
        JudgedQuotation::isAttributed);
  }

  /** All quotations given, by the kind of saying that was read from the cue. */
  static List<Answer> stances(Score score) {
    return given(
        score.quotations().stream(),
        q -> new Evidence(q.stance().name(), q.evidence().confidence()),
        JudgedQuotation::isContentRight);
  }

  private static List<Answer> given(
      Stream<JudgedQuotation> quotations,
      Function<Quotation, Evidence> evidence,
      Predicate<JudgedQuotation> right) {
    return quotations
        .flatMap(q -> q.predicted().map(p -> of(evidence.apply(p), right.test(q))).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
