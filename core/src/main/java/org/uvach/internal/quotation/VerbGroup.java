package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;

/** The verb that ends a sentence, with its auxiliaries: दी है, कही थी. */
final class VerbGroup {

  /** To give, to say, to tell, in all their forms. */
  private static final ImmutableSet<String> FORMS =
      Stream.of("देना", "कहना", "बताना")
          .flatMap(verb -> VerbForms.of(verb).keySet().stream())
          .collect(ImmutableSet.toImmutableSet());

  private final TokenRow row;
  private final FunctionWords grammar;

  VerbGroup(TokenRow row, FunctionWords grammar) {
    this.row = row;
    this.grammar = grammar;
  }

  /** The last verb of a sentence if it is one of giving or saying. */
  Optional<Range> last(int sentence) {
    int end = row.endOfWords(sentence);
    int start = end;
    while (start > row.first(sentence) && grammar.is("auxiliary", row.key(start - 1))) {
      start--;
    }
    for (int at = Math.max(start - 1, row.first(sentence)); at < end; at++) {
      if (FORMS.contains(row.key(at))) {
        return Optional.of(new Range(at, end));
      }
    }
    return Optional.empty();
  }
}
