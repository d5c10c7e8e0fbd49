package org.uvach.models.accuracy;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.uvach.document.Stance;

/**
 * Which stance a person read and which the library did, of the same quotations: a confusion table.
 *
 * @param pairs one for each quotation
 */
record StanceTable(List<Pair> pairs) {

  /**
   * One quotation.
   *
   * @param read the stance that the person read
   * @param given the library's; empty when it did not find the quotation
   */
  record Pair(Stance read, Optional<Stance> given) {

    boolean isRight() {
      return given.filter(read::equals).isPresent();
    }
  }

  private static final String NOT_FOUND = "not found";

  /** Copies the list. */
  StanceTable {
    pairs = ImmutableList.copyOf(pairs);
  }

  long found() {
    return pairs.stream().filter(pair -> pair.given().isPresent()).count();
  }

  long right() {
    return pairs.stream().filter(Pair::isRight).count();
  }

  /** A line for each stance that a person read, a column for each that the library gave. */
  Table table() {
    HashBasedTable<Stance, String, Integer> counts = HashBasedTable.create();
    Set<Stance> given = EnumSet.noneOf(Stance.class);
    for (Pair pair : pairs) {
      pair.given().ifPresent(given::add);
      String column = pair.given().map(StanceTable::name).orElse(NOT_FOUND);
      Integer before = counts.get(pair.read(), column);
      counts.put(pair.read(), column, before == null ? 1 : before + 1);
    }
    List<String> columns = new ArrayList<>(given.stream().map(StanceTable::name).toList());
    columns.add(NOT_FOUND);
    List<List<String>> rows = new ArrayList<>();
    for (Stance read : Stance.values()) {
      if (counts.containsRow(read)) {
        rows.add(row(read, columns, counts));
      }
    }
    List<String> header = new ArrayList<>(List.of("read \\ given"));
    header.addAll(columns);
    return new Table(header, rows);
  }

  private static List<String> row(
      Stance read, List<String> columns, HashBasedTable<Stance, String, Integer> counts) {
    List<String> row = new ArrayList<>(List.of(name(read)));
    for (String column : columns) {
      Integer count = counts.get(read, column);
      row.add(count == null ? "" : count.toString());
    }
    return row;
  }

  private static String name(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }
}
