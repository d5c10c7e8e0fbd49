package org.uvach.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uvach.document.EntityType;
import org.uvach.document.QuotationType;
import org.uvach.document.Span;
import org.uvach.models.AnnotatedArticle.Name;
import org.uvach.models.AnnotatedArticle.Quote;

/**
 * Runs of lines of {@code news.txt.xz} with their names, and some with who says each quotation. The
 * annotations lie in lists without the words, which may not be copied; both are put together here.
 * No line of a run shares seven words in sequence with an article of {@code articles.jsonl.xz},
 * from which all measured articles come.
 */
public final class AnnotatedNews {

  private static final String NAMES = "news-names.tsv";
  private static final String SPEAKERS = "news-speakers.tsv";
  private static final String NOTHING = "-";
  private static final String UNNAMED = "?";
  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final Splitter ITEMS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter PARTS = Splitter.on(';');
  private static final Splitter SPANS = Splitter.on(',');

  private AnnotatedNews() {}

  /** A row of a list: where its lines are, and what is told of them. */
  private record Row(int first, int lines, String crc32, List<String> told) {

    static Row of(String row) {
      List<String> columns = COLUMNS.splitToList(row);
      return new Row(
          Integer.parseInt(columns.get(0)),
          Integer.parseInt(columns.get(1)),
          columns.get(2),
          columns.subList(3, columns.size()));
    }

    AnnotatedArticle named(String text) {
      if (!crc32.equals(Checksum.of(text.getBytes(UTF_8)))) {
        throw new IllegalArgumentException(
            "The lines from %d on are not those that were annotated".formatted(first));
      }
      List<Name> names =
          ITEMS
              .splitToStream(told.get(0))
              .map(name -> name(name, text))
              .collect(ImmutableList.toImmutableList());
      return new AnnotatedArticle("news-" + first, text, names, List.of());
    }
  }

  /** 12-20P: a person from 12 to 20. */
  private static Name name(String name, String text) {
    int last = name.length() - 1;
    EntityType type =
        switch (name.charAt(last)) {
          case 'P' -> EntityType.PERSON;
          case 'L' -> EntityType.LOCATION;
          case 'O' -> EntityType.ORGANIZATION;
          default -> throw new IllegalArgumentException("No name: " + name);
        };
    return new Name(span(name.substring(0, last), text), type);
  }

  /** 12-20. */
  private static Span span(String span, String text) {
    int dash = span.indexOf('-');
    int start = Integer.parseInt(span, 0, dash, 10);
    int end = Integer.parseInt(span, dash + 1, span.length(), 10);
    return new Span(start, end, text.substring(start, end));
  }

  private static List<Span> spans(String spans, String text) {
    return spans.equals(NOTHING)
        ? List.of()
        : SPANS
            .splitToStream(spans)
            .map(span -> span(span, text))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Reads runs with their names.
   *
   * @param data the folder of {@code text/news.txt.xz}
   * @param lists the folder of {@value #NAMES}
   * @return the runs in the order of their lines, without quotations
   */
  public static List<AnnotatedArticle> names(Path data, Path lists) {
    try (BufferedReader lines = NewsArticles.unpack(data.resolve("text/news.txt.xz"))) {
      return names(lines, rows(lists.resolve(NAMES)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read annotated news", e);
    }
  }

  /** The same of lines unpacked. */
  static List<AnnotatedArticle> names(BufferedReader news, List<String> rows) throws IOException {
    var runs = ImmutableList.<AnnotatedArticle>builder();
    int at = 0;
    for (String line : rows) {
      Row row = Row.of(line);
      skip(news, row.first() - at);
      runs.add(row.named(next(news, row.lines())));
      at = row.first() + row.lines();
    }
    return runs.build();
  }

  /**
   * Reads the reports of which it is known who says each quotation.
   *
   * @param data the folder of {@code text/news.txt.xz}
   * @param lists the folder of {@value #NAMES} and {@value #SPEAKERS}
   * @return each report, of which a run may hold several, with its names and quotations
   */
  public static List<AnnotatedArticle> speakers(Path data, Path lists) {
    try {
      return speakers(names(data, lists), rows(lists.resolve(SPEAKERS)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read annotated news", e);
    }
  }

  /** The same of runs with their names. */
  static List<AnnotatedArticle> speakers(List<AnnotatedArticle> runs, List<String> rows) {
    Map<String, AnnotatedArticle> byId =
        runs.stream().collect(Collectors.toMap(AnnotatedArticle::id, Function.identity()));
    return rows.stream()
        .map(Row::of)
        .flatMap(
            row -> reports(requireNonNull(byId.get("news-" + row.first())), row.told()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static List<AnnotatedArticle> reports(AnnotatedArticle run, List<String> told) {
    List<Integer> cuts = new ArrayList<>(List.of(0));
    if (!told.get(0).equals(NOTHING)) {
      ITEMS.splitToStream(told.get(0)).map(Integer::valueOf).forEach(cuts::add);
    }
    cuts.add(run.text().length() + 1);
    List<String> items = ITEMS.splitToList(told.get(1));
    List<Quote> quotes =
        IntStream.range(0, items.size())
            .mapToObj(i -> quote(String.valueOf(i + 1), items.get(i), run.text()))
            .toList();
    return IntStream.range(0, cuts.size() - 1)
        .mapToObj(i -> part(run, quotes, cuts.get(i), cuts.get(i + 1) - 1))
        .toList();
  }

  /** I;388-563;381-384;368-377;373-377: type, contents, cues, source, speaker's name. */
  private static Quote quote(String number, String item, String text) {
    List<String> parts = PARTS.splitToList(item);
    QuotationType type =
        switch (parts.get(0)) {
          case "D" -> QuotationType.DIRECT;
          case "I" -> QuotationType.INDIRECT;
          case "M" -> QuotationType.MIXED;
          default -> throw new IllegalArgumentException("No quotation: " + item);
        };
    String who = parts.get(4);
    return new Quote(
        number,
        type,
        who.equals(UNNAMED) ? Optional.empty() : Optional.of(span(who, text).text()),
        spans(parts.get(3), text),
        spans(parts.get(2), text),
        spans(parts.get(1), text));
  }

  private static AnnotatedArticle part(
      AnnotatedArticle run, List<Quote> quotes, int start, int end) {
    String text = run.text().substring(start, end);
    return new AnnotatedArticle(
        run.id() + "-" + start,
        text,
        run.names().stream()
            .filter(name -> name.span().start() >= start && name.span().end() <= end)
            .map(name -> new Name(moved(name.span(), start), name.type()))
            .toList(),
        quotes.stream()
            .filter(quote -> isIn(quote.contents().get(0), start, end))
            .map(quote -> moved(quote, start))
            .toList());
  }

  private static boolean isIn(Span span, int start, int end) {
    return span.start() >= start && span.end() <= end;
  }

  private static Quote moved(Quote quote, int by) {
    return new Quote(
        quote.number(),
        quote.type(),
        quote.who(),
        moved(quote.sources(), by),
        moved(quote.cues(), by),
        moved(quote.contents(), by));
  }

  private static List<Span> moved(List<Span> spans, int by) {
    return spans.stream().map(span -> moved(span, by)).toList();
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() - by, span.end() - by, span.text());
  }

  private static List<String> rows(Path list) throws IOException {
    return Files.readAllLines(list).stream().filter(row -> !row.startsWith("#")).toList();
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
