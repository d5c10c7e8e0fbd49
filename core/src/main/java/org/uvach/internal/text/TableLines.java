package org.uvach.internal.text;

/**
 * Walks the lines of a large table of cells separated by tabs, without making a string of each
 * cell: code that runs once per start is slow, and a model has tens of thousands of lines. {@code
 * #} lines are skipped.
 */
public final class TableLines {

  private final String table;
  private int start;
  private int end = -1;
  private int cellEnd;

  /**
   * Starts before the first line.
   *
   * @param table lines that end with a line feed
   */
  public TableLines(String table) {
    this.table = table;
  }

  /**
   * Goes to the first cell of the next line.
   *
   * @return false if there is none
   */
  public boolean next() {
    do {
      start = end + 1;
      if (start >= table.length()) {
        return false;
      }
      end = indexOf('\n', start, table.length());
    } while (table.charAt(start) == '#');
    cellEnd = indexOf('\t', start, end);
    return true;
  }

  private int indexOf(char sign, int from, int to) {
    int at = table.indexOf(sign, from);
    return at < 0 || at > to ? to : at;
  }

  /**
   * Goes to the next cell of the line.
   *
   * @return where it starts in the table; behind the line's end if there is none
   */
  public int nextCell() {
    int from = cellEnd + 1;
    cellEnd = from > end ? end : indexOf('\t', from, end);
    return from;
  }

  /** Where the line starts in the table. */
  public int start() {
    return start;
  }

  /** Where the cell ends that was gone to last. */
  public int cellEnd() {
    return cellEnd;
  }

  /** The whole line. */
  public String text() {
    return table.substring(start, end);
  }
}
