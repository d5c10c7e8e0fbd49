package org.uvach.internal.known;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uvach.document.Entity;
import org.uvach.document.Mention;
import org.uvach.document.Role;

/**
 * Gives entities the user's keys; two entities that are the same known one become one.
 *
 * @param index the known names
 */
public record KnownEntities(KnownNameIndex index) {

  /**
   * Looks entities up.
   *
   * @param entities the entities of an article, in the order of first mention
   * @return the same with what is known of them; fewer if some are one
   */
  public List<Entity> mark(List<Entity> entities) {
    Map<String, Entity> byId = new LinkedHashMap<>();
    for (Entity entity : entities) {
      Entity marked = marked(entity);
      byId.merge(marked.id(), marked, KnownEntities::joined);
    }
    return ImmutableList.copyOf(byId.values());
  }

  private Entity marked(Entity entity) {
    List<String> fitting = index.fitting(entity);
    String id = fitting.size() == 1 ? fitting.get(0) : entity.id();
    return fitting.isEmpty()
        ? entity
        : new Entity(
            id,
            entity.name(),
            entity.latinName(),
            entity.type(),
            entity.mentions(),
            entity.roles(),
            fitting);
  }

  private static Entity joined(Entity first, Entity second) {
    List<Mention> mentions = new ArrayList<>(first.mentions());
    mentions.addAll(second.mentions());
    mentions.sort(null);
    List<Role> roles = new ArrayList<>(first.roles());
    roles.addAll(second.roles());
    return new Entity(
        first.id(),
        first.name(),
        first.latinName(),
        first.type(),
        mentions,
        roles,
        first.knownAs());
  }
}
