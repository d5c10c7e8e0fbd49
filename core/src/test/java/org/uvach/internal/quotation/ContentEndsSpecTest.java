package org.uvach.internal.quotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uvach.internal.language.Hindi;
import org.uvach.language.SentenceSplitter;
import org.uvach.spec.MarkedArticle;
import org.uvach.spec.NotedExamples;

/**
 * Runs {@code spec/content-ends.txt}: where reported words may end, and what is noticed there; the
 * place that the rules choose has a star.
 */
class ContentEndsSpecTest {

  private final SentenceSplitter splitter = Hindi.splitter();
  private final HindiQuotationFinder finder = HindiQuotationFinder.load();

  @Test
  void everyPlaceIsSeenThatTheFileSays() throws IOException {
    NotedExamples.check("content-ends.txt", this::noticed);
  }

  private List<String> noticed(String example) {
    var marked = MarkedArticle.parse(example);
    var article = splitter.split(marked.text());
    List<String> lines = new ArrayList<>();
    for (EndLesson lesson : finder.lessons(article, marked.mentions())) {
      for (int i = 0; i < lesson.ends().size(); i++) {
        String words = marked.text().substring(lesson.start(), lesson.ends().get(i));
        lines.add(
            (i == lesson.rule() ? "* " : "  ")
                + words.replace('\n', '¶')
                + " ~ "
                + String.join(" ", lesson.features().get(i).stream().sorted().toList()));
      }
    }
    return lines;
  }
}
