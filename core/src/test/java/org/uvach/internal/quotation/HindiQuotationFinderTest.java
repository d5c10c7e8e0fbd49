package org.uvach.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uvach.document.Evidence;
import org.uvach.document.Quotation;
import org.uvach.internal.language.Hindi;

/** In which order quotations come, and what is known of each when its speaker is not looked for. */
class HindiQuotationFinderTest {

  private final HindiQuotationFinder finder = HindiQuotationFinder.load();

  @Test
  void quotationsAreNumberedAsTheyStandInTheTextTheOuterFirst() {
    assertThat(
            find(
                "\"विधायक ने कहा कि सड़क टूटी है। अब काम होगा,\" मंत्री ने बताया। लोगों ने कहा कि देर हुई।"))
        .extracting(Quotation::id, Quotation::text)
        .containsExactly(
            tuple("q1", "विधायक ने कहा कि सड़क टूटी है। अब काम होगा"),
            tuple("q2", "सड़क टूटी है"),
            tuple("q3", "देर हुई"));
  }

  @Test
  void eachTellsHowOftenItsRuleIsRight() {
    assertThat(find("मंत्री ने कहा कि पुल बन गया है।"))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.evidence().rule()).isEqualTo("verb-that");
              assertThat(q.evidence().confidence()).isBetween(0.5, 1.0);
              assertThat(q.speaker()).isEmpty();
              assertThat(q.attribution().evidence()).isEqualTo(new Evidence("none", 0));
            });
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "7, 7", "8, 8", "9, 8", "20, 8"})
  void theSameWordsAreReportedEightTimesOverAtMost(int reports, int found) {
    assertThat(find("मंत्री ने कहा कि ".repeat(reports) + "पुल बन गया है।"))
        .hasSize(found)
        .allMatch(q -> q.text().endsWith("पुल बन गया है"));
  }

  @Test
  void otherWordsAreReportedAgain() {
    assertThat(find(("मंत्री ने कहा कि ".repeat(6) + "पुल बन गया है। ").repeat(3))).hasSize(18);
  }

  @Test
  void nothingIsFoundWhereNothingStands() {
    assertThat(find("")).isEmpty();
    assertThat(find("।")).isEmpty();
  }

  private List<Quotation> find(String text) {
    return finder.find(Hindi.splitter().split(text), List.of());
  }
}
