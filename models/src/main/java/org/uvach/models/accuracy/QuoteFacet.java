package org.uvach.models.accuracy;

import java.util.List;
import org.uvach.language.Article;
import org.uvach.models.AnnotatedArticle.Name;
import org.uvach.models.AnnotatedArticle.Quote;

/**
 * A property of quotations by which the report groups them.
 *
 * @param <K> its values
 */
@FunctionalInterface
interface QuoteFacet<K extends Comparable<? super K>> {

  /**
   * What the property may look at beside the quotation itself: the annotators' view or the
   * library's.
   *
   * @param names the names, as that side has them
   * @param layout the sentences
   */
  record Side(List<Name> names, Article layout) {}

  /** The property of one quotation. */
  K of(Quote quote, Side side);
}
