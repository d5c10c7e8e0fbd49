package org.uvach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which names somebody or something goes. */
class EntityTest {

  private static final String TEXT = "आशा रावत नई दिल्ली में मंत्री हैं। रावत खुश हैं।";
  private static final Evidence SURE = new Evidence("by-hand", 1);

  private static final Entity ASHA =
      new Entity(
          "asha",
          "आशा रावत",
          Optional.of(new LatinName("Asha Rawat", new Evidence("transliteration", 0.825))),
          EntityType.PERSON,
          List.of(
              mention("आशा रावत", MentionType.PROPER),
              mention("मंत्री", MentionType.NOMINAL),
              new Mention(last("रावत"), MentionType.PROPER, EntityType.PERSON, SURE)),
          List.of(),
          List.of("minister:7"));

  private static final Entity DELHI =
      new Entity(
          "e2",
          "नई दिल्ली",
          EntityType.LOCATION,
          List.of(mention("नई दिल्ली", MentionType.PROPER)));

  @Test
  void theArticlesNamesAreItsAliasesTheFullestFirst() {
    assertThat(ASHA.aliases()).containsExactly("आशा रावत", "रावत");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "आशा रावत",
        "आशा",
        "रावत",
        "ASHA RAWAT",
        "asha",
        "rawat",
        "minister:7",
        " आशा  रावत"
      })
  void aPersonIsCalledByNameOrPartOfItOrTheUsersKey(String name) {
    assertThat(ASHA.isCalled(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "मंत्री", "शा", "राव", "Ash", "minister", "asha rawat ji"})
  void butByNothingElse(String name) {
    assertThat(ASHA.isCalled(name)).isFalse();
  }

  @Test
  void aPlaceIsCalledByItsWholeNameOnly() {
    assertThat(DELHI.isCalled("नई दिल्ली")).isTrue();
    assertThat(DELHI.isCalled("दिल्ली")).isFalse();
    assertThat(DELHI.isCalled("नई")).isFalse();
  }

  @Test
  void aCopyWithItsLatinNameOrRolesIsTheSameOtherwise() {
    LatinName latin = new LatinName("New Delhi", SURE);
    Role role = new Role(last("मंत्री"), last("मंत्री"), Optional.empty(), SURE);

    assertThat(DELHI.withLatinName(latin))
        .isEqualTo(
            new Entity(
                "e2",
                "नई दिल्ली",
                Optional.of(latin),
                EntityType.LOCATION,
                DELHI.mentions(),
                List.of(),
                List.of()));
    assertThat(ASHA.withRoles(List.of(role)))
        .isEqualTo(
            new Entity(
                "asha",
                "आशा रावत",
                ASHA.latinName(),
                EntityType.PERSON,
                ASHA.mentions(),
                List.of(role),
                List.of("minister:7")));
    assertThat(ASHA.withRoles(List.of(role)).role()).contains(role);
    assertThat(ASHA.role()).isEmpty();
  }

  @Test
  void saysWhatItIsAndHowOftenItIsMentioned() {
    assertThat(ASHA).hasToString("आशा रावत (PERSON, 3 mentions)");
    assertThat(DELHI).hasToString("नई दिल्ली (LOCATION, 1 mention)");
    assertThat(ASHA.latinName().orElseThrow()).hasToString("Asha Rawat (transliteration 83 %)");
  }

  @Test
  void aLatinNameNeedsLetters() {
    assertThatThrownBy(() -> new LatinName(" ", SURE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A Latin name needs letters");
  }

  @Test
  void mentionsStandInTheOrderOfTheTextTheLongerFirst() {
    Mention whole = mention("आशा रावत", MentionType.PROPER);
    Mention part = mention("आशा", MentionType.PROPER);
    Mention later = mention("रावत", MentionType.PROPER);

    assertThat(List.of(later, part, whole).stream().sorted()).containsExactly(whole, part, later);
    assertThat(whole.compareTo(mention("आशा रावत", MentionType.NOMINAL))).isZero();
  }

  private static Span last(String words) {
    int start = TEXT.lastIndexOf(words);
    return Span.of(TEXT, start, start + words.length());
  }

  private static Mention mention(String words, MentionType type) {
    int start = TEXT.indexOf(words);
    return new Mention(Span.of(TEXT, start, start + words.length()), type, EntityType.PERSON, SURE);
  }
}
