package org.uvach.models.latin;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.WordList;
import org.uvach.models.names.ModelFolder;

/** Makes the list of places with their English names. */
public final class BuildPlaces {

  private static final String HEADER =
      "# Places in Hindi and in English. Made by org.uvach.models.latin.BuildPlaces from Unicode CLDR (Unicode-3.0),"
          + " lists of Indian states and districts (ISC) and ISO 3166 (MIT).\n# Columns: Hindi, English.\n";

  /** Of two lists that name a place, the one that stands first counts. */
  private static final List<String> SOURCES =
      List.of(
          "cldr-territory",
          "iso-country",
          "india-state",
          "cldr-city",
          "india-district",
          "cldr-subdivision");

  private static final Splitter TABS = Splitter.on('\t');

  private BuildPlaces() {}

  /**
   * Runs the program.
   *
   * @param args {@code names.hi-en.tsv}; the folder of the model files
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("Arguments: NAMES MODELS");
    }
    Set<String> divisions = WordList.read("hi/name-context.tsv", 2).keysWith(1, "division");
    List<List<String>> rows =
        Files.readAllLines(Path.of(args[0])).stream().map(TABS::splitToList).toList();
    Map<String, String> places = new TreeMap<>();
    for (String source : SOURCES) {
      rows.stream()
          .filter(row -> row.get(3).equals(source))
          .forEach(row -> add(row, divisions, places));
    }
    StringBuilder list = new StringBuilder(HEADER);
    places.forEach(
        (hindi, english) -> list.append(hindi).append('\t').append(english).append('\n'));
    new ModelFolder(Path.of(args[1]))
        .write("hi-places.tsv", list.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void add(List<String> row, Set<String> divisions, Map<String, String> places) {
    String english =
        row.get(3).equals("iso-country")
            ? new Locale("", row.get(1)).getDisplayCountry(Locale.ENGLISH)
            : row.get(1);
    String hindi = bare(outside(row.get(0)), divisions);
    String plain = Plain.of(outside(english)).strip();
    boolean whole = !row.get(3).equals("india-district") || words(hindi) == words(plain);
    if (!hindi.isEmpty() && whole && plain.matches("[A-Z][A-Za-z’' .&-]+")) {
      places.putIfAbsent(hindi, plain);
    }
  }

  /** कानपुर is more than the district Kanpur Nagar. */
  private static int words(String name) {
    return name.split(" ").length;
  }

  /** Without what stands in brackets. */
  private static String outside(String name) {
    return name.replaceAll("\\([^)]*\\)", " ").replaceAll("\\s+", " ").strip();
  }

  /** Without the noun of the division: परवान प्रांत (Parwan province) is परवान. */
  private static String bare(String name, Set<String> divisions) {
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    while (words.size() > 1 && divisions.contains(Folding.key(words.get(words.size() - 1)))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }
}
