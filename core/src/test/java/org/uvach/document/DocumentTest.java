package org.uvach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

  private final Document document = Talks.read();

  @Test
  void sortsEntitiesByWhatTheyAre() {
    assertThat(document.people()).extracting(Entity::name).containsExactly("आशा रावत");
    assertThat(document.places()).extracting(Entity::name).containsExactly("शिमला");
    assertThat(document.organizations()).isEmpty();
  }

  @Test
  void saysInALineHowManyOfWhat() {
    assertThat(document)
        .hasToString("Document (hi): 1 person, 1 place, 0 organisations, 2 quotations");
  }

  @Test
  void saysThatNoPackReadIt() {
    assertThat(Document.empty("hello", Optional.empty()))
        .hasToString("Document: no language pack reads this text (5 characters)");
  }

  @Test
  void showsAllOfItAsATree() {
    assertThat(document.toTree())
        .isEqualTo(
            """
            Document (hi): 1 person, 1 place, 0 organisations, 2 quotations
            People
              आशा रावत, also आशा
                मंत्री [0, 6) family-name 80 %
                आशा रावत [7, 15) by-hand 100 %; आशा [39, 42) by-hand 100 %
            Places
              शिमला
                शिमला [102, 107) by-hand 100 %
            Quotations
              आशा रावत: "सड़क खुलेगी"
                DIRECT, STATE; source मंत्री आशा रावत; cue कहा
                content by by-hand 100 %; speaker by family-name 80 %
              ?: "बर्फ गिरेगी"
                INDIRECT, STATE; source विशेषज्ञों; cue के … मुताबिक
                content by by-hand 100 %; speaker by by-hand 100 %""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"आशा रावत", "आशा", "रावत", " आशा\u00A0 रावत ", "आशा\u200D रावत"})
  void findsASpeakerByAnyNameTheArticleUses(String name) {
    assertThat(document.quotationsBy(name)).extracting(Quotation::id).containsExactly("q1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "राव", "विशेषज्ञों", "शिमला", "आ"})
  void findsNothingByOtherNames(String name) {
    assertThat(document.quotationsBy(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asha Rawat", "ASHA RAVAT", "आषा रावत", "Rawat", "Asha"})
  void findsASpeakerByAnotherSpellingIfNobodyGoesByThatName(String name) {
    assertThat(document.quotationsBy(name)).extracting(Quotation::id).containsExactly("q1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"उषा रावत", "Asha Negi", "आशा नेगी", "Meera Negi", "Shimla", "Rawat Bhatt"})
  void findsNothingByNamesThatAreHardlyLikeIt(String name) {
    assertThat(document.quotationsBy(name)).isEmpty();
  }

  @Test
  void findsASpeakerByHerLatinNameHoweverSpelledOrByTheUsersKey() {
    Document read = Briefing.read();

    assertThat(read.quotationsBy("Marta Keller")).extracting(Quotation::id).containsExactly("q1");
    assertThat(read.quotationsBy("keller:1")).extracting(Quotation::id).containsExactly("q1");
    assertThat(read.quotationsBy("keller:2")).isEmpty();
  }

  @Test
  void showsWhatIsToldBesideTheWords() {
    assertThat(Briefing.read().toTree())
        .isEqualTo(
            """
            Document (hi): 1 person, 0 places, 2 organisations, 2 quotations
            People
              मार्था केलर (Martha Keller)
                मार्था केलर [18, 29) by-hand 100 %
            Organisations
              पीटीआई
                पीटीआई [0, 6) by-hand 100 %
              रॉयटर्स
                रॉयटर्स [87, 94) by-hand 100 %
            Quotations
              मार्था केलर: "हम तैयार हैं"
                INDIRECT, STATE; source मार्था केलर; cue कहा; addressee पत्रकारों; medium एक्स; via पीटीआई
                content by by-hand 100 %; speaker by by-hand 100 %
              ?: "देर न करें"
                DIRECT, STATE; source left out; cue none
                content by by-hand 100 %; speaker by none 0 %""");
  }

  @Test
  void countsWhatItFound() {
    assertThat(Briefing.read())
        .hasToString("Document (hi): 1 person, 0 places, 2 organisations, 2 quotations");
    assertThat(Document.empty("h", Optional.empty()))
        .hasToString("Document: no language pack reads this text (1 character)");
    assertThat(Document.empty("नमस्ते", Optional.of("hi")).toTree())
        .isEqualTo("Document (hi): 0 people, 0 places, 0 organisations, 0 quotations");
  }

  @Test
  void refusesSpansWhoseWordsStandElsewhere() {
    Entity elsewhere =
        new Entity(
            "e1",
            "आशा",
            EntityType.PERSON,
            List.of(
                new Mention(
                    new Span(0, 3, "आशा"),
                    MentionType.PROPER,
                    EntityType.PERSON,
                    new Evidence("by-hand", 1))));

    assertThatThrownBy(
            () -> new Document(Talks.TEXT, Optional.of("hi"), List.of(elsewhere), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The text does not have these words there: आशा [0, 3)");
  }

  @Test
  void cannotBeChanged() {
    assertThatThrownBy(() -> document.entities().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> document.quotations().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> document.people().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** A spokeswoman's words, passed on by one of two agencies, and words in signs alone. */
  private static final class Briefing {

    private static final String TEXT =
        "पीटीआई के मुताबिक मार्था केलर ने एक्स पर पत्रकारों से कहा, हम\nतैयार हैं। 'देर न करें'। रॉयटर्स चुप है।";

    private static final Evidence SURE = new Evidence("by-hand", 1);

    static Document read() {
      Entity keller =
          new Entity(
              "keller:1",
              "मार्था केलर",
              Optional.of(new LatinName("Martha Keller", SURE)),
              EntityType.PERSON,
              List.of(mention("मार्था केलर", EntityType.PERSON)),
              List.of(),
              List.of("keller:1"));
      return new Document(
          TEXT,
          Optional.of("hi"),
          List.of(agency("e1", "पीटीआई"), keller, agency("e3", "रॉयटर्स")),
          List.of(
              new Quotation(
                  "q1",
                  QuotationType.INDIRECT,
                  List.of(span("हम\nतैयार हैं")),
                  List.of(span("कहा")),
                  Stance.STATE,
                  SURE,
                  new Attribution(
                      Optional.of(span("मार्था केलर")),
                      Optional.of(keller),
                      Optional.of(span("पीटीआई")),
                      Optional.of(span("पत्रकारों")),
                      Optional.of(span("एक्स")),
                      SURE)),
              new Quotation(
                  "q2",
                  QuotationType.DIRECT,
                  List.of(span("देर न करें")),
                  List.of(),
                  Stance.STATE,
                  SURE,
                  Attribution.of(Optional.empty(), Optional.empty(), new Evidence("none", 0)))));
    }

    private static Entity agency(String id, String name) {
      return new Entity(
          id, name, EntityType.ORGANIZATION, List.of(mention(name, EntityType.ORGANIZATION)));
    }

    private static Mention mention(String words, EntityType type) {
      return new Mention(span(words), MentionType.PROPER, type, SURE);
    }

    private static Span span(String words) {
      int start = TEXT.indexOf(words);
      return Span.of(TEXT, start, start + words.length());
    }
  }
}
