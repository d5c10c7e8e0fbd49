package org.uvach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who said it, to whom, where and through whom, and what somebody is. */
class AttributionTest {

  /** "PTI, quoting sources, reported that Meera Sen, spokeswoman of the water board, told ..." */
  private static final String TEXT =
      "पीटीआई ने सूत्रों के हवाले से बताया कि जल बोर्ड की प्रवक्ता मीरा सेन ने एक्स पर पत्रकारों से कहा, पानी आएगा।";

  private static final Evidence SURE = new Evidence("by-hand", 1);
  private static final Role SPOKESWOMAN =
      new Role(span("जल बोर्ड की प्रवक्ता"), span("प्रवक्ता"), Optional.of(span("जल बोर्ड")), SURE);
  private static final Role SPOKESMAN =
      new Role(span("प्रवक्ता"), span("प्रवक्ता"), Optional.empty(), SURE);
  private static final Entity MEERA =
      new Entity("e1", "मीरा सेन", EntityType.PERSON, List.of(mention("मीरा सेन")));

  @Test
  void saysWhoToWhomWhereAndThroughWhom() {
    var attribution =
        new Attribution(
            Optional.of(span("सूत्रों")),
            Optional.of(MEERA),
            Optional.of(span("पीटीआई")),
            Optional.of(span("पत्रकारों")),
            Optional.of(span("एक्स")),
            SURE);

    assertThat(attribution).hasToString("मीरा सेन (सूत्रों), to पत्रकारों, in एक्स, via पीटीआई");
    assertThat(attribution.withSpeaker(Optional.empty(), SURE).via()).contains(span("पीटीआई"));
  }

  @Test
  void asksWhoWhenNothingIsTold() {
    assertThat(Attribution.of(Optional.empty(), Optional.empty(), SURE)).hasToString("?");
  }

  @Test
  void aRoleIsATitleAndWhoseItIs() {
    assertThat(SPOKESWOMAN).hasToString("प्रवक्ता, जल बोर्ड");
    assertThat(SPOKESMAN).hasToString("प्रवक्ता");
  }

  @Test
  void somebodyIsIntroducedByTheRoleThatTellsMost() {
    assertThat(MEERA.nameWithRole()).isEqualTo("मीरा सेन");
    assertThat(MEERA.withRoles(List.of(SPOKESMAN)).nameWithRole()).isEqualTo("मीरा सेन (प्रवक्ता)");
    assertThat(MEERA.withRoles(List.of(SPOKESMAN, SPOKESWOMAN)).nameWithRole())
        .isEqualTo("मीरा सेन (प्रवक्ता, जल बोर्ड)");
  }

  @Test
  void aRoleHoldsItsParts() {
    assertThatThrownBy(
            () -> new Role(span("प्रवक्ता"), span("प्रवक्ता"), Optional.of(span("जल बोर्ड")), SURE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A role's parts lie in its phrase");
    assertThatThrownBy(
            () ->
                new Role(
                    span("जल बोर्ड की प्रवक्ता"),
                    span("बोर्ड की प्रवक्ता"),
                    Optional.of(span("जल बोर्ड")),
                    SURE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Title and owner are two things");
  }

  @Test
  void aDocumentChecksTheSpansOfRolesAndAttributions() {
    Span elsewhere = new Span(0, 3, "आशा");
    Entity wrong = MEERA.withRoles(List.of(new Role(elsewhere, elsewhere, Optional.empty(), SURE)));
    assertThatThrownBy(() -> new Document(TEXT, Optional.of("hi"), List.of(wrong), List.of()))
        .hasMessage("The text does not have these words there: आशा [0, 3)");
    assertThatThrownBy(
            () -> new Document(TEXT, Optional.of("hi"), List.of(), List.of(saidVia(elsewhere))))
        .hasMessage("The text does not have these words there: आशा [0, 3)");
  }

  private static Quotation saidVia(Span relay) {
    return new Quotation(
        "q1",
        QuotationType.INDIRECT,
        List.of(span("पानी आएगा")),
        List.of(span("कहा")),
        Stance.STATE,
        SURE,
        new Attribution(
            Optional.empty(),
            Optional.empty(),
            Optional.of(relay),
            Optional.empty(),
            Optional.empty(),
            SURE));
  }

  private static Mention mention(String words) {
    return new Mention(span(words), MentionType.PROPER, EntityType.PERSON, SURE);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return Span.of(TEXT, start, start + words.length());
  }
}
