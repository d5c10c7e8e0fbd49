package org.uvach.models.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.uvach.internal.entity.ListedAs;
import org.uvach.internal.text.Folding;

/** Makes the gazetteer from lists of names that may be shipped. */
final class GazetteerBuilder {

  private static final Pattern SPLIT = Pattern.compile("[\\s.,@()/\\-]+");
  private static final Pattern DEVANAGARI = Pattern.compile("[\\u0900-\\u097F]+");
  private static final int SHORTEST = 2;

  /**
   * A first or last name of candidates' affidavits, partly spelt by machine, must be borne by so
   * many.
   */
  private static final int LEAST_BEARERS = 2;

  private final Set<String> divisions;
  private final Map<String, Set<ListedAs>> names = new TreeMap<>();
  private final Map<String, Integer> givenNames = new TreeMap<>();
  private final Map<String, Integer> surnames = new TreeMap<>();

  /**
   * Starts an empty gazetteer.
   *
   * @param divisions the nouns that CLDR writes after the names of divisions, folded: province,
   *     district …
   */
  GazetteerBuilder(Set<String> divisions) {
    this.divisions = divisions;
  }

  /** Adds a row of {@code names.hi-en.tsv}: Hindi, English, type, source. */
  void add(String line) {
    String[] fields = line.split("\t", -1);
    String name = fields[0].strip();
    switch (fields[3]) {
      case "cldr-subdivision", "india-state" -> add(bare(name), ListedAs.REGION);
      case "cldr-city", "india-district" -> add(name, ListedAs.CITY);
      case "cldr-territory", "iso-country" -> add(name, ListedAs.COUNTRY);
      case "cricketer" -> addPerson(name, LEAST_BEARERS);
      case "candidate", "candidate-kin" -> addPerson(name, 1);
      default -> {}
    }
  }

  /**
   * Without the noun of the division: परवान प्रांत (Parwan province) stands as परवान in the news.
   */
  private String bare(String name) {
    String bare = name;
    for (int blank = bare.lastIndexOf(' '); blank > 0; blank = bare.lastIndexOf(' ')) {
      if (!divisions.contains(Folding.key(bare.substring(blank + 1)))) {
        break;
      }
      bare = bare.substring(0, blank).strip();
    }
    return bare;
  }

  private void addPerson(String name, int bearers) {
    List<String> words = words(name);
    if (words.size() > 1) {
      givenNames.merge(words.get(0), bearers, Integer::sum);
      surnames.merge(words.get(words.size() - 1), bearers, Integer::sum);
    }
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : SPLIT.split(name)) {
      if (word.length() >= SHORTEST && DEVANAGARI.matcher(word).matches()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Adds a row of this project's own list: name, class. */
  void add(List<String> row) {
    add(row.get(0), ListedAs.valueOf(row.get(1)));
  }

  /** Adds one name to one list. */
  void add(String name, ListedAs as) {
    if (!name.isEmpty()) {
      names.computeIfAbsent(name, n -> EnumSet.noneOf(ListedAs.class)).add(as);
    }
  }

  /** The gazetteer: names, and as what each is listed. */
  Map<String, Set<ListedAs>> names() {
    addOften(givenNames, ListedAs.GIVEN);
    addOften(surnames, ListedAs.SURNAME);
    return names;
  }

  private void addOften(Map<String, Integer> bearers, ListedAs as) {
    bearers.forEach(
        (name, count) -> {
          if (count >= LEAST_BEARERS) {
            add(name, as);
          }
        });
  }
}
