package org.uvach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.uvach.spec.SpecFile;

/** Runs {@code spec/locate.txt}: claims are looked for in an article that was read by hand. */
class LocateSpecTest {

  private static final String TEXT =
      "मंत्री आशा रावत ने कहा, \"हर गाँव में सड़क बनेगी और २०२५ तक काम ख़त्म होगा।\" उनका कहना था"
          + " कि प्रधान मंत्री ने हिन्दी में पत्र भेजा है। विशेषज्ञों के मुताबिक बर्फ देर से"
          + " गिरेगी। हर गांव में सड़क नहीं है। रास्ते किये गये बंद।";

  private static final Evidence SURE = new Evidence("by-hand", 1);
  private static final Entity ASHA =
      new Entity(
          "e1",
          "आशा रावत",
          EntityType.PERSON,
          List.of(new Mention(span("आशा रावत"), MentionType.PROPER, EntityType.PERSON, SURE)));

  private static final Document DOCUMENT =
      new Document(
          TEXT,
          Optional.of("hi"),
          List.of(ASHA),
          List.of(
              quotation(
                  "q1", "हर गाँव में सड़क बनेगी और २०२५ तक काम ख़त्म होगा", Optional.of(ASHA)),
              quotation("q2", "प्रधान मंत्री ने हिन्दी में पत्र भेजा है", Optional.of(ASHA)),
              quotation("q3", "बर्फ देर से गिरेगी", Optional.empty())));

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheSpec() throws IOException {
    return SpecFile.tests("locate.txt", LocateSpecTest::check);
  }

  private static void check(String example) {
    String[] parts = example.split(" => ", -1);
    Located located = DOCUMENT.locate(parts[0]);
    String places =
        located.places().stream().map(LocateSpecTest::line).collect(Collectors.joining());
    assertThat(located.verdict() + places).isEqualTo(parts[1]);
  }

  private static String line(Located.Place place) {
    String who =
        place.speaker().map(Entity::name).orElse(place.quotation().isPresent() ? "?" : "-");
    return " %s (%s)".formatted(place.span().text(), who);
  }

  private static Quotation quotation(String id, String words, Optional<Entity> speaker) {
    return new Quotation(
        id,
        QuotationType.DIRECT,
        List.of(span(words)),
        List.of(),
        Stance.STATE,
        SURE,
        Attribution.of(Optional.empty(), speaker, SURE));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return Span.of(TEXT, start, start + words.length());
  }
}
