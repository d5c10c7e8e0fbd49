package org.uvach.models.accuracy;

import java.util.List;
import org.uvach.document.Span;
import org.uvach.models.AnnotatedArticle.Quote;

/** How many words stand between the source phrase and the content, the cue among them. */
enum SourceDistance {
  /** None, or the cue alone: X ने कहा कि …. */
  UP_TO_3_WORDS(3),
  /** A circumstance more. */
  UP_TO_6_WORDS(6),
  /** Several. */
  UP_TO_12_WORDS(12),
  /** A clause of its own. */
  UP_TO_25_WORDS(25),
  /** Another sentence. */
  FARTHER(Integer.MAX_VALUE),
  /** There is no source phrase. */
  LEFT_OUT(-1);

  private final int most;

  SourceDistance(int most) {
    this.most = most;
  }

  /** The distance of one quotation's source from the nearest part of its content. */
  static SourceDistance of(Quote quote, QuoteFacet.Side side) {
    if (quote.sources().isEmpty()) {
      return LEFT_OUT;
    }
    Span source = quote.sources().get(0);
    String text = side.layout().text();
    int nearest =
        quote.contents().stream()
            .mapToInt(content -> between(text, source, content))
            .min()
            .orElseThrow();
    for (SourceDistance distance : values()) {
      if (nearest <= distance.most) {
        return distance;
      }
    }
    return FARTHER;
  }

  private static int between(String text, Span a, Span b) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    return from >= to ? 0 : Words.of(text, List.of(Span.of(text, from, to))).size();
  }
}
