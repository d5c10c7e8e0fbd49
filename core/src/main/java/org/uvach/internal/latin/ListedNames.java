package org.uvach.internal.latin;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uvach.document.EntityType;
import org.uvach.internal.text.WordList;

/** Names whose Latin spelling a list has, and names that a list holds to be one with these. */
final class ListedNames {

  private record Named(EntityType type, String key) {}

  private final Map<Named, String> latin;
  private final Map<Named, String> alias;

  private ListedNames(Map<Named, String> latin, Map<Named, String> alias) {
    this.latin = ImmutableMap.copyOf(latin);
    this.alias = ImmutableMap.copyOf(alias);
  }

  /**
   * Reads the lists of a language.
   *
   * @param folder its folder of word lists
   * @param more further names: type, name, Latin name; what the folder's lists say comes first
   */
  static ListedNames read(String folder, List<List<String>> more) {
    Map<Named, String> latin = new HashMap<>();
    WordList.read(folder + "/latin-names.tsv", 3)
        .each(row -> latin.put(named(row.get(0), row.get(1)), row.get(2)));
    for (List<String> row : more) {
      latin.putIfAbsent(named(row.get(0), row.get(1)), row.get(2));
    }
    Map<Named, String> alias = new HashMap<>();
    for (List<String> row : WordList.read(folder + "/aliases.tsv", 3).rows()) {
      String name = latin.get(named(row.get(0), row.get(2)));
      if (name != null) {
        alias.putIfAbsent(named(row.get(0), row.get(1)), name);
      }
    }
    return new ListedNames(latin, alias);
  }

  private static Named named(String type, String name) {
    return new Named(EntityType.valueOf(type), NameKey.of(name));
  }

  /** The Latin name of just this name. */
  Optional<String> own(EntityType type, String key) {
    return Optional.ofNullable(latin.get(new Named(type, key)));
  }

  /** The Latin name of a name that is held to be one with this. */
  Optional<String> alias(EntityType type, String key) {
    return Optional.ofNullable(alias.get(new Named(type, key)));
  }
}
