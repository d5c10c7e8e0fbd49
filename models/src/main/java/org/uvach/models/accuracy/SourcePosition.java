package org.uvach.models.accuracy;

import org.uvach.document.Span;
import org.uvach.models.AnnotatedArticle.Quote;

/** Where the source phrase stands. */
enum SourcePosition {
  /** Before the content: X ने कहा कि … (X said that …). */
  BEFORE,
  /** After all of the content: "…", X ने कहा. */
  AFTER,
  /** Inside the content or between its parts: "…," X ने कहा, "…". */
  BETWEEN,
  /** Nowhere. */
  LEFT_OUT;

  /** The position of one quotation's source. */
  static SourcePosition of(Quote quote, QuoteFacet.Side side) {
    if (quote.sources().isEmpty()) {
      return LEFT_OUT;
    }
    Span source = quote.sources().get(0);
    Span first = quote.contents().get(0);
    Span last = quote.contents().get(quote.contents().size() - 1);
    if (source.end() <= first.start()) {
      return BEFORE;
    }
    return source.start() >= last.end() ? AFTER : BETWEEN;
  }
}
