package org.uvach.internal.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uvach.language.Models;

/** What is known of words comes from two model files, and a bad line in one is named. */
class NameVocabularyTest {

  @Test
  void knowsWhatTheFilesSay() {
    NameWord word = load("# word\nपटना\t1\t2\t3\n", "पटना\tCITY\n").word("पटना", "पटना");

    assertThat(word.clusters()).containsExactly(1, 2, 3);
    assertThat(word.listed()).isEqualTo(ListedAs.CITY.bit());
  }

  @Test
  void knowsAVeryLongWordTooAndForgetsIt() {
    String word = "क".repeat(100_000);

    assertThat(load("", "").word(word, word).syllables()).isEqualTo(100_000);
  }

  @Test
  void aClusterThatIsNoNumberIsNamedWithItsLine() {
    assertThatThrownBy(() -> load("# word\nपटना\t1\ttwo\t3\n", ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Model 'hi-clusters', line 2: need a word and three whole numbers, not 'पटना\t1\ttwo"
                + "\t3'; add org.uvach:uvach-models in the version of org.uvach:uvach");
  }

  @Test
  void aLineOfTooFewClustersIsNamed() {
    assertThatThrownBy(() -> load("पटना\t1\n", ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Model 'hi-clusters', line 1: need a word and three whole numbers");
  }

  @Test
  void aListedNameOfNoClassIsNamed() {
    assertThatThrownBy(() -> load("", "पटना\tTOWN\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "Model 'hi-gazetteer': need a name, a tab and classes ([PERSON, GIVEN, SURNAME,"
                + " COUNTRY, REGION, CITY, PLACE, ORGANIZATION]), not 'पटना\tTOWN'");
  }

  @Test
  void aListedNameWithoutClassIsNamed() {
    assertThatThrownBy(() -> load("", "पटना\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Model 'hi-gazetteer': need a name, a tab and classes");
  }

  private static NameVocabulary load(String clusters, String gazetteer) {
    Models models =
        name ->
            new ByteArrayInputStream(
                (name.equals(NameVocabulary.CLUSTERS) ? clusters : gazetteer).getBytes(UTF_8));
    return NameVocabulary.load(List.of(List.of("श्री", "honorific")), models);
  }
}
