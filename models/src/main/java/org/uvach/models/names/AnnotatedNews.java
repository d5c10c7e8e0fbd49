package org.uvach.models.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.uvach.document.EntityType;
import org.uvach.document.Span;
import org.uvach.models.AnnotatedArticle.Name;
import org.uvach.models.NewsArticles;

/**
 * Runs of lines of {@code news.txt.xz} with their names. The names lie in a list without the words,
 * which may not be copied; both are put together here. No line of a run shares seven words in
 * sequence with an article of {@code articles.jsonl.xz}, from which all measured articles come.
 */
final class AnnotatedNews {

  private static final String LIST = "news-names.tsv";
  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final Splitter NAMES = Splitter.on(' ').omitEmptyStrings();

  private AnnotatedNews() {}

  /** A run as the list has it. */
  private record Run(int first, int lines, String crc32, List<String> names) {

    static Run of(String row) {
      List<String> columns = COLUMNS.splitToList(row);
      return new Run(
          Integer.parseInt(columns.get(0)),
          Integer.parseInt(columns.get(1)),
          columns.get(2),
          NAMES.splitToList(columns.get(3)));
    }

    NamedText with(String text) {
      if (!crc32.equals(checksum(text))) {
        throw new IllegalArgumentException(
            "The lines from %d on are not those that were annotated".formatted(first));
      }
      return new NamedText(text, names.stream().map(name -> name(name, text)).toList());
    }
  }

  /** The CRC-32 of a run. */
  static String checksum(String text) {
    return String.format(Locale.ROOT, "%08x", Hashing.crc32().hashString(text, UTF_8).asInt());
  }

  /** 12-20P: a person from 12 to 20. */
  private static Name name(String name, String text) {
    int dash = name.indexOf('-');
    int last = name.length() - 1;
    int start = Integer.parseInt(name, 0, dash, 10);
    int end = Integer.parseInt(name, dash + 1, last, 10);
    EntityType type =
        switch (name.charAt(last)) {
          case 'P' -> EntityType.PERSON;
          case 'L' -> EntityType.LOCATION;
          case 'O' -> EntityType.ORGANIZATION;
          default -> throw new IllegalArgumentException("No name: " + name);
        };
    return new Name(new Span(start, end, text.substring(start, end)), type);
  }

  /**
   * Reads runs.
   *
   * @param data the folder of {@code text/news.txt.xz}
   * @param lists the folder of {@value #LIST}
   * @return the runs in the order of their lines
   */
  static List<NamedText> read(Path data, Path lists) {
    try (BufferedReader lines = NewsArticles.unpack(data.resolve("text/news.txt.xz"))) {
      return read(lines, Files.readAllLines(lists.resolve(LIST)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read annotated news", e);
    }
  }

  /** The same of lines unpacked. */
  static List<NamedText> read(BufferedReader news, List<String> list) throws IOException {
    var runs = ImmutableList.<NamedText>builder();
    int at = 0;
    for (String row : list) {
      if (!row.startsWith("#")) {
        Run run = Run.of(row);
        skip(news, run.first() - at);
        runs.add(run.with(next(news, run.lines())));
        at = run.first() + run.lines();
      }
    }
    return runs.build();
  }

  private static void skip(BufferedReader lines, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      lines.readLine();
    }
  }

  private static String next(BufferedReader lines, int count) throws IOException {
    List<String> run = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      run.add(lines.readLine());
    }
    return String.join("\n", run);
  }
}
