package org.uvach.models.latin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.uvach.models.latin.LatinData.Part;

/**
 * Lists how several people spell parts of their names, but for the held-out words, on which the
 * matcher is measured.
 */
public final class ListSpellings {

  private static final int LEAST_BEARERS = 2;
  private static final String HEADER =
      """
      # How two or more people spell a part of their names. Written by ListSpellings.
      # Columns: Hindi, Latin letters.
      # Origin: names of candidates and cricketers (MIT). Licence: Apache-2.0.
      """;

  private ListSpellings() {}

  /**
   * Runs the program.
   *
   * @param args the folder of {@code data}; the list of the world's names; the file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("Arguments: SHARED WORLD-NAMES FILE");
    }
    LatinData data = LatinData.read(Path.of(args[0]), Path.of(args[1]));
    Map<String, Integer> bearers = new TreeMap<>();
    Stream.of(Part.LEARNT, Part.TUNING)
        .flatMap(part -> data.people(part).stream())
        .forEach(p -> bearers.merge(p.hindi() + "\t" + p.latin(), p.count(), Integer::sum));
    StringBuilder rows = new StringBuilder(HEADER);
    bearers.forEach((pair, count) -> rows.append(count < LEAST_BEARERS ? "" : pair + "\n"));
    Files.writeString(Path.of(args[2]), rows);
  }
}
