package org.uvach.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody or something that the article names, with every mention of it, and what the article says
 * that it is.
 *
 * @param id unique within its document. The user's own key if the name is one of the {@code
 *     knownNames} that the extractor was built with and no other of them fits; else {@code e1},
 *     {@code e2} … in the order of first mention
 * @param name the fullest form that the article has
 * @param latinName its customary spelling in Latin letters; empty if nothing says how it is spelled
 * @param type person, place or organisation
 * @param mentions all mentions, in the order of the text, at least one of them {@link
 *     MentionType#PROPER}
 * @param roles what the article says that a person is, each role once, in the order of the text;
 *     empty for places and organisations
 * @param knownAs the keys of all the user's known names that fit: none, the one that is its {@code
 *     id}, or several, among which the article does not say who is meant
 */
public record Entity(
    String id,
    String name,
    Optional<LatinName> latinName,
    EntityType type,
    List<Mention> mentions,
    List<Role> roles,
    List<String> knownAs) {

  /**
   * Copies the lists.
   *
   * @param id see Entity
   * @param name see Entity
   * @param latinName see Entity
   * @param type see Entity
   * @param mentions see Entity
   * @param roles see Entity
   * @param knownAs see Entity
   */
  public Entity {
    mentions = ImmutableList.copyOf(mentions);
    roles = ImmutableList.copyOf(roles);
    knownAs = ImmutableList.copyOf(knownAs);
  }

  /**
   * An entity of which nothing is known beyond the article's own names.
   *
   * @param id see Entity
   * @param name see Entity
   * @param type see Entity
   * @param mentions see Entity
   */
  public Entity(String id, String name, EntityType type, List<Mention> mentions) {
    this(id, name, Optional.empty(), type, mentions, List.of(), List.of());
  }

  /**
   * The same entity with its Latin name.
   *
   * @param latin how it is spelled in Latin letters
   * @return a copy
   */
  public Entity withLatinName(LatinName latin) {
    return new Entity(id, name, Optional.of(latin), type, mentions, roles, knownAs);
  }

  /**
   * The same entity with what the article says that it is.
   *
   * @param found its roles, in the order of the text
   * @return a copy
   */
  public Entity withRoles(List<Role> found) {
    return new Entity(id, name, latinName, type, mentions, found, knownAs);
  }

  /**
   * The role that tells most.
   *
   * @return the first role that says whose it is, else the first; empty if the article gives none
   */
  public Optional<Role> role() {
    return roles.stream()
        .filter(role -> role.of().isPresent())
        .findFirst()
        .or(() -> roles.stream().findFirst());
  }

  /**
   * The name with the role that tells most: {@code मैथ्यू मिलर (प्रवक्ता, अमेरिकी विदेश विभाग)}.
   *
   * @return the name, and in brackets the {@link #role()}; the name alone if the article gives none
   */
  public String nameWithRole() {
    return role().map(role -> String.format(Locale.ROOT, "%s (%s)", name, role)).orElse(name);
  }

  /**
   * The different names that the article uses for it, the fullest first.
   *
   * @return the {@link #name()} and then every other proper form, in the order of the text
   */
  public Set<String> aliases() {
    var forms = ImmutableSet.<String>builder().add(name);
    for (Mention mention : mentions) {
      if (mention.type() == MentionType.PROPER) {
        forms.add(mention.span().text());
      }
    }
    return forms.build();
  }

  /**
   * Whether it goes by a name: one of its {@link #aliases()}, its {@link #latinName()}, the user's
   * own key, or a person's given or family name as part of one.
   *
   * @param other a name; nukta, chandrabindu, joiners, blanks and case make no difference
   * @return true if the article's names for it say so
   */
  public boolean isCalled(String other) {
    String key = Folding.key(other);
    return knownAs.contains(other)
        || (!key.isEmpty() && names().map(Folding::key).anyMatch(n -> isFor(key, n)));
  }

  private Stream<String> names() {
    return Stream.concat(aliases().stream(), latinName.map(LatinName::spelling).stream());
  }

  private boolean isFor(String key, String alias) {
    boolean whole = key.equals(alias);
    boolean part = alias.startsWith(key + " ") || alias.endsWith(" " + key);
    return whole || (part && type == EntityType.PERSON);
  }

  /** The name, its type, and how often it is mentioned: {@code माओ निंग (PERSON, 3 mentions)}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s (%s, %d %s)",
        name,
        type,
        mentions.size(),
        mentions.size() == 1 ? "mention" : "mentions");
  }
}
