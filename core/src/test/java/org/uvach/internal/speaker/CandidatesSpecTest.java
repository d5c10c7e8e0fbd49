package org.uvach.internal.speaker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.uvach.document.Entity;
import org.uvach.document.Quotation;
import org.uvach.internal.language.Hindi;
import org.uvach.language.Article;
import org.uvach.spec.MarkedArticle;
import org.uvach.spec.MarkedArticle.MarkedQuotation;
import org.uvach.spec.NotedExamples;

/**
 * Runs {@code spec/candidates.txt}: what is noticed about each who may be the speaker, the one who
 * is right with a star.
 */
class CandidatesSpecTest {

  @Test
  void everythingIsNoticedThatTheFileSays() throws IOException {
    NotedExamples.check("candidates.txt", CandidatesSpecTest::noticed);
  }

  private static List<String> noticed(String example) {
    var marked = MarkedArticle.parse(example);
    Article article = Hindi.splitter().split(marked.text());
    List<Entity> entities = Hindi.resolver().resolve(article, marked.mentions());
    List<Quotation> quotations = new ArrayList<>();
    marked.quotations().forEach((n, q) -> quotations.add(quotation("q" + n, q, entities)));
    List<String> lines = new ArrayList<>();
    for (Lesson lesson : SpeakerResolver.read("hi").lessons(article, entities, quotations)) {
      for (int i = 0; i < lesson.candidates().size(); i++) {
        lines.add(
            (i == lesson.right() ? "* " : "  ")
                + String.join(" ", lesson.candidates().get(i).stream().sorted().toList()));
      }
    }
    return lines;
  }

  private static Quotation quotation(String id, MarkedQuotation marked, List<Entity> entities) {
    Optional<Entity> speaker =
        entities.stream().filter(entity -> entity.name().equals(marked.who())).findFirst();
    return marked.saidBy(id, speaker);
  }
}
