package org.uvach.models.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.uvach.document.EntityType;
import org.uvach.internal.entity.DocumentNameFinder;
import org.uvach.internal.language.Hindi;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.ShippedModels;

/** OpenNLP's finder, learnt in small, beside which ours is measured. */
class OpenNlpFinderTest {

  private static final String KNOWN = "मंत्री <P>विनय खरे</P> ने नहर देखी।";

  private final SentenceLabeller labeller =
      new SentenceLabeller(Hindi.splitter(), DocumentNameFinder.vocabulary(ShippedModels.read()));

  @Test
  void itFindsTheNameThatItLearnt() throws IOException {
    List<LabelledSentence> known = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      known.addAll(labeller.label(NamedText.of(AnnotatedArticle.parse("a" + i, KNOWN)), 1));
    }
    OpenNlpFinder finder = new OpenNlpFinder(OpenNlpTrainer.train(known));

    assertThat(finder.find(known.get(0).sentence()))
        .containsExactly(new Span(1, 3, EntityType.PERSON.name()));
  }
}
