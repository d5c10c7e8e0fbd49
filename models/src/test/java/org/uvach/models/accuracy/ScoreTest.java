package org.uvach.models.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uvach.language.Article;
import org.uvach.models.AnnotatedArticle;

/** Each case is one sentence as annotated and the same sentence as a library might read it. */
class ScoreTest {

  private static final String RIGHT =
      "<S q=\"1\" who=\"मीरा सेठी\"><P>मीरा सेठी</P></S> ने <C q=\"1\">कहा</C> कि"
          + " <Q q=\"1\" t=\"indirect\">नया पुल अगले साल जून में खुलेगा</Q>।";

  @Test
  void theSameAnswerIsRightInEveryRow() {
    assertThat(score(RIGHT, RIGHT).table().values())
        .filteredOn(tally -> tally.gold() > 0)
        .allSatisfy(tally -> assertThat(tally).isEqualTo(tally(1, 1, 1)))
        .hasSize(8);
  }

  @Test
  void anEmptyDocumentMissesEverything() {
    Score score = score(RIGHT, "मीरा सेठी ने कहा कि नया पुल अगले साल जून में खुलेगा।");

    assertThat(score.table()).containsEntry("name ALL", tally(1, 0, 0));
    assertThat(score.table()).containsEntry("quotation attributed", tally(1, 0, 0));
  }

  @Test
  void aNameIsWrongWhenOneEndIsWrong() {
    Score score = score("<P>मीरा सेठी</P> आईं।", "<P>मीरा</P> सेठी आईं।");

    assertThat(score.table()).containsEntry("name ALL", tally(1, 1, 0));
  }

  @Test
  void aNameOfAnotherTypeCountsAgainstBothTypes() {
    Score score = score("<L>पुणे</L> जीता।", "<O>पुणे</O> जीता।");

    assertThat(score.table()).containsEntry("name LOCATION", tally(1, 0, 0));
    assertThat(score.table()).containsEntry("name ORGANIZATION", tally(0, 1, 0));
  }

  @Test
  void fourFifthsOfTheWordsAreEnoughButNotStrict() {
    Score score =
        score(
            RIGHT,
            "मीरा सेठी ने कहा कि नया पुल <Q q=\"1\" t=\"indirect\" who=\"?\">अगले साल जून में"
                + " खुलेगा</Q>।");

    assertThat(score.table()).containsEntry("quotation content", tally(1, 1, 1));
    assertThat(score.table()).containsEntry("quotation strict", tally(1, 1, 0));
  }

  @Test
  void lessThanFourFifthsIsWrong() {
    Score score =
        score(
            RIGHT,
            "मीरा सेठी ने कहा कि नया पुल अगले साल <Q q=\"1\" t=\"indirect\" who=\"?\">जून में"
                + " खुलेगा</Q>।");

    assertThat(score.table()).containsEntry("quotation content", tally(1, 1, 0));
  }

  @Test
  void signsAndDandaNeverCount() {
    Score score =
        score(
            "\"<Q q=\"1\" t=\"direct\" who=\"?\">चलो, घर चलें</Q>।\"",
            "<Q q=\"1\" t=\"direct\" who=\"?\">\"चलो, घर चलें।\"</Q>");

    assertThat(score.table()).containsEntry("quotation strict", tally(1, 1, 1));
  }

  @Test
  void theLikestArePairedFirst() {
    Score score =
        score(
            "<Q q=\"1\" t=\"direct\" who=\"?\">क ख ग</Q> घ <Q q=\"2\" t=\"direct\" who=\"?\">च छ ज"
                + " झ</Q>।",
            "<Q q=\"1\" t=\"direct\" who=\"?\">क ख ग घ च</Q> <Q q=\"2\" t=\"direct\" who=\"?\">छ ज"
                + " झ</Q>।");

    assertThat(score.table()).containsEntry("quotation content", tally(2, 2, 1));
  }

