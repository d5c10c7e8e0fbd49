package org.uvach;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.uvach.document.EntityType;

/**
 * The people, places and organisations that a user knows already. An extractor that was {@link
 * Extractor#builder() built} with them finds them in any spelling and script, and gives their
 * entities the user's keys.
 *
 * <pre>{@code
 * var names = KnownNames.read(Files.newBufferedReader(Path.of("people.tsv")));
 * var extractor = Extractor.builder().knownNames(names).build();
 * extractor.extract(text).people().get(0).id();       // "Q1058"
 * }</pre>
 *
 * <p>If several known names fit an entity, none is chosen: its {@code id} stays the library's own,
 * and its {@code knownAs} says all their keys. A family name alone fits nobody, unless it is given
 * as a name of its own.
 *
 * @param names the names, each key once
 */
public record KnownNames(List<KnownName> names) {

  private static final Splitter TABS = Splitter.on('\t').trimResults();
  private static final int LEAST_COLUMNS = 3;

  /**
   * Copies and checks.
   *
   * @param names see KnownNames
   * @throws IllegalArgumentException if a key is there twice
   */
  public KnownNames {
    names = ImmutableList.copyOf(names);
    Set<String> ids = new HashSet<>(2 * names.size());
    for (KnownName name : names) {
      if (!ids.add(name.id())) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "The key '%s' stands for two known names: give all names of one in one entry",
                name.id()));
      }
    }
  }

  /**
   * No names.
   *
   * @return an empty list
   */
  public static KnownNames none() {
    return new KnownNames(List.of());
  }

  /**
   * Takes names from code.
   *
   * @param names the names, each key once
   * @return the same, to build an extractor with
   * @throws IllegalArgumentException if a key is there twice
   */
  public static KnownNames of(Collection<KnownName> names) {
    return new KnownNames(List.copyOf(names));
  }

  /**
   * Reads names from tab-separated lines: key, type ({@code PERSON}, {@code LOCATION} or {@code
   * ORGANIZATION}), name, and any number of further names. Lines that are empty or begin with
   * {@code #} are skipped.
   *
   * @param lines the lines; they are read to the end, but not closed
   * @return the names
   * @throws IllegalArgumentException if a line is bad; the message has its number and says what to
   *     do
   * @throws UncheckedIOException if the lines cannot be read
   */
  public static KnownNames read(Reader lines) {
    List<KnownName> names = new ArrayList<>();
    try {
      BufferedReader reader = new BufferedReader(lines);
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          names.add(name(line, number));
        }
        number++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read known names", e);
    }
    return new KnownNames(names);
  }

  private static KnownName name(String line, int number) {
    List<String> row = TABS.splitToList(line);
    try {
      if (row.size() < LEAST_COLUMNS) {
        throw new IllegalArgumentException(
            String.format(Locale.ROOT, "it has %d columns", row.size()));
      }
      List<String> names =
          row.subList(2, row.size()).stream().filter(name -> !name.isEmpty()).toList();
      return new KnownName(row.get(0), EntityType.valueOf(row.get(1)), names);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Known names, line %d: need key, PERSON or LOCATION or ORGANIZATION, and at least one name, separated by tabs, not '%s': %s",
              number,
              line,
              e.getMessage()),
          e);
    }
  }
}
