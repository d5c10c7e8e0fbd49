package org.uvach.internal.entity;

import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Mention;
import org.uvach.document.NameMatcher;

/**
 * Makes one of a person whom the article names in both scripts: व्लादिमीर पुतिन (Vladimir Putin).
 */
public final class ScriptJoiner {

  /** Articles name few people in Latin letters; more than these are not looked at. */
  private static final int MOST = 50;

  private static final double LEAST_SCORE = 0.5;

  /** Made when first needed: most articles name nobody in Latin letters. */
  private static final class Shared {
    static final NameMatcher MATCHER = NameMatcher.create();
  }

  /**
   * Joins entities.
   *
   * @param entities the entities of an article, numbered in the order of first mention
   * @return the same, fewer if some were one, numbered anew
   */
  public List<Entity> join(List<Entity> entities) {
    List<Entity> latin = entities.stream().filter(ScriptJoiner::isLatinPerson).limit(MOST).toList();
    if (latin.isEmpty()) {
      return entities;
    }
    List<Entity> joined = new ArrayList<>(entities);
    for (Entity one : latin) {
      partner(one, joined)
          .ifPresent(
              partner -> {
                joined.set(joined.indexOf(partner), sum(partner, one));
                joined.remove(one);
              });
    }
    return numbered(joined);
  }

  private static boolean isLatinPerson(Entity entity) {
    return entity.type() == EntityType.PERSON && isLatin(entity.name());
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
  }

  private Optional<Entity> partner(Entity one, List<Entity> all) {
    return all.stream()
        .filter(other -> other.type() == EntityType.PERSON && !isLatin(other.name()))
        .limit(MOST)
        .filter(other -> score(one, other) >= LEAST_SCORE)
        .max(comparingDouble(other -> score(one, other)));
  }

  private double score(Entity one, Entity other) {
    return Shared.MATCHER.score(one.name(), other.name());
  }

  private static Entity sum(Entity named, Entity again) {
    List<Mention> mentions = new ArrayList<>(named.mentions());
    mentions.addAll(again.mentions());
    mentions.sort(null);
    return new Entity(named.id(), named.name(), named.type(), mentions);
  }

  private static List<Entity> numbered(List<Entity> entities) {
    List<Entity> ordered = new ArrayList<>(entities);
    ordered.sort((a, b) -> a.mentions().get(0).compareTo(b.mentions().get(0)));
    var numbered = ImmutableList.<Entity>builder();
    for (int i = 0; i < ordered.size(); i++) {
      Entity entity = ordered.get(i);
      numbered.add(new Entity("e" + (i + 1), entity.name(), entity.type(), entity.mentions()));
    }
    return numbered.build();
  }
}
