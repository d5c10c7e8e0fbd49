package org.uvach.models.speed;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.uvach.internal.language.Hindi;
import org.uvach.language.Token;
import org.uvach.models.NewsArticles;
import org.uvach.models.NewsArticles.NewsArticle;

/** The articles that are read, and how many words each has. */
@State(Scope.Benchmark)
public class Texts {

  /** Whole articles, packed. */
  @Param("../shared/data/text/articles.jsonl.xz")
  public String articles = "";

  private List<String> texts = List.of();
  private int[] words = {};

  /** Reads the articles and counts their words. */
  @Setup
  public void read() throws IOException {
    texts =
        NewsArticles.readAll(Path.of(articles)).stream()
            .map(NewsArticle::text)
            .collect(ImmutableList.toImmutableList());
    words = texts.stream().mapToInt(Texts::words).toArray();
  }

  /** Words and numbers, as the library's own tokens have them; signs do not count. */
  private static int words(String text) {
    return (int)
        Hindi.splitter().split(text).sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(t -> t.kind() == Token.Kind.WORD || t.kind() == Token.Kind.NUMBER)
            .count();
  }

  List<String> all() {
    return texts;
  }

  /** One thread's way through the articles, again and again, and the words that it has read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Progress {

    /** Words read so far; JMH reports them per second. */
    public long words;

    private int next;

    /** The number of the next article, whose words are counted. */
    int next(Texts texts) {
      int article = next;
      next = (next + 1) % texts.words.length;
      words += texts.words[article];
      return article;
    }
  }
}
