package org.uvach.models.accuracy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.uvach.document.Stance;
import org.uvach.models.AnnotatedArticle.Quote;

/**
 * The stance that a person read in a quotation.
 *
 * @param article the article's name
 * @param start where the quotation's content starts, in UTF-16 units of the article's text
 * @param end where its first span ends
 * @param drawn which sample it belongs to
 * @param stance what was read
 */
record StanceLabel(String article, int start, int end, String drawn, Stance stance) {

  private static final Splitter TABS = Splitter.on('\t');

  /** Reads a file of labels: tab-separated lines, {@code #} lines skipped. */
  static List<StanceLabel> readAll(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("#"))
          .map(StanceLabel::of)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the labels " + file, e);
    }
  }

  private static StanceLabel of(String line) {
    List<String> cells = TABS.splitToList(line);
    return new StanceLabel(
        cells.get(0),
        Integer.parseInt(cells.get(1)),
        Integer.parseInt(cells.get(2)),
        cells.get(3),
        Stance.valueOf(cells.get(4)));
  }

  /** Whether it labels a tagged quotation. */
  boolean isOf(Quote quote) {
    return quote.contents().get(0).start() == start && quote.contents().get(0).end() == end;
  }
}
