package org.uvach.language;

import java.util.List;
import org.uvach.document.Entity;
import org.uvach.document.Quotation;

/** The last stage: finds who the source of each quotation is. */
@FunctionalInterface
public interface Attributor {

  /**
   * Gives each quotation its speaker.
   *
   * @param article the article
   * @param entities the entities named in it
   * @param quotations quotations without speaker, in the order of the text
   * @return the same quotations, each with its speaker where that is known, and with the evidence
   */
  List<Quotation> attribute(Article article, List<Entity> entities, List<Quotation> quotations);
}
