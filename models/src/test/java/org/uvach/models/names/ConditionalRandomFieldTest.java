package org.uvach.models.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uvach.document.EntityType;
import org.uvach.internal.entity.DocumentNameFinder;
import org.uvach.internal.entity.NameModel;
import org.uvach.internal.entity.NameTagger;
import org.uvach.internal.entity.NameTagging;
import org.uvach.internal.language.Hindi;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.ShippedModels;

/** What a tagger learns from few sentences, about people and towns that exist nowhere. */
class ConditionalRandomFieldTest {

  private static final String TOWN = "विनय <L>सूरजगढ़</L> में रहते हैं।";
  private static final String PERSON = "विनय <P>सूरजगढ़</P> में रहते हैं।";

  private final SentenceLabeller labeller =
      new SentenceLabeller(Hindi.splitter(), DocumentNameFinder.vocabulary(ShippedModels.read()));

  @Test
  void itTagsWhatItWasShown() {
    assertThat(found(learn(List.of(labelled(TOWN, 1), labelled(TOWN, 1))), TOWN))
        .containsExactly(EntityType.LOCATION);
  }

  @Test
  void ofSentencesThatContradictEachOtherTheOneThatCountsMoreIsBelieved() {
    assertThat(found(learn(List.of(labelled(TOWN, 1), labelled(PERSON, 0.1f))), TOWN))
        .containsExactly(EntityType.LOCATION);
    assertThat(found(learn(List.of(labelled(TOWN, 0.1f), labelled(PERSON, 1))), TOWN))
        .containsExactly(EntityType.PERSON);
  }

  @Test
  void aModelHasNoMoreFeaturesThanItMayKeep() {
    List<LabelledSentence> twice = new ArrayList<>(labelled(TOWN, 1));
    twice.addAll(labelled(TOWN, 1));
    var few = new ConditionalRandomField.Settings(2, 2, 10, 1);

    assertThat(ConditionalRandomField.train(twice, few).size()).isBetween(1, 10);
  }

  @Test
  void aSentenceWithoutWordsTeachesNothing() {
    assertThat(found(learn(List.of(labelled(TOWN, 1), labelled(TOWN, 1), labelled("", 1))), TOWN))
        .containsExactly(EntityType.LOCATION);
  }

  private static NameModel learn(List<List<LabelledSentence>> sentences) {
    List<LabelledSentence> all = new ArrayList<>();
    sentences.forEach(all::addAll);
    return ConditionalRandomField.train(all, ConditionalRandomField.Settings.DEFAULT);
  }

  private List<EntityType> found(NameModel model, String tagged) {
    NameTagger tagger = new NameTagger(model);
    return labelled(tagged, 1).stream()
        .flatMap(s -> tagger.tag(s.sentence()).names().stream())
        .map(NameTagging.Name::type)
        .toList();
  }

  private List<LabelledSentence> labelled(String tagged, float weight) {
    return labeller.label(NamedText.of(AnnotatedArticle.parse("a", tagged)), weight);
  }
}
