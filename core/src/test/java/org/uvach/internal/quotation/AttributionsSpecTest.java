package org.uvach.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.uvach.document.Attribution;
import org.uvach.document.Quotation;
import org.uvach.document.Span;
import org.uvach.internal.language.Hindi;
import org.uvach.language.QuotationFinder;
import org.uvach.language.SentenceSplitter;
import org.uvach.spec.MarkedArticle;
import org.uvach.spec.MarkedArticle.MarkedQuotation;
import org.uvach.spec.SpecFile;

/**
 * Runs {@code spec/attributions.txt}: names are given, to whom, where and through whom is found.
 */
class AttributionsSpecTest {

  private final SentenceSplitter splitter = Hindi.splitter();
  private final QuotationFinder finder = HindiQuotationFinder.load();

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheSpec() throws IOException {
    return SpecFile.tests("attributions.txt", this::check);
  }

  private void check(String example) {
    var marked = MarkedArticle.parse(example);
    var found = finder.find(splitter.split(marked.text()), marked.mentions());
    assertThat(found.stream().map(AttributionsSpecTest::line))
        .containsExactlyInAnyOrderElementsOf(
            marked.quotations().values().stream().map(AttributionsSpecTest::line).toList());
  }

  private static String line(Quotation quotation) {
    Attribution who = quotation.attribution();
    return line(who.source(), who.addressee(), who.medium(), who.via());
  }

  private static String line(MarkedQuotation quotation) {
    return line(
        quotation.sources().stream().findFirst(),
        circumstance(quotation, 'A'),
        circumstance(quotation, 'M'),
        circumstance(quotation, 'V'));
  }

  private static Optional<Span> circumstance(MarkedQuotation quotation, char mark) {
    return Optional.ofNullable(quotation.circumstances().get(mark));
  }

  private static String line(
      Optional<Span> source, Optional<Span> addressee, Optional<Span> medium, Optional<Span> via) {
    return "source %s, to %s, in %s, via %s"
        .formatted(
            List.of(source, addressee, medium, via).stream()
                .map(AttributionsSpecTest::words)
                .toArray());
  }

  private static String words(Optional<Span> span) {
    return span.map(Span::toString).orElse("-");
  }
}
