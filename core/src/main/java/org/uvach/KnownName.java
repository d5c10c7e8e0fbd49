package org.uvach;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.uvach.document.EntityType;

/**
 * Somebody or something that the user knows already, and wants to find under the user's own key.
 *
 * <pre>{@code
 * new KnownName("Q1058", EntityType.PERSON, List.of("Narendra Modi", "नरेंद्र मोदी"))
 * }</pre>
 *
 * @param id the user's key, a Wikidata QID for example
 * @param type person, place or organisation
 * @param names at least one name, in Latin letters or Devanagari; spelling variants need not be
 *     given
 */
public record KnownName(String id, EntityType type, List<String> names) {

  /** What the library itself calls entities by. */
  private static final Pattern RESERVED = Pattern.compile("e[0-9]+");

  /**
   * Copies and checks.
   *
   * @param id see KnownName
   * @param type see KnownName
   * @param names see KnownName
   * @throws IllegalArgumentException if the key is blank or looks like one of the library's own
   *     ({@code e1}), or a name has no letter; the message says what to do
   */
  public KnownName {
    names = ImmutableList.copyOf(names);
    if (id.isBlank() || RESERVED.matcher(id).matches()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The key '%s' of a known name is blank or of the form e1, which entities have that are not known: choose another",
              id));
    }
    if (names.isEmpty() || names.stream().anyMatch(KnownName::hasNoLetter)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Known name '%s' needs at least one name, and letters in each, not %s",
              id,
              names));
    }
  }

  private static boolean hasNoLetter(String name) {
    return name.codePoints().noneMatch(Character::isLetter);
  }
}