  @Test
  void aSpeakerIsComparedWithoutNuktaAndBlanks() {
    Score score = score(said("ज़ाकिर  ख़ान"), said("जाकिर खान"));

    assertThat(score.table()).containsEntry("quotation attributed", tally(1, 1, 1));
  }

  @Test
  void anotherSpeakerIsWrong() {
    assertThat(score(said("ज़ाकिर"), said("रवि")).table())
        .containsEntry("quotation attributed", tally(1, 1, 0));
  }

  @Test
  void anUnnamedSourceMustHaveNoSpeaker() {
    assertThat(score(said("?"), said("?")).table())
        .containsEntry("quotation attributed", tally(1, 1, 1));
    assertThat(score(said("?"), said("रवि")).table())
        .containsEntry("quotation attributed", tally(1, 1, 0));
    assertThat(score(said("रवि"), said("?")).table())
        .containsEntry("quotation attributed", tally(1, 1, 0));
  }

  @Test
  void aCueIsRightWhenItSharesAWord() {
    String tagged = "<C q=\"1\">दावा किया</C> कि <Q q=\"1\" t=\"indirect\" who=\"?\">दाम घटे</Q>।";
    String found = "दावा <C q=\"1\">किया</C> कि <Q q=\"1\" t=\"indirect\" who=\"?\">दाम घटे</Q>।";
    String none = "दावा किया कि <Q q=\"1\" t=\"indirect\" who=\"?\">दाम घटे</Q>।";

    assertThat(score(tagged, found).table()).containsEntry("quotation cue", tally(1, 1, 1));
    assertThat(score(tagged, none).table()).containsEntry("quotation cue", tally(1, 1, 0));
    assertThat(score(none, none).table()).containsEntry("quotation cue", tally(1, 1, 1));
  }

  @Test
  void printsThePageOfTheCorpusScorer() {
    assertThat(score(RIGHT, RIGHT).toString())
        .isEqualToNormalizingNewlines(
            """
            1 articles
            name ALL               P 100.0  R 100.0  F1 100.0   (1 gold)
            name PERSON            P 100.0  R 100.0  F1 100.0   (1 gold)
            name LOCATION          P   0.0  R   0.0  F1   0.0   (0 gold)
            name ORGANIZATION      P   0.0  R   0.0  F1   0.0   (0 gold)
            quotation strict       P 100.0  R 100.0  F1 100.0   (1 gold)
            quotation content      P 100.0  R 100.0  F1 100.0   (1 gold)
            quotation source       P 100.0  R 100.0  F1 100.0   (1 gold)
            quotation cue          P 100.0  R 100.0  F1 100.0   (1 gold)
            quotation type         P 100.0  R 100.0  F1 100.0   (1 gold)
            quotation attributed   P 100.0  R 100.0  F1 100.0   (1 gold)
            recall indirect  content 100.0  attributed 100.0   (1 gold)
            """);
  }

  @Test
  void roundsAsPrintfDoes() {
    assertThat(Score.percent(0.8125)).isEqualTo("81.2");
    assertThat(Score.percent(0.81251)).isEqualTo("81.3");
    assertThat(Score.percent(2.0 / 3)).isEqualTo("66.7");
    assertThat(Score.percent(1)).isEqualTo("100.0");
  }

  @Test
  void aDocumentOfAnotherTextIsRefused() {
    assertThatThrownBy(() -> score("एक", "दो")).hasMessageContaining("gold");
  }

  private static String said(String who) {
    return "<C q=\"1\">बोले</C>, <Q q=\"1\" t=\"indirect\" who=\"%s\">दाम घटे</Q>।".formatted(who);
  }

  private static Score score(String gold, String predicted) {
    return new Score(
        List.of(
            JudgedArticle.of(
                AnnotatedArticle.parse("gold", gold),
                Documents.document(predicted),
                new Article("", List.of()))));
  }

  private static Tally tally(int gold, int predicted, int right) {
    return new Tally(gold, right, predicted, right);
  }
}
