package org.uvach.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody or something that the article names, with every mention of it.
 *
 * @param id unique within its document: {@code e1}, {@code e2} … in the order of first mention
 * @param name the fullest form that the article has
 * @param type person, place or organisation
 * @param mentions all mentions, in the order of the text, at least one of them {@link
 *     MentionType#PROPER}
 */
public record Entity(String id, String name, EntityType type, List<Mention> mentions) {

  /**
   * Copies the mentions.
   *
   * @param id see Entity
   * @param name see Entity
   * @param type see Entity
   * @param mentions see Entity
   */
  public Entity {
    mentions = ImmutableList.copyOf(mentions);
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
