package org.uvach.internal.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.uvach.document.Attribution;
import org.uvach.document.Entity;
import org.uvach.document.Evidence;
import org.uvach.document.Quotation;
import org.uvach.document.Stance;
import org.uvach.internal.language.Hindi;
import org.uvach.language.Article;
import org.uvach.spec.MarkedArticle;
import org.uvach.spec.MarkedArticle.MarkedQuotation;

/**
 * Runs {@code spec/candidates.txt}: what is noticed about each who may be the speaker, the one who
 * is marked with a star. With {@code -Duvach.spec=write} the file is written, to be read before it
 * is committed.
 */
class CandidatesSpecTest {

  private static final String NAME = "spec/candidates.txt";
  private static final Evidence MARKED = new Evidence("marked", 1);

  @Test
  void everythingIsNoticedThatTheFileSays() throws IOException {
    String file = read();
    String again = again(file);

    if ("write".equals(System.getProperty("uvach.spec"))) {
      Files.writeString(Path.of("src/test/resources", NAME), again);
    }
    assertThat(again).isEqualTo(file);
  }

  /** The file as it should be: after each example what is noticed in it. */
  private static String again(String file) {
    List<String> lines = new ArrayList<>();
    for (String line : file.lines().toList()) {
      boolean answer = line.startsWith("    ") || line.startsWith("  *");
      if (!answer) {
        lines.add(line);
      }
      if (!answer && line.startsWith("> ")) {
        lines.addAll(noticed(line.substring(2)));
      }
    }
    return String.join("\n", lines) + "\n";
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
            (i == lesson.right() ? "  * " : "    ")
                + String.join(" ", lesson.candidates().get(i).stream().sorted().toList()));
      }
    }
    return lines;
  }

  private static Quotation quotation(String id, MarkedQuotation marked, List<Entity> entities) {
    Optional<Entity> speaker =
        entities.stream().filter(entity -> entity.name().equals(marked.who())).findFirst();
    return new Quotation(
        id,
        marked.type(),
        marked.contents(),
        marked.cues(),
        Stance.STATE,
        MARKED,
        Attribution.of(marked.sources().stream().findFirst(), speaker, MARKED));
  }

  private static String read() throws IOException {
    try (InputStream in = CandidatesSpecTest.class.getResourceAsStream("/" + NAME)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
