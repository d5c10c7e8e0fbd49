package org.uvach.internal.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uvach.document.EntityType;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.WordList;

/**
 * Names that everybody knows to be one: नॉर्थ कोरिया and उत्तर कोरिया, भाजपा and भारतीय जनता
 * पार्टी.
 */
final class Aliases {

  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();

  private final Map<EntityType, Map<String, String>> groups;

  private Aliases(Map<EntityType, Map<String, String>> groups) {
    this.groups = groups;
  }

  /**
   * Reads the aliases of a language.
   *
   * @param resource a word list, for example {@code hi/aliases.tsv}
   * @return its aliases
   */
  static Aliases read(String resource) {
    Map<EntityType, Map<String, String>> groups = new EnumMap<>(EntityType.class);
    WordList.read(resource, 3)
        .each(
            row ->
                groups
                    .computeIfAbsent(EntityType.valueOf(row.get(0)), type -> new HashMap<>())
                    .put(key(words(row.get(1))), row.get(2)));
    return new Aliases(groups);
  }

  private static String key(List<String> words) {
    return String.join(" ", words);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : WORDS.split(Folding.key(name))) {
      words.add(Spelling.form(word));
    }
    return words;
  }

  /**
   * The group of names that a name belongs to.
   *
   * @param type what is named
   * @param words the spelling forms of the name's words
   * @return what stands for the group
   */
  Optional<String> group(EntityType type, List<String> words) {
    return Optional.ofNullable(groups.getOrDefault(type, Map.of()).get(key(words)));
  }
}
