package org.uvach.internal.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.uvach.document.Attribution;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Quotation;
import org.uvach.document.QuotationType;
import org.uvach.document.Span;
import org.uvach.document.Stance;
import org.uvach.internal.language.Hindi;

/** An answer is as sure as its rule, and no surer than that somebody is named at all. */
class SurenessTest {

  private static final String TEXT =
      "सुनीता रावत ने कहा कि पुल बनेगा। रावत ने कहा कि सड़क बनेगी। उन्होंने कहा कि पैसा आ चुका है।";

  private static final Span FULL = Span.of(TEXT, 0, 11);
  private static final Span SHORT =
      Span.of(TEXT, TEXT.indexOf("। रावत") + 2, TEXT.indexOf("। रावत") + 6);
  private static final Span PRONOUN =
      Span.of(TEXT, TEXT.indexOf("उन्होंने"), TEXT.indexOf("उन्होंने") + 8);

  private final SpeakerResolver speakers = SpeakerResolver.read("hi");

  @Test
  void anUnsureNameMakesAnUnsureAnswer() {
    double sure = sureness(quotation(FULL, "पुल बनेगा"), 1, 1);

    assertThat(sureness(quotation(FULL, "पुल बनेगा"), 0.5, 0.5)).isCloseTo(sure / 2, within(1e-9));
  }

  @Test
  void theNameInTheSourceCountsAndTheFullOne() {
    double sure = sureness(quotation(SHORT, "सड़क बनेगी"), 1, 1);

    assertThat(sureness(quotation(SHORT, "सड़क बनेगी"), 0.5, 1)).isCloseTo(sure / 2, within(1e-9));
    assertThat(sureness(quotation(SHORT, "सड़क बनेगी"), 1, 0.25)).isCloseTo(sure / 4, within(1e-9));
    assertThat(sureness(quotation(FULL, "पुल बनेगा"), 1, 0.75))
        .isCloseTo(sureness(quotation(FULL, "पुल बनेगा"), 1, 1), within(1e-9));
  }

  @Test
  void aDoubtfulMentionElsewhereMakesTheNameDoubtful() {
    assertThat(sureness(quotation(FULL, "पुल बनेगा"), 1, 0.25))
        .isCloseTo(0.8 * sureness(quotation(FULL, "पुल बनेगा"), 1, 1), within(1e-9));
  }

  @Test
  void aPersonKnownByOneWordIsLessSureThanOneOfFullName() {
    double sure = sureness(quotation(SHORT, "सड़क बनेगी"), 1, 1);
    Entity one = new Entity("e1", SHORT.text(), EntityType.PERSON, List.of(mention(SHORT, 1)));

    assertThat(sureness(quotation(SHORT, "सड़क बनेगी"), one)).isBetween(0.9 * sure, 0.99 * sure);
  }

  @Test
  void aPronounIsAsSureAsTheFullName() {
    double sure = sureness(quotation(PRONOUN, "पैसा आ चुका है"), 1, 1);

    assertThat(sure).isLessThan(1);
    assertThat(sureness(quotation(PRONOUN, "पैसा आ चुका है"), 0.5, 1))
        .isCloseTo(sure / 2, within(1e-9));
    assertThat(sureness(quotation(PRONOUN, "पैसा आ चुका है"), 1, 0.5))
        .isCloseTo(sure, within(1e-9));
  }

  private double sureness(Quotation quotation, double full, double part) {
    return sureness(quotation, entity(full, part));
  }

  private double sureness(Quotation quotation, Entity entity) {
    return speakers
        .attribute(Hindi.splitter().split(TEXT), List.of(entity), List.of(quotation))
        .get(0)
        .attribution()
        .evidence()
        .confidence();
  }

  private static Entity entity(double full, double part) {
    return new Entity(
        "e1", FULL.text(), EntityType.PERSON, List.of(mention(FULL, full), mention(SHORT, part)));
  }

  private static Mention mention(Span span, double confidence) {
    return new Mention(
        span, MentionType.PROPER, EntityType.PERSON, new Evidence("by-hand", confidence));
  }

  private static Quotation quotation(Span source, String content) {
    int start = TEXT.indexOf(content);
    int cue = TEXT.lastIndexOf("कहा", start);
    Evidence byHand = new Evidence("by-hand", 1);
    return new Quotation(
        "q" + start,
        QuotationType.INDIRECT,
        List.of(Span.of(TEXT, start, start + content.length())),
        List.of(Span.of(TEXT, cue, cue + 3)),
        Stance.STATE,
        byHand,
        Attribution.of(Optional.of(source), Optional.empty(), byHand));
  }
}
