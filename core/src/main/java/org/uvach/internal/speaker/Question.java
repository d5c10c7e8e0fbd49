package org.uvach.internal.speaker;

import org.uvach.document.Quotation;
import org.uvach.document.Span;
import org.uvach.internal.entity.Gender;

/**
 * One quotation whose speaker is wanted.
 *
 * @param quotation the quotation
 * @param source what its source phrase tells
 * @param token where the source stands, or the cue if there is none
 * @param sentence the number of that sentence
 * @param gender the gender that the cue's verb shows
 */
record Question(Quotation quotation, Source source, int token, int sentence, Gender gender) {

  /** Whether something lies in the reported words. */
  boolean isReported(Span span) {
    return quotation.content().stream().anyMatch(content -> content.contains(span));
  }

  String kind() {
    return source.kind();
  }
}
