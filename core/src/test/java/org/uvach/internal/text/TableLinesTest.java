package org.uvach.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table is walked as if each line were split. */
class TableLinesTest {

  @Test
  void givesTheCellsOfTheLinesThatAreNoComments() {
    assertThat(walk("# name\tcount\nराम\t12\tक\n# more\nश्याम\t3\n", 3))
        .containsExactly(List.of("राम", "12", "क"), List.of("श्याम", "3"));
  }

  @Test
  void theLastLineMayEndWithTheTable() {
    assertThat(walk("राम\t12\nश्याम", 3)).containsExactly(List.of("राम", "12"), List.of("श्याम"));
  }

  @Test
  void cellsMayBeEmpty() {
    assertThat(walk("\tक\t\n\n", 3)).containsExactly(List.of("", "क", ""), List.of(""));
  }

  @Test
  void anEmptyTableHasNoLine() {
    assertThat(walk("", 3)).isEmpty();
    assertThat(walk("# name\n", 3)).isEmpty();
  }

  @Test
  void behindTheLastCellThereIsNothing() {
    TableLines lines = new TableLines("राम\t12\nश्याम\t3\n");
    assertThat(lines.next()).isTrue();
    assertThat(lines.nextCell()).isEqualTo(4);

    assertThat(lines.nextCell()).isEqualTo(7);
    assertThat(lines.cellEnd()).isEqualTo(6);
    assertThat(lines.text()).isEqualTo("राम\t12");
  }

  /** The cells of each line. */
  private static List<List<String>> walk(String table, int most) {
    List<List<String>> rows = new ArrayList<>();
    TableLines lines = new TableLines(table);
    while (lines.next()) {
      List<String> cells = new ArrayList<>();
      int start = lines.start();
      int end = start + lines.text().length();
      while (start <= end && cells.size() < most) {
        cells.add(table.substring(start, lines.cellEnd()));
        start = lines.nextCell();
      }
      rows.add(cells);
    }
    return rows;
  }
}
