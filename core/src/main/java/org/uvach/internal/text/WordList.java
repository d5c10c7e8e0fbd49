package org.uvach.internal.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A word list of a language: a resource of tab-separated lines, {@code #} lines and empty lines
 * skipped.
 *
 * @param name the resource, as {@code hi/abbreviations.tsv}
 * @param rows its lines in order, each with the same number of columns; cells are trimmed
 * @param lines for each row the number of its line, from 1
 */
public record WordList(String name, List<List<String>> rows, List<Integer> lines) {

  private static final String FOLDER = "/org/uvach/language/";

  /** Copies the lists; the rows are not changed by anybody. */
  public WordList {
    rows = ImmutableList.copyOf(rows);
    lines = ImmutableList.copyOf(lines);
  }

  /**
   * Reads a list.
   *
   * @param name a resource under {@code org/uvach/language}, for example {@code
   *     hi/abbreviations.tsv}
   * @param columns how many columns every line must have
   * @return the list
   * @throws IllegalStateException if there is no such resource or a line is bad; the message names
   *     file, line and remedy
   */
  public static WordList read(String name, int columns) {
    try (InputStream in = WordList.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            String.format(
                Locale.ROOT,
                "No word list %s on the class path: add the resource %s",
                name,
                FOLDER + name));
      }
      return parse(name, columns, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read word list " + name, e);
    }
  }

  static WordList parse(String name, int columns, String content) {
    var rows = ImmutableList.<List<String>>builder();
    var lines = ImmutableList.<Integer>builder();
    int number = 0;
    for (int start = 0, end; start < content.length(); start = end + 1) {
      int feed = content.indexOf('\n', start);
      end = feed < 0 ? content.length() : feed;
      number++;
      String line = content.substring(start, end);
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(name, columns, number, line));
        lines.add(number);
      }
    }
    return new WordList(name, rows.build(), lines.build());
  }

  /**
   * Reads the rows one by one.
   *
   * @param reading what is done with each; throws an {@link IllegalArgumentException} on a cell
   *     that means nothing
   * @throws IllegalStateException if a cell means nothing; the message names file and line
   */
  public void each(Consumer<List<String>> reading) {
    for (int i = 0; i < rows.size(); i++) {
      try {
        reading.accept(rows.get(i));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(
            String.format(
                Locale.ROOT,
                "Word list %s, line %d cannot be read: %s, in '%s'. Its first lines say what may stand there",
                name,
                lines.get(i),
                e.getMessage(),
                String.join("\t", rows.get(i))),
            e);
      }
    }
  }

  private static List<String> row(String name, int columns, int number, String line) {
    var split = ImmutableList.<String>builderWithExpectedSize(columns);
    for (int start = 0, end; start <= line.length(); start = end + 1) {
      int tab = line.indexOf('\t', start);
      end = tab < 0 ? line.length() : tab;
      split.add(line.substring(start, end).strip());
    }
    List<String> cells = split.build();
    if (cells.size() != columns || cells.get(0).isEmpty()) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "Word list %s, line %d has %d columns, not %d, or an empty first one: '%s'. Separate columns by one tab each",
              name,
              number,
              cells.size(),
              columns,
              line));
    }
    return cells;
  }

  /**
   * The words of the first column, folded for comparing with {@code Token.key}.
   *
   * @return in the order of the list
   */
  public Set<String> keys() {
    return keys(row -> true);
  }

  /**
   * The words of the first column, folded, of the lines that have a given value in another one.
   *
   * @param column the other column, from 0
   * @param value what it must hold
   * @return in the order of the list
   */
  public Set<String> keysWith(int column, String value) {
    return keys(row -> row.get(column).equals(value));
  }

  /** Without a collector of Guava's: its first use takes a twentieth of the time of loading. */
  private Set<String> keys(Predicate<List<String>> which) {
    var keys = ImmutableSet.<String>builder();
    for (List<String> row : rows) {
      if (which.test(row)) {
        keys.add(Folding.key(row.get(0)));
      }
    }
    return keys.build();
  }
}
