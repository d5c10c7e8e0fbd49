package org.uvach.models.latin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.LatinName;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Span;
import org.uvach.internal.latin.LatinNamer;
import org.uvach.models.ShippedModels;

/** How names are spelled with the shipped models. */
class ShippedLatinTest {

  private static final LatinNamer NAMER = LatinNamer.load("hi", ShippedModels.read());

  private static Optional<LatinName> latin(EntityType type, String name) {
    Span span = new Span(0, name.length(), name);
    Mention mention = new Mention(span, MentionType.PROPER, type, new Evidence("by-hand", 1));
    return NAMER.of(new Entity("e1", name, type, List.of(mention)));
  }

  @ParameterizedTest
  @CsvSource({
    "राहुल गांधी, Rahul Gandhi",
    "ममता बनर्जी, Mamata Banerjee",
    "नरेंद्र मोदी, Narendra Modi",
    "विराट कोहली, Virat Kohli",
    "स्टीव स्मिथ, Steve Smith",
    "शी जिनपिंग, Xi Jinping",
    "मून जे-इन, Moon Jae-in",
    "व्लादिमीर पुतिन, Vladimir Putin"
  })
  void peopleAreSpelledAsIsCustomary(String name, String latin) {
    assertThat(latin(EntityType.PERSON, name)).map(LatinName::spelling).contains(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "यूक्रेन, Ukraine, lexicon",
    "जौनपुर, Jaunpur, lexicon",
    "साउथ कोरिया, South Korea, lexicon",
    "पूर्वी यूक्रेन, East Ukraine, words"
  })
  void placesHaveTheirEnglishNames(String name, String latin, String rule) {
    LatinName answer = latin(EntityType.LOCATION, name).orElseThrow();

    assertThat(answer.spelling()).isEqualTo(latin);
    assertThat(answer.evidence().rule()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({"झपटू फड़नवाल", "ज़्ज़", "क", "ऽ", "१२"})
  void anyNameIsReadable(String name) {
    assertThat(latin(EntityType.PERSON, name).map(LatinName::spelling).orElse("X"))
        .matches("[A-Za-z ]+");
  }
}
