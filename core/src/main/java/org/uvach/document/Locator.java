package org.uvach.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.uvach.document.Located.Place;
import org.uvach.document.Located.Verdict;

/** Looks for a claim's words in a document: first all of them, then as many as stand together. */
final class Locator {

  /** So many words in a row are no chance, however long the claim. */
  private static final int ENOUGH_WORDS = 3;

  /** Or this share of a short claim. */
  private static final double ENOUGH = 0.5;

  private final SpelledWords text;
  private final SpelledWords claim;
  private final SaidWhere saidWhere;

  private Locator(Document document, String claim) {
    this.text = SpelledWords.of(document.text());
    this.claim = SpelledWords.of(claim);
    this.saidWhere = new SaidWhere(document.quotations());
  }

  static Located locate(Document document, String claim) {
    var locator = new Locator(document, claim);
    return locator.claim.words().isEmpty() ? absent() : locator.whole();
  }

  private static Located absent() {
    return new Located(Verdict.ABSENT, 0, List.of());
  }

  private Located whole() {
    List<Span> found = new Pattern(claim).in(text);
    if (found.isEmpty()) {
      return part();
    }
    String given = claim.span(0, claim.words().size() - 1).text();
    List<Span> verbatim = found.stream().filter(span -> span.text().equals(given)).toList();
    return verbatim.isEmpty()
        ? new Located(Verdict.NORMALIZED, 1, places(found))
        : new Located(Verdict.VERBATIM, 1, places(verbatim));
  }

  private Located part() {
    var runs = new WordRuns(claim);
    int longest = 0;
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < text.words().size(); i++) {
      int length = runs.read(text.words().get(i).key());
      if (length > longest) {
        longest = length;
        found.clear();
      }
      if (length == longest && length > 0) {
        found.add(text.span(i - length + 1, i));
      }
    }
    double share = (double) longest / claim.words().size();
    return longest >= ENOUGH_WORDS || (longest > 0 && share >= ENOUGH)
        ? new Located(Verdict.PARTIAL, share, places(found))
        : absent();
  }

  private List<Place> places(List<Span> spans) {
    return spans.stream()
        .map(span -> new Place(span, saidWhere.around(span)))
        .collect(ImmutableList.toImmutableList());
  }
}
