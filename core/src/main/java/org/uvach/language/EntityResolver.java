package org.uvach.language;

import java.util.List;
import org.uvach.document.Entity;
import org.uvach.document.Mention;

/**
 * The third stage: finds which mentions are the same person, place or organisation, and what the
 * article says that the people are.
 */
@FunctionalInterface
public interface EntityResolver {

  /**
   * Gathers mentions into entities.
   *
   * @param article the article
   * @param mentions mentions by name, in the order of the text
   * @return entities in the order of first mention, numbered {@code e1}, {@code e2} …; every
   *     mention is in exactly one
   */
  List<Entity> resolve(Article article, List<Mention> mentions);
}
