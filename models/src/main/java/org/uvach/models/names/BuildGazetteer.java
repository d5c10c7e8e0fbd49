package org.uvach.models.names;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.uvach.internal.entity.NameGazetteer;
import org.uvach.internal.entity.NameVocabulary;
import org.uvach.internal.text.WordList;

/**
 * Makes the gazetteer from lists of names that may be shipped: Unicode CLDR (Unicode-3.0), Indian
 * states and districts (ISC), ISO 3166 (MIT), cricketers and candidates (MIT), and a list of this
 * project.
 */
public final class BuildGazetteer {

  private static final Splitter COLUMNS = Splitter.on('\t');

  private BuildGazetteer() {}

  /**
   * Runs the program.
   *
   * @param args the list of names {@code names.hi-en.tsv}, this project's own list, the folder of
   *     the model files
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    var divisions = WordList.read("hi/name-context.tsv", 2).keysWith(1, "division");
    GazetteerBuilder builder = new GazetteerBuilder(divisions);
    try (var lines = Files.lines(Path.of(args[0]))) {
      lines.skip(1).forEach(builder::add);
    }
    try (var lines = Files.lines(Path.of(args[1]))) {
      lines.filter(line -> !line.startsWith("#")).map(COLUMNS::splitToList).forEach(builder::add);
    }
    new ModelFolder(Path.of(args[2]))
        .write(NameVocabulary.GAZETTEER + ".bin", NameGazetteer.write(builder.names()));
  }
}
