package org.uvach.internal.entity;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.Set;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.WordList;

/**
 * The words by which roles are read.
 *
 * @param titles offices, callings, kin, bodies
 * @param kinds small words by what they do
 * @param genitives का and its forms
 * @param qualifiers what describes a title: पूर्व, रूसी
 * @param nationalities which of them say whose country
 */
record RoleWords(
    Titles titles,
    ImmutableSetMultimap<Kind, String> kinds,
    Set<String> genitives,
    Set<String> qualifiers,
    Set<String> nationalities) {

  /** What a word does; explained in {@code role-words.tsv}. */
  enum Kind {
    OWNER,
    NONE,
    ANY,
    COPULA,
    RELATIVE,
    FILLER,
    NAMED,
    UNREAL
  }

  static RoleWords read(String folder, Titles titles) {
    var kinds = ImmutableSetMultimap.<Kind, String>builder();
    WordList.read(folder + "/role-words.tsv", 2)
        .each(
            row ->
                kinds.put(
                    Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), Folding.key(row.get(0))));
    WordList particles = WordList.read(folder + "/particles.tsv", 2);
    return new RoleWords(
        titles,
        kinds.build(),
        particles.keysWith(1, "GENITIVE"),
        particles.keysWith(1, "QUALIFIER"),
        particles.keysWith(1, "NATIONALITY"));
  }

  boolean is(Kind kind, String key) {
    return kinds.containsEntry(kind, key);
  }

  boolean isGenitive(String key) {
    return genitives.contains(key);
  }

  boolean isQualifier(String key) {
    return qualifiers.contains(key) || nationalities.contains(key);
  }

  boolean isNationality(String key) {
    return nationalities.contains(key);
  }
}
