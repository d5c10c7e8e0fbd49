package org.uvach.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Names that lie in a list without their words, and the lines they stand in. */
class AnnotatedNewsTest {

  private static final List<String> LINES =
      List.of("पहली खबर।", "सुधा आप्टे सूरजगढ़ पहुंचीं।", "वे रेलवे बोर्ड में हैं।", "आखिरी खबर।");

  private static final String RUN = String.join("\n", LINES);

  @Test
  void namesAreFoundInTheLinesTheyWereTaggedIn() throws IOException {
    var run = read(row(1, 2, "0-10P 11-18L 31-42O")).get(0);

    assertThat(run.text()).isEqualTo("सुधा आप्टे सूरजगढ़ पहुंचीं।\nवे रेलवे बोर्ड में हैं।");
    assertThat(run.names())
        .extracting(name -> name.type() + " " + name.span().text())
        .containsExactly("PERSON सुधा आप्टे", "LOCATION सूरजगढ़", "ORGANIZATION रेलवे बोर्ड");
  }

  @Test
  void aRunWithoutNamesIsReadAsWell() throws IOException {
    assertThat(read(row(0, 1, ""), row(3, 1, "")))
        .extracting(AnnotatedArticle::text)
        .containsExactly("पहली खबर।", "आखिरी खबर।");
  }

  @Test
  void otherLinesThanThoseTaggedAreNotTaken() {
    assertThatThrownBy(() -> read("0\t1\t00000000\t"))
        .hasMessage("The lines from 0 on are not those that were annotated");
  }

  @Test
  void aRunIsDividedIntoReportsWithTheirQuotations() throws IOException {
    String said = "I;" + at("वे रेलवे बोर्ड में हैं") + ";-;" + at("वे") + ";" + at("सुधा आप्टे");
    String row =
        "0\t4\t-\t" + RUN.indexOf("सुधा") + "\t" + said + " D;" + at("आखिरी खबर") + ";-;-;?";
    var reports = AnnotatedNews.speakers(read(row(0, 4, at("सुधा आप्टे") + "P")), List.of(row));

    assertThat(reports)
        .extracting(AnnotatedArticle::text)
        .containsExactly(
            "पहली खबर।", "सुधा आप्टे सूरजगढ़ पहुंचीं।\nवे रेलवे बोर्ड में हैं।\nआखिरी खबर।");
    assertThat(reports.get(1).names())
        .extracting(name -> name.span().text())
        .containsExactly("सुधा आप्टे");
    assertThat(reports.get(1).quotes())
        .extracting(q -> q.type() + " " + q.who().orElse("?") + ": " + q.contents().get(0).text())
        .containsExactly("INDIRECT सुधा आप्टे: वे रेलवे बोर्ड में हैं", "DIRECT ?: आखिरी खबर");
  }

  private static String at(String words) {
    int start = RUN.indexOf(words);
    return start + "-" + (start + words.length());
  }

  private static List<AnnotatedArticle> read(String... rows) throws IOException {
    return AnnotatedNews.names(
        new BufferedReader(new StringReader(String.join("\n", LINES))), List.of(rows));
  }

  private static String row(int first, int count, String names) {
    String run = String.join("\n", LINES.subList(first, first + count));
    CRC32 sum = new CRC32();
    sum.update(run.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%d\t%d\t%08x\t%s", first, count, sum.getValue(), names);
  }
}
