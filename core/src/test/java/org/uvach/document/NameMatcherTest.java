package org.uvach.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are one, across and within scripts. */
class NameMatcherTest {

  /** Made once, since that takes long; {@link NameComparisonsSpecTest} makes its own. */
  private static final NameMatcher MATCHER = NameMatcher.create();

  @ParameterizedTest
  @CsvSource({
    "James Smith, जेम्स स्मिथ",
    "Matthew Miller, मैथ्यू मिलर",
    "Xi Jinping, शी जिनपिंग",
    "Narendra Sharma, नरेंद्र शर्मा",
    "मोहम्मद अली, Muhammad Ali",
    "Mohammed Ali, Muhammad Ali",
    "मोहम्मद अली, मुहम्मद अली",
    "पुतिन, पूतिन",
    "Putin, पूतिन",
    "ए. पी. जे. अब्दुल कलाम, APJ Abdul Kalam",
    "एपीजे अब्दुल कलाम, A. P. J. Abdul Kalam",
    "Sharma Narendra, नरेंद्र शर्मा",
    "डॉ. सुनीता रावत, Sunita Rawat",
    "Prime Minister Narendra Sharma, नरेंद्र शर्मा जी",
    "Ravi Shankar Prasad, रवि प्रसाद",
    "NARENDRA SHARMA, नरेंद्र शर्मा"
  })
  void oneName(String a, String b) {
    assertThat(MATCHER.score(a, b)).isGreaterThan(0.5).isLessThanOrEqualTo(1);
    assertThat(MATCHER.score(b, a)).isEqualTo(MATCHER.score(a, b));
  }

  @ParameterizedTest
  @CsvSource({
    "Grace Miller, रेखा मिलर",
    "Naresh Sharma, नरेंद्र शर्मा",
    "Sunita Rawat, सुनील रावत",
    "Mohan Verma, सोहन वर्मा",
    "A. K. Sharma, R. K. Sharma",
    "किम जोंग उन, Kim Yo Jong",
    "राव, रावत"
  })
  void twoNames(String a, String b) {
    assertThat(MATCHER.score(a, b)).isBetween(0.0, 0.5);
    assertThat(MATCHER.score(b, a)).isEqualTo(MATCHER.score(a, b));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "123", "।", "\uD83D"})
  void aNameWithoutLettersIsNobodys(String empty) {
    assertThat(MATCHER.score(empty, "नरेंद्र शर्मा")).isZero();
    assertThat(MATCHER.score("नरेंद्र शर्मा", empty)).isZero();
    assertThat(MATCHER.compare(empty, "नरेंद्र शर्मा")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sunita Rawat", "सुनील रावत", "S. Rawat", "Naresh Sharma", ""})
  void oneAgainstManyScoresLikeAPair(String other) {
    assertThat(MATCHER.against("सुनीता रावत").applyAsDouble(other))
        .isEqualTo(MATCHER.score("सुनीता रावत", other));
  }

  @ParameterizedTest
  @CsvSource({"Anil Roy, अनिल राय", "Anil Biswas, अनिल विश्वास", "Anil Roy, Anil Ray"})
  void knowsHowPeopleSpellCommonNames(String a, String b) {
    NameMatcher matcher = NameMatcher.create();

    assertThat(matcher.score(a, b)).isGreaterThan(0.9).isEqualTo(matcher.score(b, a));
    assertThat(NameMatcher.bySound().score(a, b)).isLessThan(0.7);
  }

  @Test
  void saysWhatAScoreIsMadeOf() {
    assertThat(MATCHER.compare("S. Rawat", "सुनीता रावत"))
        .containsEntry("initials-met", 1.0)
        .containsEntry("words-met", 1.0)
        .containsEntry("words-of-longer-left", 0.0);
  }

  /** No name has words of more than forty letters, so that no two of them are held to be one. */
  @Test
  void wordsOfMoreThanFortyLettersAreLeftApart() {
    String long40 = "kamal".repeat(8);

    assertThat(MATCHER.compare(long40, long40.replace("kamalk", "kamaln")))
        .containsEntry("words-met", 1.0);
    assertThat(MATCHER.compare(long40 + "a", long40 + "i")).containsEntry("words-met", 0.0);
    assertThat(MATCHER.compare(long40 + "a", "Kamal")).containsEntry("words-met", 0.0);
    assertThat(MATCHER.compare(long40 + "a", long40 + "a")).containsEntry("words-met", 1.0);
  }

  @Test
  void endlessNamesAreCompared() {
    assertThat(MATCHER.score("a".repeat(100_000), "क".repeat(100_000))).isBetween(0.0, 1.0);
    assertThat(MATCHER.score("a ".repeat(100_000), "क ".repeat(100_000))).isBetween(0.0, 1.0);
  }
}
