package org.uvach.models.names;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.AnnotatedArticle.Name;

/**
 * A text of which all names are known.
 *
 * @param text the text
 * @param names its names, in the order of the text
 */
public record NamedText(String text, List<Name> names) {

  /**
   * Copies the names.
   *
   * @param text see NamedText
   * @param names see NamedText
   */
  public NamedText {
    names = ImmutableList.copyOf(names);
  }

  /**
   * The text and names of an article.
   *
   * @param article an annotated article
   * @return without its quotations
   */
  public static NamedText of(AnnotatedArticle article) {
    return new NamedText(article.text(), article.names());
  }
}
