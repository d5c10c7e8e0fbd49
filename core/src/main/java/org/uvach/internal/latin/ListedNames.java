package org.uvach.internal.latin;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uvach.document.EntityType;
import org.uvach.internal.text.WordList;

/** Names whose Latin spelling a list has, and names that a list holds to be one with these. */
final class ListedNames {

  private final Map<EntityType, Map<String, String>> latin;
  private final Map<EntityType, Map<String, String>> alias;

  private ListedNames(
      Map<EntityType, Map<String, String>> latin, Map<EntityType, Map<String, String>> alias) {
    this.latin = latin;
    this.alias = alias;
  }

  /**
   * Reads the lists of a language.
   *
   * @param folder its folder of word lists
   * @param more further names: type, name, Latin name; what the folder's lists say comes first
   */
  static ListedNames read(String folder, List<List<String>> more) {
    Map<EntityType, Map<String, String>> latin = new EnumMap<>(EntityType.class);
    WordList.read(folder + "/latin-names.tsv", 3)
        .each(row -> of(latin, row).put(NameKey.of(row.get(1)), row.get(2)));
    for (List<String> row : more) {
      of(latin, row).putIfAbsent(NameKey.of(row.get(1)), row.get(2));
    }
    Map<EntityType, Map<String, String>> alias = new EnumMap<>(EntityType.class);
    for (List<String> row : WordList.read(folder + "/aliases.tsv", 3).rows()) {
      String name = of(latin, row).get(NameKey.of(row.get(2)));
      if (name != null) {
        of(alias, row).putIfAbsent(NameKey.of(row.get(1)), name);
      }
    }
    return new ListedNames(latin, alias);
  }

  /** The names of the type that a row begins with. */
  private static Map<String, String> of(
      Map<EntityType, Map<String, String>> names, List<String> row) {
    return names.computeIfAbsent(EntityType.valueOf(row.get(0)), type -> new HashMap<>());
  }

  /** The Latin name of just this name. */
  Optional<String> own(EntityType type, String key) {
    return Optional.ofNullable(latin.getOrDefault(type, Map.of()).get(key));
  }

  /** The Latin name of a name that is held to be one with this. */
  Optional<String> alias(EntityType type, String key) {
    return Optional.ofNullable(alias.getOrDefault(type, Map.of()).get(key));
  }
}
