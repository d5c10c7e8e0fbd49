package org.uvach.models.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uvach.internal.entity.Calibration;
import org.uvach.internal.entity.DocumentNameFinder;
import org.uvach.internal.entity.NameTagger;
import org.uvach.internal.language.Hindi;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.ShippedModels;

/** What a margin is worth is measured on sentences whose names are known. */
class CalibrationFitterTest {

  private static final String KNOWN = "मंत्री <P>विनय खरे</P> ने नहर देखी।";
  private static final String OTHERWISE = KNOWN.replace("P>", "L>");

  private final SentenceLabeller labeller =
      new SentenceLabeller(Hindi.splitter(), DocumentNameFinder.vocabulary(ShippedModels.read()));
  private final NameTagger tagger =
      new NameTagger(
          ConditionalRandomField.train(
              sentences(KNOWN, KNOWN), ConditionalRandomField.Settings.DEFAULT));

  @Test
  void aTaggerThatIsAlwaysRightIsSurerThanOneThatIsRightEveryOtherTime() {
    double always = confidence(sentences(KNOWN, KNOWN, KNOWN, KNOWN));
    double often = confidence(sentences(KNOWN, KNOWN, KNOWN, OTHERWISE));
    double sometimes = confidence(sentences(KNOWN, OTHERWISE, KNOWN, OTHERWISE));

    assertThat(always).isGreaterThan(often).isGreaterThan(0.9);
    assertThat(often).isBetween(0.7, 0.8);
    assertThat(sometimes).isBetween(0.45, 0.55);
  }

  /** What the fitted curve says of the name in the sentence that all tests use. */
  private double confidence(List<LabelledSentence> measured) {
    CalibrationFitter fitter = new CalibrationFitter();
    measured.forEach(sentence -> fitter.add(sentence, tagger));
    Calibration calibration = fitter.fit();
    var name = tagger.tag(measured.get(0).sentence()).names().get(0);
    return calibration.confidence(name.type(), name.margin());
  }

  private List<LabelledSentence> sentences(String... tagged) {
    List<LabelledSentence> sentences = new ArrayList<>();
    for (String text : tagged) {
      var article = AnnotatedArticle.parse("a", text);
      sentences.addAll(labeller.label(NamedText.of(article), 1));
    }
    return sentences;
  }
}
