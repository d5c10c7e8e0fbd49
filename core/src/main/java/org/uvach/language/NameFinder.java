package org.uvach.language;

import java.util.List;
import org.uvach.document.Mention;

/** The second stage: finds who and what is named. */
@FunctionalInterface
public interface NameFinder {

  /**
   * Finds every mention by name.
   *
   * @param article the article
   * @return mentions of type PROPER in the order of the text, none overlapping another
   */
  List<Mention> find(Article article);
}
