package org.uvach.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.uvach.document.Quotation;
import org.uvach.document.QuotationType;
import org.uvach.document.Span;
import org.uvach.internal.language.Hindi;
import org.uvach.language.QuotationFinder;
import org.uvach.language.SentenceSplitter;
import org.uvach.spec.MarkedArticle;
import org.uvach.spec.MarkedArticle.MarkedQuotation;
import org.uvach.spec.SpecFile;

/** Runs {@code spec/quotations.txt}: names are given, quotations are to be found. */
class QuotationsSpecTest {

  private final SentenceSplitter splitter = Hindi.splitter();
  private final QuotationFinder finder = HindiQuotationFinder.load();

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheSpec() throws IOException {
    return SpecFile.tests("quotations.txt", this::check);
  }

  private void check(String example) {
    var marked = MarkedArticle.parse(example);
    var found = finder.find(splitter.split(marked.text()), marked.mentions());
    assertThat(found.stream().map(QuotationsSpecTest::line))
        .containsExactlyInAnyOrderElementsOf(
            marked.quotations().values().stream().map(QuotationsSpecTest::line).toList());
  }

  private static String line(Quotation q) {
    return line(q.type(), q.source().stream().toList(), q.cue(), q.content());
  }

  private static String line(MarkedQuotation q) {
    return line(q.type(), q.sources(), q.cues(), q.contents());
  }

  private static String line(
      QuotationType type, List<Span> source, List<Span> cue, List<Span> content) {
    return "%s | %s | %s | %s".formatted(type, join(source), join(cue), join(content));
  }

  private static String join(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining(" … "));
  }
}
