package org.uvach.models.accuracy;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.uvach.document.Span;
import org.uvach.internal.text.WordList;
import org.uvach.models.AnnotatedArticle.Quote;

/** What reports the words. */
enum CueKind {
  /** A verb, and कि ("that") opens the content. */
  VERB_WITH_KI,
  /** A verb before the content, without कि. */
  VERB_BEFORE,
  /** A verb after the content or between its parts. */
  VERB_AFTER,
  /** के मुताबिक, के अनुसार, के हवाले से, बकौल ("according to"). */
  ACCORDING_TO,
  /** A colon or dash. */
  SIGN,
  /** Nothing but the quotation signs. */
  NONE;

  private static final Set<String> ACCORDING =
      WordList.read("hi/cues.tsv", 5).rows().stream()
          .filter(row -> row.get(1).equals("according") || row.get(1).equals("prefix"))
          .map(row -> Words.fold(row.get(0)))
          .collect(ImmutableSet.toImmutableSet());

  /** The kind of one quotation's cue. */
  static CueKind of(Quote quote, QuoteFacet.Side side) {
    if (quote.cues().isEmpty()) {
      return NONE;
    }
    String text = side.layout().text();
    if (Words.of(text, quote.cues()).isEmpty()) {
      return SIGN;
    }
    if (quote.cues().stream().anyMatch(CueKind::isAccordingTo)) {
      return ACCORDING_TO;
    }
    return verb(quote, text);
  }

  private static boolean isAccordingTo(Span cue) {
    return ACCORDING.contains(Words.fold(cue.text()));
  }

  private static CueKind verb(Quote quote, String text) {
    int content = quote.contents().get(0).start();
    if (quote.cues().get(0).start() >= content) {
      return VERB_AFTER;
    }
    String before = text.substring(Math.max(0, content - 6), content);
    return before.matches("(?s).*(^|[^\\p{L}\\p{M}])कि[^\\p{L}\\p{M}]*")
        ? VERB_WITH_KI
        : VERB_BEFORE;
  }
}
