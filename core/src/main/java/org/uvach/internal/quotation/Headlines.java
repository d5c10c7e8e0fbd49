package org.uvach.internal.quotation;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uvach.document.EntityType;
import org.uvach.document.Stance;
import org.uvach.language.Token;

/** Reads titles that report without a verb, "… : X" and "X: …", or with the verb first. */
final class Headlines {

  private static final int LONGEST_SOURCE = 7;
  private static final int LONGEST_LINE = 25;
  private static final int SHORTEST_CONTENT = 3;
  private static final int SHORTEST_QUOTED = 5;

  private final TokenRow row;
  private final FunctionWords grammar;
  private final List<List<Cue>> cues;
  private final Contents contents;

  Headlines(TokenRow row, FunctionWords grammar, List<List<Cue>> cues, Contents contents) {
    this.row = row;
    this.grammar = grammar;
    this.cues = cues;
    this.contents = contents;
  }

  /** The quotation that a title is, if it is one. */
  Optional<Saying> in(int sentence) {
    int start = row.first(sentence);
    int end = row.end(sentence);
    boolean body = !row.isTitle(sentence);
    if (body && !isLine(start, end)) {
      return Optional.empty();
    }
    Optional<Saying> quoted = allInSigns(start, end).filter(q -> !body || isNominal(q));
    Optional<Saying> said = quoted.isPresent() || body ? quoted : verbFirst(sentence);
    int last = lastSign(start, end);
    if (last < 0 || said.isPresent()) {
      return said;
    }
    Optional<Saying> after = sourceLast(start, last, end);
    return after.isPresent() ? after : sourceFirst(start, last, end);
  }

  /** A short line of its own without a stop is a title, wherever it stands. */
  private boolean isLine(int start, int end) {
    return row.startsParagraph(start)
        && row.startsParagraph(end)
        && end - start <= LONGEST_LINE
        && row.kind(end - 1) != Token.Kind.STOP;
  }

  /** Titles leave the copula out: 'अब सबकी बारी' (now everybody's turn). */
  private boolean isNominal(Saying saying) {
    Range content = saying.contents().get(0);
    return !grammar.is("finite", row.key(content.end() - 1))
        && !VerbForms.isFuture(row.key(content.end() - 1));
  }

  /** '…': a title that is nothing but somebody's words. */
  private Optional<Saying> allInSigns(int start, int end) {
    return contents
        .runAt(start)
        .filter(
            run -> run.closed() && run.after() >= end && run.content().length() >= SHORTEST_QUOTED)
        .map(run -> contents.trimmed(run.content().start(), run.content().end()))
        .filter(content -> content.length() >= SHORTEST_CONTENT)
        .map(
            content ->
                new Saying(
                    List.of(content),
                    List.of(),
                    Optional.empty(),
                    contents.typeOf(content),
                    Stance.STATE,
                    "title-signs"));
  }

  /** बोले मोदी, …: the verb, the speaker, a comma or dash, the words. */
  private Optional<Saying> verbFirst(int sentence) {
    return cues.get(sentence).stream()
        .filter(cue -> cue.frame() == Cue.Frame.VERB && cue.governs(Cue.Joining.COMMA))
        .filter(cue -> cue.form() == VerbForms.Aspect.PERFECTIVE && !cue.passive())
        .flatMap(cue -> verbFirst(cue, row.end(sentence)).stream())
        .findFirst();
  }

  private Optional<Saying> verbFirst(Cue cue, int end) {
    int sign = cue.end();
    while (sign < end && !row.isPause(sign)) {
      sign++;
    }
    if (sign + 1 >= end) {
      return Optional.empty();
    }
    Range source = contents.trimmed(cue.end(), sign);
    Range content = inner(sign + 1, end);
    return isSource(source) && content.length() >= SHORTEST_CONTENT
        ? Optional.of(
            saying(content, new Range(cue.start(), cue.end()), source, "title-verb-first"))
        : Optional.empty();
  }

  private int lastSign(int start, int end) {
    for (int at = end - 1; at > start; at--) {
      if (row.announces(at)) {
        return at;
      }
    }
    return -1;
  }

  private Optional<Saying> sourceLast(int start, int sign, int end) {
    Range source = contents.trimmed(sign + 1, end);
    Range content = inner(start, sign);
    boolean credit = grammar.is("credit", row.key(sign - 1));
    if (credit
        || content.length() < SHORTEST_CONTENT
        || !isSource(source)
        || isSite(sign, source)) {
      return Optional.empty();
    }
    return Optional.of(saying(content, new Range(sign, sign + 1), source, "title-source-last"));
  }

  /** … - Hindustan: a name in other letters behind a dash is the page's, which web pages add. */
  private boolean isSite(int sign, Range source) {
    return !row.key(sign).startsWith(":")
        && IntStream.range(source.start(), source.end())
            .allMatch(at -> CharMatcher.ascii().matchesAllOf(row.key(at)));
  }

  private Optional<Saying> sourceFirst(int start, int sign, int end) {
    Range source = contents.trimmed(start, sign);
    Range content = inner(sign + 1, end);
    if (content.length() < SHORTEST_CONTENT || !isSource(source) || !endsInPerson(source)) {
      return Optional.empty();
    }
    return Optional.of(saying(content, new Range(sign, sign + 1), source, "title-source-first"));
  }

  private Range inner(int start, int end) {
    Range trimmed = contents.trimmed(start, end);
    return contents
        .runAt(trimmed.length() > 0 ? trimmed.start() : start)
        .filter(run -> run.after() >= trimmed.end() && run.content().end() <= end)
        .map(run -> contents.trimmed(run.content().start(), run.content().end()))
        .orElse(trimmed);
  }

  private Saying saying(Range content, Range cue, Range source, String rule) {
    return Saying.stated(content, contents.typeOf(content), cue, source, rule);
  }

  /** A short noun phrase without verb that holds a name or a word for people who speak. */
  private boolean isSource(Range phrase) {
    if (phrase.length() == 0 || phrase.length() > LONGEST_SOURCE) {
      return false;
    }
    boolean speaks = false;
    for (int at = phrase.start(); at < phrase.end(); at++) {
      if (row.kind(at) == Token.Kind.STOP
          || grammar.is("copula", row.key(at))
          || grammar.is("case", row.key(at))
          || grammar.is("ergative", row.key(at))) {
        return false;
      }
      speaks |= row.inName(at) || grammar.is("speaker", row.key(at));
    }
    return speaks;
  }

  private boolean endsInPerson(Range phrase) {
    int last = phrase.end() - 1;
    return row.inName(last) && row.mention(last).entityType() == EntityType.PERSON;
  }
}
