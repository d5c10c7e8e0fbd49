package org.uvach.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.uvach.language.Models;

/** What is known of words comes from two model files. */
class NameVocabularyTest {

  @Test
  void knowsWhatTheFilesSay() {
    NameWord word =
        load(Map.of("पटना", new int[] {1, 2, 3}), Map.of("पटना", Set.of(ListedAs.CITY)))
            .word("पटना");

    assertThat(word.clusters()).containsExactly(1, 2, 3);
    assertThat(word.listed()).isEqualTo(ListedAs.CITY.bit());
  }

  @Test
  void knowsAVeryLongWordTooAndForgetsIt() {
    String word = "क".repeat(100_000);

    assertThat(load(Map.of(), Map.of()).word(word).syllables()).isEqualTo(100_000);
  }

  private static NameVocabulary load(
      Map<String, int[]> clusters, Map<String, Set<ListedAs>> gazetteer) {
    Models models =
        name ->
            new ByteArrayInputStream(
                name.equals(NameVocabulary.CLUSTERS)
                    ? WordClusters.write(clusters)
                    : NameGazetteer.write(gazetteer));
    return NameVocabulary.load(List.of(List.of("श्री", "honorific")), models);
  }
}
