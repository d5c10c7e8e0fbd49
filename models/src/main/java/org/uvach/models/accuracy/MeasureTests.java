package org.uvach.models.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes down what the tests are worth: which lines of the library they run, as JaCoCo counted, and
 * which changes of the code they notice, as PIT tried. What stands in the report below the figures,
 * about the changes that nothing noticed, was written by hand and is kept.
 *
 * <p>usage: {@code MeasureTests JACOCO-CSV PIT-FOLDER REPORT}
 */
public final class MeasureTests {

  private static final String USAGE = "usage: MeasureTests JACOCO-CSV PIT-FOLDER REPORT\n";
  private static final String BY_HAND = "## What nothing noticed";
  private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

  private static final String TITLE =
      """
      # What the tests are worth

      Written by `org.uvach.models.accuracy.MeasureTests`; the commands stand in `models/README.md`.
      """;

  /** How many of how many. */
  private record Part(long some, long all) {

    Part plus(long more, long ofAll) {
      return new Part(some + more, all + ofAll);
    }

    List<String> cells() {
      return List.of(
          String.valueOf(some),
          String.valueOf(all),
          String.format(Locale.ROOT, "%.1f", all == 0 ? 0 : 100.0 * some / all));
    }
  }

  private MeasureTests() {}

  /**
   * Runs the program.
   *
   * @param args see above
   * @throws IOException if a file cannot be read or the report not written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.print(USAGE);
      System.exit(2);
    }
    Path report = Path.of(args[2]);
    String byHand = byHand(report);
    Files.writeString(
        report,
        TITLE
            + "\n## Lines of the library that the tests of library and models run\n\n"
            + table("package", List.of("run", "lines", "%"), lines(Path.of(args[0])))
            + "\n## Changes of the code that the library's own tests notice\n\n"
            + table("package", List.of("noticed", "changes", "%"), changes(Path.of(args[1])))
            + "\n"
            + byHand);
  }

  private static String byHand(Path report) throws IOException {
    String old = Files.exists(report) ? Files.readString(report) : "";
    int start = old.indexOf(BY_HAND);
    return start < 0 ? BY_HAND + "\n" : old.substring(start);
  }

  /**
   * JaCoCo's columns: group, package, class, two of instructions, two of branches, two of lines.
   */
  private static Map<String, Part> lines(Path file) throws IOException {
    Map<String, Part> parts = new TreeMap<>();
    try (Stream<String> rows = Files.lines(file)) {
      rows.skip(1)
          .map(row -> row.split(",", -1))
          .forEach(
              row -> {
                long run = Long.parseLong(row[8]);
                add(parts, row[1], run, run + Long.parseLong(row[7]));
              });
    }
    return parts;
  }

  /** PIT's columns: file, class, kind of change, method, line, what came of it, test. */
  private static Map<String, Part> changes(Path folder) throws IOException {
    Map<String, Part> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.endsWith("mutations.csv")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          String[] row = line.split(",", 7);
          String room = row[1].substring(0, row[1].lastIndexOf('.'));
          add(parts, room, NOTICED.contains(row[5]) ? 1 : 0, 1);
        }
      }
    }
    return parts;
  }

  private static void add(Map<String, Part> parts, String room, long some, long all) {
    parts.merge(room, new Part(some, all), (old, more) -> old.plus(more.some(), more.all()));
  }

  private static Table table(String title, List<String> columns, Map<String, Part> parts) {
    List<String> header = new ArrayList<>(List.of(title));
    header.addAll(columns);
    List<List<String>> rows = new ArrayList<>();
    Part all = new Part(0, 0);
    for (var part : parts.entrySet()) {
      rows.add(row(part.getKey(), part.getValue()));
      all = all.plus(part.getValue().some(), part.getValue().all());
    }
    rows.add(row("all", all));
    return new Table(header, rows);
  }

  private static List<String> row(String name, Part part) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(part.cells());
    return row;
  }
}
