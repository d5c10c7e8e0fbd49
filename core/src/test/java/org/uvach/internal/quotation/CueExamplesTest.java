package org.uvach.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.uvach.document.Quotation;
import org.uvach.document.Span;
import org.uvach.document.Stance;
import org.uvach.internal.language.Hindi;
import org.uvach.internal.text.WordList;
import org.uvach.language.QuotationFinder;
import org.uvach.language.SentenceSplitter;
import org.uvach.spec.MarkedArticle;
import org.uvach.spec.MarkedArticle.MarkedQuotation;
import org.uvach.spec.SpecFile;

/** Runs the right and the wrong example of every reporting expression. */
class CueExamplesTest {

  private final SentenceSplitter splitter = Hindi.splitter();
  private final QuotationFinder finder = HindiQuotationFinder.load();

  /** An expression with its examples. */
  private record Example(String cue, String frame, String right, String wrong) {}

  @Test
  void everyExpressionHasAnExample() {
    assertThat(examples())
        .extracting(example -> example.cue() + " " + example.frame())
        .containsExactlyInAnyOrderElementsOf(
            cues().stream().map(row -> row.get(0) + " " + row.get(1)).toList())
        .hasSizeGreaterThan(300);
  }

  @TestFactory
  Stream<DynamicTest> isFoundInItsRightExample() {
    return SpecFile.gathered(
        examples().stream()
            .map(e -> DynamicTest.dynamicTest(e.cue() + ": " + e.right(), () -> checkRight(e))));
  }

  @TestFactory
  Stream<DynamicTest> reportsNothingInItsWrongExample() {
    return SpecFile.gathered(
        examples().stream()
            .map(
                e ->
                    DynamicTest.dynamicTest(
                        e.cue() + ": " + e.wrong(), () -> assertThat(found(e.wrong())).isEmpty())));
  }

  private void checkRight(Example example) {
    var marked = MarkedArticle.parse(example.right());
    assertThat(found(marked.text()).stream().map(CueExamplesTest::line))
        .containsExactlyElementsOf(
            marked.quotations().values().stream().map(q -> line(q, stance(example))).toList());
  }

  private List<Quotation> found(String text) {
    return finder.find(splitter.split(text), List.of());
  }

  private static Stance stance(Example example) {
    return cues().stream()
        .filter(row -> row.get(0).equals(example.cue()) && row.get(1).equals(example.frame()))
        .map(row -> Stance.valueOf(row.get(2)))
        .findFirst()
        .orElseThrow();
  }

  private static String line(Quotation q) {
    return line(q.stance(), q.source().stream().toList(), q.cue(), q.content());
  }

  private static String line(MarkedQuotation q, Stance stance) {
    return line(stance, q.sources(), q.cues(), q.contents());
  }

  private static String line(Stance stance, List<Span> source, List<Span> cue, List<Span> content) {
    return "%s | %s | %s | %s".formatted(stance, join(source), join(cue), join(content));
  }

  private static String join(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining(" … "));
  }

  private static List<List<String>> cues() {
    return WordList.read("hi/cues.tsv", 5).rows();
  }

  private static List<Example> examples() {
    try (InputStream in = CueExamplesTest.class.getResourceAsStream("/spec/cue-examples.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Example(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
