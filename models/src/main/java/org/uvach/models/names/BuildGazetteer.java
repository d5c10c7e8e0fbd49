package org.uvach.models.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uvach.internal.text.WordList;

/** Makes the gazetteer. Arguments: {@code names.hi-en.tsv}, the file to write. */
public final class BuildGazetteer {

  private static final String HEADER =
      "# Names, and as what each is listed. Made by org.uvach.models.names.BuildGazetteer from Unicode CLDR (Unicode-3.0),"
          + " lists of Indian states and districts (ISC), ISO 3166 (MIT), cricketers and candidates (MIT).";

  private BuildGazetteer() {}

  /**
   * Runs the program.
   *
   * @param args the list of names, the file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    var divisions = WordList.read("hi/name-context.tsv", 2).keysWith(1, "division");
    GazetteerBuilder builder = new GazetteerBuilder(divisions);
    try (var lines = Files.lines(Path.of(args[0]))) {
      lines.skip(1).forEach(builder::add);
    }
    List<String> gazetteer = new ArrayList<>();
    gazetteer.add(HEADER);
    gazetteer.addAll(builder.lines());
    Files.write(Path.of(args[1]), gazetteer);
  }
}
