package org.uvach.models.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.LearntModels;
import org.uvach.models.ShippedModels;

/** Training in small: a dozen short articles about people who exist nowhere. */
class NameTrainerTest {

  private static final List<String> PEOPLE =
      List.of("विनय खरे", "सुधा आप्टे", "मोहन लूथरा", "गीता बरुआ", "नरेश टोप्पो", "इला नाइक");
  private static final List<String> TOWNS = List.of("सूरजगढ़", "चांदपुर", "नीलगांव");
  private static final NameTrainer TRAINER = new NameTrainer(AuxiliaryTexts.none(), List.of());

  @Test
  void theSameArticlesGiveTheSameBytes() {
    assertThat(train(articles())).isEqualTo(train(articles()));
  }

  @Test
  void otherArticlesGiveAnotherModel() {
    assertThat(train(articles())).isNotEqualTo(train(articles().subList(0, 9)));
  }

  @Test
  void newsTeachesWhatNoArticleHas() {
    var news = articles().stream().map(NamedText::of).toList();
    var trainer = new NameTrainer(AuxiliaryTexts.none(), news);

    assertThat(trainer.train(articles(), ShippedModels.read())).isNotEqualTo(train(articles()));
  }

  @Test
  void anExtractorFindsNamesWithWhatWasLearnt() {
    var document =
        LearntModels.learn(List.of(TRAINER), articles())
            .extractor()
            .extract("मंत्री रमेश देशपांडे ने नीलगांव में पुल का उद्घाटन किया।");

    assertThat(document.people()).extracting(e -> e.name()).containsExactly("रमेश देशपांडे");
    assertThat(document.places()).extracting(e -> e.name()).containsExactly("नीलगांव");
  }

  private static byte[] train(List<AnnotatedArticle> articles) {
    return TRAINER.train(articles, ShippedModels.read());
  }

  private static List<AnnotatedArticle> articles() {
    return IntStream.range(0, PEOPLE.size())
        .boxed()
        .flatMap(
            n ->
                Stream.of(
                    article(
                        "मंत्री <P>%s</P> ने <L>%s</L> में नहर का उद्घाटन किया।",
                        PEOPLE.get(n), TOWNS.get(n % TOWNS.size())),
                    article(
                        "डॉक्टर <P>%s</P> कल <L>%s</L> में दवाखाने का काम देखेंगे।",
                        PEOPLE.get(PEOPLE.size() - 1 - n), TOWNS.get((n + 1) % TOWNS.size()))))
        .toList();
  }

  private static AnnotatedArticle article(String tagged, String person, String town) {
    return AnnotatedArticle.parse(person, tagged.formatted(person, town));
  }
}
