package org.uvach.internal.quotation;

import java.util.List;
import java.util.function.Supplier;

/** Chooses where reported words end. */
@FunctionalInterface
interface EndChooser {

  /**
   * The token after the words.
   *
   * @param beginning where they begin
   * @param ends gives all places where they may end, in the order of the text
   * @param rule the token that the rules choose, one of the places
   */
  int choose(ContentEnds.Beginning beginning, Supplier<List<ContentEnds.End>> ends, int rule);
}
