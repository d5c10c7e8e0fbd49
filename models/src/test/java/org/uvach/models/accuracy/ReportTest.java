package org.uvach.models.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uvach.document.Evidence;
import org.uvach.internal.language.Hindi;
import org.uvach.models.AnnotatedArticle;

class ReportTest {

  private static final String GOLD =
      "<S q=\"1\" who=\"रेखा\"><P>रेखा</P></S> ने <C q=\"1\">कहा</C> कि <Q q=\"1\""
          + " t=\"indirect\">दाम घटेंगे</Q>।";
  private static final String ANOTHER_SPEAKER = GOLD.replace("who=\"रेखा\"", "who=\"मीना\"");

  @Test
  void aTableHasOneLineForEachGroupOfAnyRun() {
    var runs = List.of(run("dev", GOLD, GOLD), run("cv", GOLD, ANOTHER_SPEAKER));
    var table =
        Table.sideBySide(
            "group",
            List.of("n"),
            runs,
            score ->
                score.equals(runs.get(0).score())
                    ? Map.of("b", List.of("1"))
                    : Map.of("a", List.of("2"), "b", List.of("3")));

    assertThat(table.toString())
        .isEqualTo(
            """
            | group | dev n | cv n |
            |---|--:|--:|
            | a |  | 2 |
            | b | 1 | 3 |
            """);
  }

  @Test
  void aLineMustFitItsHeader() {
    assertThatThrownBy(() -> new Table(List.of("a", "b"), List.of(List.of("1"))))
        .hasMessageContaining("1 cells under 2 columns");
  }

  @Test
  void theReportTellsTheFiguresOfEachPart() {
    String report = new Report(List.of(run("dev", GOLD, GOLD))).toString();

    assertThat(report)
        .contains("| name PERSON | 1 | 100.0 | 100.0 | 100.0 |")
        .contains("| quotation attributed | 1 | 100.0 | 100.0 | 100.0 |")
        .contains("| indirect | 1 | 1 | 100.0 | 100.0 | 100.0 | 100.0 |")
        .contains("| named person | 1 | 1 | 100.0 | 100.0 | 100.0 | 100.0 |")
        .contains("| verb with ki | 1 | 1 | 100.0 | 100.0 | 100.0 | 100.0 |")
        .contains("| said-that | 1 | 100.0 | 80.0 |")
        .contains("| name-in-source | 1 | 100.0 | 90.0 |");
  }

  @Test
  void aWrongSpeakerIsCounted() {
    String report = new Report(List.of(run("dev", GOLD, ANOTHER_SPEAKER))).toString();

    assertThat(report)
        .contains("| quotation content | 1 | 100.0 | 100.0 | 100.0 |")
        .contains("| quotation attributed | 1 | 0.0 | 0.0 | 0.0 |")
        .contains("| named but another given | 1 |")
        .contains("| speakers | 1 | 1 | 100.0 |")
        .contains("| quotations found | 1 | 1 | 100.0 |");
  }

  @Test
  void theThresholdIsTheLowestThatKeepsWrongSpeakersOut() {
    String right = new Report(List.of(run("dev", GOLD, GOLD))).toString();
    String wrong = new Report(List.of(run("dev", GOLD, ANOTHER_SPEAKER))).toString();

    assertThat(right)
        .contains("| 0.850 | 1 | 100.0 | 0.0 |")
        .contains("| 0.900, chosen on `dev` | 1 | 100.0 | 0.0 |")
        .contains("| 0.920 | 0 | 0.0 | 0.0 |");
    assertThat(wrong)
        .contains("| 0.850 | 1 | 100.0 | 100.0 |")
        .contains("| 1.000, chosen on `dev` | 0 | 0.0 | 0.0 |");
  }

  @Test
  void theErrorListNamesWhatIsWrong() {
    var score = run("dev", GOLD, ANOTHER_SPEAKER).score();

    assertThat(new ErrorList(score).lines())
        .singleElement()
        .asString()
        .startsWith("WHO\tgold\tname-in-source\t")
        .contains("रेखा", "मीना", "दाम घटेंगे");
  }

  private static Run run(String name, String gold, String predicted) {
    var article = AnnotatedArticle.parse("gold", gold);
    var document =
        Documents.document(
            predicted, new Evidence("said-that", 0.8), new Evidence("name-in-source", 0.9));
    var layout = Hindi.splitter().split(article.text());
    return new Run(name, new Score(List.of(JudgedArticle.of(article, document, layout))));
  }
}
