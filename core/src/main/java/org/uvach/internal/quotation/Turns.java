package org.uvach.internal.quotation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uvach.document.EntityType;

/**
 * Reads a conversation that is set as a script: paragraphs that begin with who speaks, a colon or
 * dash, and then what he says. A label that comes but once is a subhead or a list.
 */
final class Turns {

  private static final int LONGEST_LABEL = 6;
  private static final int LEAST_TURNS = 3;
  private static final int LEAST_TURNS_OF_ONE = 2;

  private final TokenRow row;
  private final FunctionWords grammar;
  private final CircumstanceWords callings;
  private final Contents contents;
  private final Multiset<String> labels = HashMultiset.create();

  Turns(TokenRow row, FunctionWords grammar, CircumstanceWords callings, Contents contents) {
    this.row = row;
    this.grammar = grammar;
    this.callings = callings;
    this.contents = contents;
    for (int s = 0; s < row.sentences(); s++) {
      label(s).ifPresent(range -> labels.add(key(range)));
    }
  }

  /** What is said in the turn that begins with a sentence. */
  Optional<Saying> in(int sentence) {
    return labels.size() < LEAST_TURNS
        ? Optional.empty()
        : label(sentence)
            .filter(range -> labels.count(key(range)) >= LEAST_TURNS_OF_ONE)
            .flatMap(this::said);
  }

  private Optional<Saying> said(Range label) {
    int sign = label.end();
    Range words = contents.trimmed(sign + 1, row.paragraphEnd(sign));
    return words.length() == 0 || !isSpoken(words)
        ? Optional.empty()
        : Optional.of(
            Saying.stated(words, contents.typeOf(words), new Range(sign, sign + 1), label, "turn"));
  }

  /** A list has names behind its labels, and no verbs. */
  private boolean isSpoken(Range words) {
    return IntStream.range(words.start(), words.end())
        .anyMatch(at -> grammar.mayEndClause(row.key(at)));
  }

  /** Who stands before a colon or dash at the start of a paragraph. */
  private Optional<Range> label(int sentence) {
    int first = row.first(sentence);
    if (!row.startsParagraph(first) || row.isTitle(sentence)) {
      return Optional.empty();
    }
    int end = Math.min(row.paragraphEnd(first), first + LONGEST_LABEL);
    int sign = first;
    while (sign < end && row.isWord(sign)) {
      sign++;
    }
    return sign > first && sign < end && row.announces(sign) && isSomebody(first, sign)
        ? Optional.of(new Range(first, sign))
        : Optional.empty();
  }

  /** A person's name or a word for somebody: मोदी जी, डॉक्टर. */
  private boolean isSomebody(int first, int end) {
    boolean person = row.inName(first) && row.mention(first).entityType() == EntityType.PERSON;
    boolean phrase =
        IntStream.range(first, end)
            .anyMatch(at -> grammar.is("genitive", row.key(at)) || grammar.is("case", row.key(at)));
    return !phrase && (person || callings.is(CircumstanceWords.Kind.HEARER, row.key(end - 1)));
  }

  private String key(Range label) {
    StringBuilder key = new StringBuilder();
    for (int at = label.start(); at < label.end(); at++) {
      key.append(row.key(at)).append(' ');
    }
    return key.toString();
  }
}
