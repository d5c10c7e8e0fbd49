package org.uvach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the values print at a prompt, and what they refuse. */
class ValuesTest {

  private final Document document = Talks.read();

  @Test
  void eachPrintsItsWordsFirstOnOneLine() {
    assertThat(new Span(3, 8, "आ\n\tशा")).hasToString("आ  शा [3, 8)");
    assertThat(Talks.ASHA).hasToString("आशा रावत (PERSON, 2 mentions)");
    assertThat(Talks.ASHA.mentions().get(1)).hasToString("आशा [39, 42) PERSON");
    assertThat(document.quotations().get(0))
        .hasToString("\"सड़क खुलेगी\" - आशा रावत (मंत्री आशा रावत), DIRECT, STATE, 80 %");
    assertThat(document.quotations().get(1))
        .hasToString("\"बर्फ गिरेगी\" - (विशेषज्ञों), INDIRECT, STATE, 100 %");
    assertThat(new Evidence("family-name", 0.835)).hasToString("family-name 84 %");
  }

  @Test
  void aQuotationJoinsItsSpansWhereTheArticleInterruptsThem() {
    Quotation whole = document.quotations().get(0);
    Quotation broken =
        new Quotation(
            whole.id(),
            whole.type(),
            List.of(Talks.span("सड़क"), Talks.span("खुलेगी")),
            whole.cue(),
            whole.stance(),
            whole.evidence(),
            whole.attribution());

    assertThat(broken.text()).isEqualTo("सड़क … खुलेगी");
  }

  @Test
  void aQuotationIsAsSureAsItsContentAndItsSpeakerAre() {
    Quotation first = document.quotations().get(0);
    Quotation unsure = first.withSpeaker(Optional.empty(), new Evidence("pronoun", 0.455));

    assertThat(first.confidence()).isEqualTo(0.8);
    assertThat(unsure.confidence()).isEqualTo(0.455);
    assertThat(unsure).hasToString("\"सड़क खुलेगी\" - (मंत्री आशा रावत), DIRECT, STATE, 46 %");
    assertThat(unsure.speaker()).isEmpty();
    assertThat(unsure.source()).isEqualTo(first.source());
    assertThat(unsure.withSpeaker(first.speaker(), first.attribution().evidence()))
        .isEqualTo(first);
  }

  @Test
  void aSpeakerWhoIsNamedIsNamedOnce() {
    Evidence sure = new Evidence("by-hand", 1);
    assertThat(Attribution.of(Optional.of(Talks.span("आशा रावत")), Optional.of(Talks.ASHA), sure))
        .hasToString("आशा रावत");
    assertThat(Attribution.of(Optional.empty(), Optional.of(Talks.ASHA), sure))
        .hasToString("आशा रावत");
    assertThat(Attribution.of(Optional.of(Talks.span("आशा  ने")), Optional.empty(), sure))
        .hasToString("(आशा ने)");
  }

  @Test
  void spansStandInTheOrderOfTheTextTheLongerFirst() {
    Span whole = Span.of("०१२३", 0, 4);
    Span part = Span.of("०१२३", 0, 2);
    Span later = Span.of("०१२३", 2, 3);

    assertThat(List.of(later, part, whole).stream().sorted()).containsExactly(whole, part, later);
  }

  @Test
  void aQuotationNeedsContent() {
    Evidence sure = new Evidence("by-hand", 1);
    assertThatThrownBy(
            () ->
                new Quotation(
                    "q1",
                    QuotationType.DIRECT,
                    List.of(),
                    List.of(),
                    Stance.STATE,
                    sure,
                    Attribution.of(Optional.empty(), Optional.empty(), sure)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A quotation needs content");
  }

  @ParameterizedTest
  @CsvSource({"-1, 2, abc", "2, 2, ''", "3, 2, a", "0, 2, abc"})
  void aSpanHoldsItsWords(int start, int end, String text) {
    assertThatThrownBy(() -> new Span(start, end, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("No span [%d, %d)".formatted(start, end));
  }

  @ParameterizedTest
  @CsvSource({"0, 3, 2, 5, true, false", "0, 3, 3, 5, false, false", "0, 5, 2, 4, true, true"})
  void spansOverlapAndContain(
      int start, int end, int otherStart, int otherEnd, boolean overlaps, boolean contains) {
    String text = "०१२३४५";
    Span span = Span.of(text, start, end);
    Span other = Span.of(text, otherStart, otherEnd);

    assertThat(span.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(span)).isEqualTo(overlaps);
    assertThat(span.contains(other)).isEqualTo(contains);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void aConfidenceIsAShare(double confidence) {
    assertThatThrownBy(() -> new Evidence("by-hand", confidence))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Confidence must lie in [0, 1], not " + confidence);
  }
}
