package org.uvach.document;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which quotation's reported words a stretch of the text falls in. */
final class SaidWhere {

  /** A span of some content, and the number of the span around it, if there is one. */
  private record Content(Span span, Quotation quotation, int around) {}

  private static final int NONE = -1;

  private final List<Content> contents;

  SaidWhere(List<Quotation> quotations) {
    List<Content> sorted =
        quotations.stream()
            .flatMap(q -> q.content().stream().map(span -> new Content(span, q, NONE)))
            .sorted(Comparator.comparing(Content::span))
            .toList();
    this.contents = nested(sorted);
  }

  private static List<Content> nested(List<Content> sorted) {
    var contents = ImmutableList.<Content>builderWithExpectedSize(sorted.size());
    int[] around = new int[sorted.size()];
    for (int i = 0; i < sorted.size(); i++) {
      int outer = i - 1;
      while (outer != NONE && sorted.get(outer).span().end() <= sorted.get(i).span().start()) {
        outer = around[outer];
      }
      around[i] = outer;
      contents.add(new Content(sorted.get(i).span(), sorted.get(i).quotation(), outer));
    }
    return contents.build();
  }

  /** The innermost quotation that has all of a span in its words, else one that has most of it. */
  Optional<Quotation> around(Span span) {
    int last = lastFrom(span.end());
    for (int i = last; i != NONE; i = contents.get(i).around()) {
      if (contents.get(i).span().contains(span)) {
        return Optional.of(contents.get(i).quotation());
      }
    }
    for (int i = last; i != NONE; i = contents.get(i).around()) {
      if (2 * shared(contents.get(i).span(), span) >= span.end() - span.start()) {
        return Optional.of(contents.get(i).quotation());
      }
    }
    return Optional.empty();
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  /** Number of the last content that starts before an offset. */
  private int lastFrom(int offset) {
    int low = 0;
    int high = contents.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (contents.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
