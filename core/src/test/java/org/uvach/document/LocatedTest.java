package org.uvach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In whose reported words a stretch of the text falls. */
class LocatedTest {

  /** "Asha said: Mohan told me that the road is closed and the bridge too. Then it rained." */
  private static final String TEXT =
      "आशा ने कहा, मोहन ने मुझसे कहा कि सड़क बंद है और पुल भी। फिर बारिश हुई। खुश हूं, मोहन ने कहा, बहुत।";

  private static final Evidence SURE = new Evidence("by-hand", 1);
  private static final Entity ASHA = person("e1", "आशा");
  private static final Entity MOHAN = person("e2", "मोहन");

  private static final Document DOCUMENT =
      new Document(
          TEXT,
          Optional.of("hi"),
          List.of(ASHA, MOHAN),
          List.of(
              quotation("q1", ASHA, "मोहन ने मुझसे कहा कि सड़क बंद है और पुल भी"),
              quotation("q2", MOHAN, "सड़क बंद है"),
              quotation("q3", MOHAN, "खुश हूं", "बहुत")));

  @ParameterizedTest
  @CsvSource({
    "बंद है, q2",
    "सड़क बंद है, q2",
    "सड़क बंद है और, q1",
    "और पुल भी, q1",
    "मोहन ने मुझसे, q1",
    "पुल भी। फिर, q1",
    "भी। फिर बारिश, -",
    "फिर बारिश हुई, -",
    "आशा ने कहा, -",
    "खुश हूं, q3",
    "बहुत, q3",
    "'खुश हूं, मोहन', q3",
    "'कहा, बहुत', -"
  })
  void wordsBelongToTheInnermostQuotationThatHasThemOrMostOfThem(String words, String id) {
    assertThat(
            DOCUMENT.locate(words).places().stream()
                .map(place -> place.quotation().map(Quotation::id).orElse("-"))
                .distinct())
        .containsExactly(id);
  }

  @Test
  void saysHowMuchWasFoundWhereAndWhoSaidIt() {
    assertThat(DOCUMENT.locate("सड़क बंद है"))
        .hasToString("VERBATIM 100 %: सड़क बंद है [33, 44) - मोहन");
    assertThat(DOCUMENT.locate("फिर बारिश नहीं"))
        .hasToString("PARTIAL 67 %: फिर बारिश [56, 65), in nobody's reported words");
    assertThat(DOCUMENT.locate("बिजली गई")).hasToString("ABSENT 0 %");
  }

  @Test
  void severalPlacesAreToldInTheOrderOfTheText() {
    Located located = DOCUMENT.locate("मोहन ने");

    assertThat(located.share()).isEqualTo(1);
    assertThat(located.places().stream().map(Located.Place::toString).collect(Collectors.joining()))
        .isEqualTo("मोहन ने [12, 19) - आशामोहन ने [80, 87), in nobody's reported words");
    assertThat(located.places().get(0).speaker()).contains(ASHA);
    assertThat(located.places().get(1).speaker()).isEmpty();
  }

  @Test
  void theLongestPartIsTaken() {
    assertThat(DOCUMENT.locate("सड़क बंद है और पुल भी टूटा और बारिश हुई"))
        .hasToString("PARTIAL 60 %: सड़क बंद है और पुल भी [33, 54) - आशा");
    assertThat(
            DOCUMENT.locate("मोहन ने मुझसे कहा कि वह खुश है, और आशा ने भी कहा कि मोहन ने झूठ कहा"))
        .extracting(Located::verdict, Located::share)
        .containsExactly(Located.Verdict.PARTIAL, 5.0 / 18);
  }

  private static Entity person(String id, String name) {
    return new Entity(
        id,
        name,
        EntityType.PERSON,
        List.of(new Mention(span(name), MentionType.PROPER, EntityType.PERSON, SURE)));
  }

  private static Quotation quotation(String id, Entity speaker, String... content) {
    return new Quotation(
        id,
        QuotationType.INDIRECT,
        List.of(content).stream().map(LocatedTest::span).toList(),
        List.of(),
        Stance.STATE,
        SURE,
        Attribution.of(Optional.empty(), Optional.of(speaker), SURE));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return Span.of(TEXT, start, start + words.length());
  }
}
