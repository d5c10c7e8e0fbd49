package org.uvach.language;

import java.util.List;
import org.uvach.document.Mention;
import org.uvach.document.Quotation;

/**
 * The fourth stage: finds what is reported as said, by which cue, from which source, to whom and
 * where.
 */
@FunctionalInterface
public interface QuotationFinder {

  /**
   * Finds every quotation; who the source is remains open.
   *
   * @param article the article
   * @param mentions mentions by name, in the order of the text
   * @return quotations without speaker, in the order of the text, numbered {@code q1}, {@code q2} …
   */
  List<Quotation> find(Article article, List<Mention> mentions);
}
