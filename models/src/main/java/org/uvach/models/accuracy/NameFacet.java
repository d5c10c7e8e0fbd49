package org.uvach.models.accuracy;

import org.uvach.language.Article;
import org.uvach.models.AnnotatedArticle.Name;

/**
 * A property of names by which the report groups them.
 *
 * @param <K> its values
 */
@FunctionalInterface
interface NameFacet<K extends Comparable<? super K>> {

  /** The property of one name. */
  K of(Name name, Article layout);
}
