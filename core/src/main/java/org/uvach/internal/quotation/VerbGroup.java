package org.uvach.internal.quotation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The verb that ends a sentence, with its auxiliaries: दी है, कही थी. */
final class VerbGroup {

  private static final List<String> GIVING = List.of("देना", "कहना", "बताना");

  private final TokenRow row;
  private final FunctionWords grammar;
  private final Set<String> forms = new HashSet<>();

  VerbGroup(TokenRow row, FunctionWords grammar) {
    this.row = row;
    this.grammar = grammar;
    GIVING.forEach(verb -> forms.addAll(VerbForms.of(verb).keySet()));
  }

  /** The last verb of a sentence if it is one of giving or saying. */
  Optional<Range> last(int sentence) {
    int end = row.end(sentence);
    while (end > row.first(sentence) && !row.isWord(end - 1)) {
      end--;
    }
    int start = end;
    while (start > row.first(sentence) && grammar.is("auxiliary", row.key(start - 1))) {
      start--;
    }
    for (int at = Math.max(start - 1, row.first(sentence)); at < end; at++) {
      if (forms.contains(row.key(at))) {
        return Optional.of(new Range(at, end));
      }
    }
    return Optional.empty();
  }
}
