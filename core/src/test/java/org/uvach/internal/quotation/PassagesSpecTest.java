package org.uvach.internal.quotation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.uvach.document.Attribution;
import org.uvach.document.Quotation;
import org.uvach.document.Span;
import org.uvach.internal.language.Hindi;
import org.uvach.language.QuotationFinder;
import org.uvach.language.SentenceSplitter;
import org.uvach.spec.MarkedArticle;
import org.uvach.spec.NotedExamples;

/**
 * Runs {@code spec/passages.txt}: all that is found in passages of several sentences, and by which
 * rules.
 */
class PassagesSpecTest {

  private final SentenceSplitter splitter = Hindi.splitter();
  private final QuotationFinder finder = HindiQuotationFinder.load();

  @Test
  void everythingIsFoundThatTheFileSays() throws IOException {
    NotedExamples.check("passages.txt", this::found);
  }

  private List<String> found(String passage) {
    var marked = MarkedArticle.parse(passage);
    return finder.find(splitter.split(marked.text()), marked.mentions()).stream()
        .map(PassagesSpecTest::line)
        .toList();
  }

  private static String line(Quotation q) {
    Attribution who = q.attribution();
    return "%s, %s, %s: %s | %s | %s%s"
        .formatted(
            q.type(),
            q.stance(),
            q.evidence().rule(),
            words(who.source().stream().toList()),
            words(q.cue()),
            words(q.content()),
            circumstance(" | to ", who.addressee())
                + circumstance(" | in ", who.medium())
                + circumstance(" | via ", who.via()));
  }

  private static String circumstance(String what, Optional<Span> span) {
    return span.map(s -> what + s.text()).orElse("");
  }

  private static String words(List<Span> spans) {
    return spans.isEmpty()
        ? "-"
        : spans.stream()
            .map(span -> span.text().replace('\n', '¶'))
            .collect(Collectors.joining(" … "));
  }
}
