package org.uvach.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide the columns of a table are, and what is left of cells that are wider. */
final class TableLayout {

  private static final String GAP = "  ";

  /** Below that a column is not narrowed, however long the row. */
  private static final int NARROWEST = 12;

  private final int[] widths;

  private TableLayout(int[] widths) {
    this.widths = widths;
  }

  static String of(Table table, int width) {
    var layout = new TableLayout(widths(table, width));
    List<String> rule = IntStream.of(layout.widths).mapToObj("-"::repeat).toList();
    return Stream.concat(Stream.of(table.header(), rule), table.rows().stream())
        .map(layout::line)
        .collect(Collectors.joining("\n"));
  }

  /** What each column holds at the widest, the widest ones narrowed until the row fits. */
  private static int[] widths(Table table, int width) {
    int[] widths =
        IntStream.range(0, table.header().size())
            .map(column -> Math.min(width, widest(table, column)))
            .toArray();
    int room = width - (GAP.length() * (widths.length - 1));
    int column = indexOfWidest(widths);
    while (IntStream.of(widths).sum() > room && widths[column] > NARROWEST) {
      widths[column]--;
      column = indexOfWidest(widths);
    }
    return widths;
  }

  private static int widest(Table table, int column) {
    return Stream.concat(Stream.of(table.header()), table.rows().stream())
        .mapToInt(row -> DisplayWidth.of(row.get(column)))
        .max()
        .orElse(0);
  }

  private static int indexOfWidest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }

  private String line(List<String> row) {
    var line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = DisplayWidth.shorten(row.get(i), widths[i]);
      line.append(cell).append(" ".repeat(widths[i] - DisplayWidth.of(cell))).append(GAP);
    }
    return line.toString().stripTrailing();
  }
}
