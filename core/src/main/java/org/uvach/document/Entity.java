package org.uvach.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody or something that the article names, with every mention of it, and what the article says
 * that it is.
 *
 * @param id unique within its document: {@code e1}, {@code e2} … in the order of first mention
 * @param name the fullest form that the article has
 * @param type person, place or organisation
 * @param mentions all mentions, in the order of the text, at least one of them {@link
 *     MentionType#PROPER}
 * @param roles what the article says that a person is, each role once, in the order of the text;
 *     empty for places and organisations
 */
public record Entity(
    String id, String name, EntityType type, List<Mention> mentions, List<Role> roles) {

  /**
   * Copies the lists.
   *
   * @param id see Entity
   * @param name see Entity
   * @param type see Entity
   * @param mentions see Entity
   * @param roles see Entity
   */
  public Entity {
    mentions = ImmutableList.copyOf(mentions);
    roles = ImmutableList.copyOf(roles);
  }

  /**
   * An entity of which the article does not say what it is.
   *
   * @param id see Entity
   * @param name see Entity
   * @param type see Entity
   * @param mentions see Entity
   */
  public Entity(String id, String name, EntityType type, List<Mention> mentions) {
    this(id, name, type, mentions, List.of());
  }

  /**
   * The same entity with what the article says that it is.
   *
   * @param found its roles, in the order of the text
   * @return a copy
   */
  public Entity withRoles(List<Role> found) {
    return new Entity(id, name, type, mentions, found);
  }

  /**
   * The name with the role that tells most: {@code मैथ्यू मिलर (प्रवक्ता, अमेरिकी विदेश विभाग)}.
   *
   * @return the name, and in brackets the first role that says whose it is, else the first; the
   *     name alone if the article gives no role
   */
  public String nameWithRole() {
    return roles.stream()
        .filter(role -> role.of().isPresent())
        .findFirst()
        .or(() -> roles.stream().findFirst())
        .map(role -> "%s (%s)".formatted(name, role))
        .orElse(name);
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
   * Whether it goes by a name: one of its {@link #aliases()}, or a person's given or family name as
   * part of one.
   *
   * @param other a name; nukta, chandrabindu, joiners, blanks and case make no difference
   * @return true if the article's names for it say so
   */
  public boolean isCalled(String other) {
    String key = Folding.key(other);
    return !key.isEmpty() && aliases().stream().map(Folding::key).anyMatch(n -> isFor(key, n));
  }

  private boolean isFor(String key, String alias) {
    boolean whole = key.equals(alias);
    boolean part = alias.startsWith(key + " ") || alias.endsWith(" " + key);
    return whole || (part && type == EntityType.PERSON);
  }

  /** The name, its type, and how often it is mentioned: {@code माओ निंग (PERSON, 3 mentions)}. */
  @Override
  public String toString() {
    return "%s (%s, %d %s)"
        .formatted(name, type, mentions.size(), mentions.size() == 1 ? "mention" : "mentions");
  }
}
