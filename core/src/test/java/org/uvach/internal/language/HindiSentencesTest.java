package org.uvach.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.uvach.language.Article;
import org.uvach.language.Sentence;
import org.uvach.language.SentenceSplitter;
import org.uvach.language.Token;
import org.uvach.spec.SpecFile;

/** Runs {@code spec/sentences.txt}; how to read it is said there. */
class HindiSentencesTest {

  private final SentenceSplitter splitter = Hindi.splitter();

  /** One example: where it stands, the section that says how to read it, and its lines. */
  private record Example(int line, String section, String marked) {

    DynamicTest test(SentenceSplitter splitter) {
      return DynamicTest.dynamicTest(
          "%s, line %d: %s".formatted(section, line, marked),
          () -> {
            if (section.startsWith("known failures")) {
              assertThatThrownBy(() -> check(splitter.split(text())))
                  .as("line %d passes now: move it up", line)
                  .isInstanceOf(AssertionError.class);
            } else {
              check(splitter.split(text()));
            }
          });
    }

    private void check(Article split) {
      if (section.contains("tokens")) {
        assertThat(tokens(split)).isEqualTo(marked);
      } else if (section.contains("kinds")) {
        assertThat(kinds(split)).isEqualTo(marked.replaceAll(".* => ", ""));
      } else if (section.contains("layout")) {
        assertThat(layout(split)).isEqualTo(marked.replaceAll("(?m)^\\|\n", ""));
      } else {
        assertThat(sentences(split)).isEqualTo(marked);
      }
    }

    private String text() {
      return marked
          .replaceAll("[·‖]", "")
          .replaceAll("(?m)^[A-Z]*\\|", "")
          .replaceAll(" => .*", "");
    }
  }

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheSpec() throws IOException {
    return SpecFile.gathered(examples().stream().map(example -> example.test(splitter)));
  }

  private static List<Example> examples() throws IOException {
    var examples = new ArrayList<Example>();
    String section = "";
    var block = new StringBuilder();
    int number = 0;
    for (String line : (spec() + "\n\n").lines().toList()) {
      number++;
      if (line.startsWith("= ")) {
        section = line.substring(2);
      } else if (section.equals("layout") && !line.isEmpty() && !line.startsWith("#")) {
        block.append(line).append('\n');
      } else if (block.length() > 0) {
        examples.add(new Example(number, section, block.toString().strip()));
        block.setLength(0);
      } else if (!section.isEmpty() && !line.isEmpty() && !line.startsWith("# ")) {
        examples.add(new Example(number, section, line));
      }
    }
    return examples;
  }

  private static String spec() throws IOException {
    try (InputStream in = HindiSentencesTest.class.getResourceAsStream("/spec/sentences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String sentences(Article article) {
    var out = new StringBuilder();
    int at = 0;
    for (Sentence sentence : article.sentences()) {
      out.append(article.text(), at, sentence.start());
      if (at > 0) {
        out.insert(out.length() - (sentence.start() - at), '‖');
      }
      out.append(article.text(), sentence.start(), sentence.end());
      at = sentence.end();
    }
    return out.toString();
  }

  private static String tokens(Article article) {
    var out = new StringBuilder();
    int at = 0;
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        out.append(token.glued() ? "·" : article.text().substring(at, token.start()));
        out.append(article.text(), token.start(), token.end());
        at = token.end();
      }
    }
    return out.toString();
  }

  private static String kinds(Article article) {
    return article.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> kind(token) + changedForm(article, token))
        .collect(Collectors.joining(" "));
  }

  private static String kind(Token token) {
    return switch (token.kind()) {
      case WORD -> "W";
      case NUMBER -> "N";
      case QUOTE -> "Q";
      case STOP -> "S";
      case SIGN -> "G";
    };
  }

  private static String changedForm(Article article, Token token) {
    boolean changed = !article.text().startsWith(token.form(), token.start());
    return changed ? "(" + token.form() + ")" : "";
  }

  private static String layout(Article article) {
    return article.sentences().stream()
        .collect(Collectors.groupingBy(Sentence::paragraph))
        .values()
        .stream()
        .map(line -> line.get(0).place() + "|" + text(article, line))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Article article, List<Sentence> line) {
    return article.text().substring(line.get(0).start(), line.get(line.size() - 1).end());
  }
}
