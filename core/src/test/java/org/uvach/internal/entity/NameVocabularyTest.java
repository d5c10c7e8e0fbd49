package org.uvach.internal.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uvach.language.Models;

/** What is known of words comes from two model files, and what is bad in one is named. */
class NameVocabularyTest {

  @Test
  void knowsWhatTheFilesSay() {
    NameWord word = load(Map.of("पटना", new int[] {1, 2, 3}), "# name\nपटना\tCITY\n").word("पटना");

    assertThat(word.clusters()).containsExactly(1, 2, 3);
    assertThat(word.listed()).isEqualTo(ListedAs.CITY.bit());
  }

  @Test
  void knowsAVeryLongWordTooAndForgetsIt() {
    String word = "क".repeat(100_000);

    assertThat(load(Map.of(), "").word(word).syllables()).isEqualTo(100_000);
  }

  @Test
  void aListedNameOfNoClassIsNamed() {
    assertThatThrownBy(() -> load(Map.of(), "पटना\tTOWN\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "Model 'hi-gazetteer': need a name, a tab and classes ([PERSON, GIVEN, SURNAME,"
                + " COUNTRY, REGION, CITY, PLACE, ORGANIZATION]), not 'पटना\tTOWN'");
  }

  @Test
  void aListedNameWithoutClassIsNamed() {
    assertThatThrownBy(() -> load(Map.of(), "पटना\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Model 'hi-gazetteer': need a name, a tab and classes");
  }

  private static NameVocabulary load(Map<String, int[]> clusters, String gazetteer) {
    Models models =
        name ->
            new ByteArrayInputStream(
                name.equals(NameVocabulary.CLUSTERS)
                    ? WordClusters.write(clusters)
                    : gazetteer.getBytes(UTF_8));
    return NameVocabulary.load(List.of(List.of("श्री", "honorific")), models);
  }
}
