package org.uvach.internal.entity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
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

  private static final Splitter WORDS = Splitter.onPattern("[ -]").omitEmptyStrings();

  private record Named(EntityType type, List<String> words) {}

  private final Map<Named, String> groups;

  private Aliases(Map<Named, String> groups) {
    this.groups = ImmutableMap.copyOf(groups);
  }

  /**
   * Reads the aliases of a language.
   *
   * @param resource a word list, for example {@code hi/aliases.tsv}
   * @return its aliases
   */
  static Aliases read(String resource) {
    Map<Named, String> groups = new HashMap<>();
    WordList.read(resource, 3)
        .each(
            row ->
                groups.put(
                    new Named(EntityType.valueOf(row.get(0)), words(row.get(1))), row.get(2)));
    return new Aliases(groups);
  }

  private static List<String> words(String name) {
    return WORDS.splitToStream(Folding.key(name)).map(Spelling::form).toList();
  }

  /**
   * The group of names that a name belongs to.
   *
   * @param type what is named
   * @param words the spelling forms of the name's words
   * @return what stands for the group
   */
  Optional<String> group(EntityType type, List<String> words) {
    return Optional.ofNullable(groups.get(new Named(type, words)));
  }
}
