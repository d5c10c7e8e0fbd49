package org.uvach.models.accuracy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.uvach.document.Document;
import org.uvach.language.Article;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.AnnotatedArticle.Name;

/**
 * One article with its answers, what the library read in it, and how the two compare.
 *
 * @param article the article as tagged
 * @param document the article as read
 * @param layout its sentences, and which of them are headline and subheads
 * @param names all names, tagged or found
 * @param quotations all quotations, tagged or found
 */
record JudgedArticle(
    AnnotatedArticle article,
    Document document,
    Article layout,
    List<JudgedName> names,
    List<JudgedQuotation> quotations) {

  /** Copies the lists. */
  JudgedArticle {
    names = ImmutableList.copyOf(names);
    quotations = ImmutableList.copyOf(quotations);
  }

  /**
   * Compares.
   *
   * @throws IllegalArgumentException if the document is one of another text
   */
  static JudgedArticle of(AnnotatedArticle article, Document document, Article layout) {
    if (!article.text().equals(document.text())) {
      throw new IllegalArgumentException("The document is not one of the article " + article.id());
    }
    return new JudgedArticle(
        article,
        document,
        layout,
        JudgedName.judge(article, document),
        JudgedQuotation.judge(article, document));
  }

  /** The names as the library found them. */
  List<Name> foundNames() {
    return names.stream()
        .filter(JudgedName::isFound)
        .map(JudgedName::name)
        .collect(ImmutableList.toImmutableList());
  }
}
