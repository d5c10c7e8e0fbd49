package org.uvach.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uvach.internal.entity.DocumentNameFinder;
import org.uvach.language.Models;

/** Models just learnt, over those that are shipped. */
class LearntModelsTest {

  /** Learns a given content. */
  private record Given(String model, String content) implements Trainer {
    @Override
    public byte[] train(List<AnnotatedArticle> articles, Models earlier) {
      return content.getBytes(UTF_8);
    }
  }

  @Test
  void theLearntModelStandsBeforeTheShippedOne() throws IOException {
    var learnt = learn(new Given(DocumentNameFinder.MODEL, "weights"));

    assertThat(learnt.open(DocumentNameFinder.MODEL).readAllBytes())
        .asString(UTF_8)
        .isEqualTo("weights");
  }

  @Test
  void whatWasNotLearntIsTheShippedOne() throws IOException {
    assertThat(learn().open("hi-gazetteer").readAllBytes())
        .isEqualTo(ShippedModels.read().open("hi-gazetteer").readAllBytes());
  }

  @Test
  void anExtractorReadsWithTheLearntModel() {
    var broken = learn(new Given(DocumentNameFinder.MODEL, "no weights"));

    assertThatThrownBy(broken::extractor)
        .hasMessageContaining(DocumentNameFinder.MODEL)
        .rootCause()
        .hasMessageContaining("no model of names, or of another version");
  }

  private static LearntModels learn(Trainer... trainers) {
    return LearntModels.learn(List.of(trainers), List.of());
  }
}
