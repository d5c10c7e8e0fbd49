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
}
