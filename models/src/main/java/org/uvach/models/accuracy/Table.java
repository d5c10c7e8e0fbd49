package org.uvach.models.accuracy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A Markdown table: the first column is text, the others are numbers. Cells are not padded, so that
 * a changed figure changes its own line only.
 *
 * @param header names of the columns
 * @param rows the lines, each with as many cells as the header
 */
record Table(List<String> header, List<List<String>> rows) {

  /**
   * Copies the lines.
   *
   * @throws IllegalArgumentException if a line has another number of cells than the header
   */
  Table {
    header = ImmutableList.copyOf(header);
    rows = rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(
            "%d cells under %d columns: %s".formatted(row.size(), header.size(), row));
      }
    }
  }

  /**
   * A table with one line for each group that any run has, and the same columns for each run.
   *
   * @param title the first column's name
   * @param columns what is told of a group
   * @param runs the runs, side by side
   * @param groups the groups of a run, each with as many cells as there are columns
   */
  static <K extends Comparable<? super K>> Table sideBySide(
      String title,
      List<String> columns,
      List<Run> runs,
      Function<Score, ? extends Map<K, List<String>>> groups) {
    return sideBySide(title, columns, runs, groups, Comparator.naturalOrder());
  }

  /** The same, the lines in an order of their own. */
  static <K> Table sideBySide(
      String title,
      List<String> columns,
      List<Run> runs,
      Function<Score, ? extends Map<K, List<String>>> groups,
      Comparator<? super K> order) {
    List<String> header = new ArrayList<>(List.of(title));
    SortedMap<K, List<String>> rows = new TreeMap<>(order);
    for (Run run : runs) {
      int width = header.size();
      groups.apply(run.score()).forEach((key, cells) -> filledUp(rows, key, width).addAll(cells));
      columns.forEach(column -> header.add(run.name() + " " + column));
    }
    rows.keySet().forEach(key -> filledUp(rows, key, header.size()));
    return new Table(header, List.copyOf(rows.values()));
  }

  /** A group's line, with its name, and empty cells where earlier runs do not have the group. */
  private static <K> List<String> filledUp(Map<K, List<String>> rows, K key, int width) {
    List<String> row = rows.computeIfAbsent(key, k -> new ArrayList<>(List.of(label(k))));
    while (row.size() < width) {
      row.add("");
    }
    return row;
  }

  /** A constant's name in words; any other key as it is. */
  private static String label(Object key) {
    return key instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
        : key.toString();
  }

  /** The table in Markdown, each line ended by a line feed. */
  @Override
  public String toString() {
    var text = new StringBuilder(line(header)).append("|---");
    text.append("|--:".repeat(header.size() - 1)).append("|\n");
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
