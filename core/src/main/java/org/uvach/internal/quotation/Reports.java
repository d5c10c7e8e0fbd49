package org.uvach.internal.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.uvach.document.QuotationType;
import org.uvach.document.Stance;
import org.uvach.language.Token;

/**
 * Reads one sentence's cues as quotations: which construction each is, with its source and content.
 */
final class Reports {

  private static final int FARTHEST_THAT = 4;
  private static final int SHORTEST_CONTENT = 2;
  private static final int LONGEST_NAME = 12;

  private final TokenRow row;
  private final FunctionWords grammar;
  private final List<List<Cue>> cues;
  private final Sources sources;
  private final Contents contents;
  private final List<Signs.Run> runs;
  private final Set<Integer> introduced;

  Reports(
      TokenRow row,
      FunctionWords grammar,
      List<List<Cue>> cues,
      Sources sources,
      Contents contents,
      List<Signs.Run> runs) {
    this.row = row;
    this.grammar = grammar;
    this.cues = cues;
    this.sources = sources;
    this.contents = contents;
    this.runs = runs;
    this.introduced = introduced(cues);
  }

  /** Opening signs that a cue before them introduces: what they hold belongs to no later cue. */
  private Set<Integer> introduced(List<List<Cue>> cues) {
    Set<Integer> signs = new HashSet<>();
    for (List<Cue> inSentence : cues) {
      for (Cue cue : inSentence) {
        int that = row.key(cue.end()).equals("कि") ? cue.end() + 1 : cue.end();
        if (contents.runAt(signBehind(that)).isPresent() && cue.frame() != Cue.Frame.ACCORDING) {
          signs.add(signBehind(that));
        }
      }
    }
    return signs;
  }

  /** All quotations whose cue stands in the sentence. */
  List<Saying> in(int sentence) {
    List<Saying> found = new ArrayList<>();
    int from = row.first(sentence);
    for (Cue cue : cues.get(sentence)) {
      int clause = clauseStart(cue, from);
      if (isSaid(cue, clause)) {
        read(cue, sentence, clause).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * First token of the clause in which a cue stands: behind the last कि or opening sign before it.
   */
  private int clauseStart(Cue cue, int from) {
    int start = from;
    for (int at = from; at < cue.start(); at++) {
      boolean opens = contents.runAt(at).filter(run -> run.after() > cue.start()).isPresent();
      if (row.key(at).equals("कि") || opens) {
        start = at + 1;
      }
    }
    return start;
  }

  private boolean isSaid(Cue cue, int clause) {
    return !cue.isUnsaid()
        && !isPossible(cue)
        && !isRefusal(cue)
        && !isFirstPersonVerb(cue)
        && !isNegated(cue)
        && !isCondition(cue, clause)
        && !isAside(cue)
        && isFinite(cue)
        && !isByLaw(cue);
  }

  /** कह सकते हैं (can say): possible, not said. */
  private boolean isPossible(Cue cue) {
    for (int at = cue.start(); at < Math.min(cue.end() + 3, row.size()); at++) {
      if (row.key(at).startsWith("सक")) {
        return true;
      }
    }
    return false;
  }

  /** बताने से इनकार किया कि (refused to say that): not said. */
  private boolean isRefusal(Cue cue) {
    return cue.stance() == Stance.DENY
        && row.key(cue.start() - 1).equals("से")
        && row.key(cue.start() - 2).endsWith("ने");
  }

  /** उम्मीद करता हूं (I hope): the verb alone says that the speaker speaks of himself. */
  private boolean isFirstPersonVerb(Cue cue) {
    String last = row.key(cue.end() - 1);
    return last.equals("हूं") || last.endsWith("ूंगा") || last.endsWith("ूंगी");
  }

  private boolean isNegated(Cue cue) {
    if (cue.stance() == Stance.BELIEVE || cue.frame() != Cue.Frame.VERB) {
      return false;
    }
    for (int at = cue.start() - 1; at < cue.end(); at++) {
      if (grammar.is("negation", row.key(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCondition(Cue cue, int clause) {
    for (int at = clause; at < cue.start(); at++) {
      if (grammar.is("condition", row.key(at))) {
        return true;
      }
    }
    return false;
  }

  /** बता दें कि (be it said that): the reporter speaks. */
  private boolean isAside(Cue cue) {
    return (cue.end() < row.size()
            && (row.key(cue.end()).equals("दें")
                || row.key(cue.end()).equals("दूं")
                || row.key(cue.end()).equals("चलें")))
        || (cue.frame() == Cue.Frame.VERB && row.key(cue.start() - 1).equals("मालूम"));
  }

  private boolean isFinite(Cue cue) {
    String next = row.key(cue.end());
    return switch (cue.form()) {
      case STEM -> cue.end() > cue.start() + cue.lemma().split(" ").length;
      case INFINITIVE -> next.equals("पर") || row.key(cue.end() - 1).startsWith("लग");
      case CONJUNCTIVE ->
          next.equals("कि") || row.isQuote(next.equals(",") ? cue.end() + 1 : cue.end());
      default -> true;
    };
  }

  private boolean isByLaw(Cue cue) {
    if (cue.frame() != Cue.Frame.ACCORDING) {
      return false;
    }
    int number = row.kind(Math.max(0, cue.start() - 1)) == Token.Kind.NUMBER ? 1 : 0;
    return grammar.is("law", row.key(cue.start() - 1 - number));
  }

  private Optional<Saying> read(Cue cue, int sentence, int clause) {
    return switch (cue.frame()) {
      case ACCORDING -> according(cue, sentence, clause);
      case PREFIX -> prefix(cue, sentence);
      case VERB, NOUN, FEELING -> said(cue, sentence, clause);
    };
  }

  private Optional<Saying> said(Cue cue, int sentence, int clause) {
    Optional<Range> source = sources.of(cue, clause);
    if (isOwnVoice(cue, source) || isFeelingOfNobody(cue, source)) {
      return Optional.empty();
    }
    int end = row.end(sentence);
    int that = thatBehind(cue.end(), end);
    if (that >= 0) {
      return !cue.strong() && source.isEmpty()
          ? Optional.empty()
          : ahead(cue, sentence, source, afterComma(that + 1), "that");
    }
    if (!cue.strong()) {
      return Optional.empty();
    }
    int sign = signBehind(cue.end());
    if (contents.runAt(sign).isPresent()) {
      return ahead(cue, sentence, source, sign, "signs");
    }
    Optional<Saying> called = called(cue, sentence, source);
    if (called.isPresent()) {
      return called;
    }
    Optional<Saying> before = behind(cue, sentence, clause, source);
    if (before.isPresent()) {
      return before;
    }
    return unmarked(cue, sentence, source, sign);
  }

  /** "I think", "I say" inside somebody's words is no quotation of its own. */
  private boolean isOwnVoice(Cue cue, Optional<Range> source) {
    return (cue.form() != VerbForms.Aspect.PERFECTIVE || cue.stance() == Stance.BELIEVE)
        && source.filter(s -> grammar.is("first-person", row.key(s.start()))).isPresent();
  }

  private boolean isFeelingOfNobody(Cue cue, Optional<Range> source) {
    return cue.frame() == Cue.Frame.FEELING
        && source.isEmpty()
        && !grammar.is("rumour", row.key(cue.start()));
  }

  /** Content behind a comma, a colon or a dash, or behind nothing at all. */
  private Optional<Saying> unmarked(Cue cue, int sentence, Optional<Range> source, int sign) {
    int end = row.end(sentence);
    if (sign >= end || isCompound(cue) || grammar.is("relative", row.key(sign))) {
      return Optional.empty();
    }
    boolean speech =
        grammar.is("speech", cue.lemma())
            || (cue.frame() == Cue.Frame.NOUN && cue.stance() != Stance.ASK);
    if (isWhile(cue)) {
      return Optional.empty();
    }
    boolean dash = Signs.introducesContent(row.key(cue.end()));
    boolean comma = sign > cue.end() && speech && source.isPresent();
    boolean bare =
        sign == cue.end()
            && speech
            && source.isPresent()
            && row.isWord(sign)
            && isClause(sign, end);
    if (dash || comma || bare) {
      return ahead(cue, sentence, source, sign, dash ? "dash" : comma ? "comma" : "bare");
    }
    return Optional.empty();
  }

  /** बताते हुए … कहा: the verb behind reports, not the participle. */
  private boolean isWhile(Cue cue) {
    return cue.form() == VerbForms.Aspect.IMPERFECTIVE && row.key(cue.end() - 1).startsWith("हु");
  }

  /** विचार-विमर्श: a hyphen behind a noun joins; behind a verb it stands for "that". */
  private boolean isCompound(Cue cue) {
    return row.isHyphen(cue.end()) && cue.frame() != Cue.Frame.VERB;
  }

  private boolean isClause(int from, int end) {
    int last = end - 1;
    while (last > from && !row.isWord(last)) {
      last--;
    }
    return last - from >= 5 && grammar.is("finite", row.key(last));
  }

  private Optional<Saying> ahead(
      Cue cue, int sentence, Optional<Range> source, int from, String rule) {
    return contents
        .from(from, sentence)
        .filter(
            content ->
                content.length() >= SHORTEST_CONTENT
                    || contents.typeOf(content) == QuotationType.DIRECT)
        .map(content -> saying(cue, source, List.of(content), rule));
  }

  private Saying saying(Cue cue, Optional<Range> source, List<Range> first, String rule) {
    List<Range> content = continued(first);
    return new Saying(
        content,
        List.of(new Range(cue.start(), cue.end())),
        source,
        content.size() == 1 ? contents.typeOf(content.get(0)) : commonType(content),
        cue.stance(),
        rule(cue, source, rule));
  }

  /** The construction's name, so fine that each is right about equally often. */
  private static String rule(Cue cue, Optional<Range> source, String joint) {
    String frame = cue.frame().name().toLowerCase(Locale.ROOT);
    return frame
        + "-"
        + joint
        + (source.isEmpty() ? "-nobody" : "")
        + (cue.strong() ? "" : "-weak");
  }

  /**
   * Adds what goes on in signs of its own in the paragraphs behind, when neither the signs nor the
   * cue leave anything else there.
   */
  private List<Range> continued(List<Range> first) {
    List<Range> content = new ArrayList<>(first);
    Range last = first.get(first.size() - 1);
    if (contents.typeOf(last) != QuotationType.DIRECT) {
      return first;
    }
    int next = nextParagraph(last.end());
    Optional<Signs.Run> run = contents.runAt(next);
    while (run.isPresent() && !introduced.contains(next) && isAlone(run.get())) {
      content.add(contents.trimmed(run.get().content().start(), run.get().content().end()));
      next = nextParagraph(run.get().content().end());
      run = contents.runAt(next);
    }
    return content;
  }

  private int nextParagraph(int at) {
    int next = at;
    while (next > 0 && next < row.size() && row.paragraphOf(next) == row.paragraphOf(at - 1)) {
      next++;
    }
    return next;
  }

  private boolean isAlone(Signs.Run run) {
    return run.closed() && endsSentence(run.after(), row.sentenceOf(run.content().end()));
  }

  private QuotationType commonType(List<Range> content) {
    QuotationType first = contents.typeOf(content.get(0));
    return content.stream().allMatch(c -> contents.typeOf(c) == first)
        ? first
        : QuotationType.MIXED;
  }

  /** Position of the कि (that) behind a cue, a few words off at most, or -1. */
  private int thatBehind(int from, int end) {
    for (int at = from; at < end && at <= from + FARTHEST_THAT; at++) {
      if (row.key(at).equals("कि") || (at == from && isMisspeltThat(at))) {
        return at;
      }
      boolean passable =
          row.key(at).equals(",")
              || (!row.isWord(at) && !row.isQuote(at) && row.key(at + 1).equals("कि"))
              || (row.isWord(at) && !grammar.is("finite", row.key(at)));
      if (!passable) {
        return -1;
      }
    }
    return -1;
  }

  /** कहना है की: "that" with a long vowel. */
  private boolean isMisspeltThat(int at) {
    return row.key(at).equals("की") && grammar.is("copula", row.key(at - 1)) && row.isWord(at + 1);
  }

  private int afterComma(int at) {
    return row.key(at).equals(",") || Signs.introducesContent(row.key(at)) ? at + 1 : at;
  }

  /** First token behind the comma, colon or dash after a cue. */
  private int signBehind(int from) {
    int at = from;
    while (at < row.size()
        && at < from + 3
        && (row.key(at).equals(",")
            || row.key(at).equals(".")
            || Signs.introducesContent(row.key(at)))) {
      at++;
    }
    return at;
  }

  /** Content in signs, or before a comma, that stands before its source and cue: "…", X ने कहा। */
  private Optional<Saying> behind(Cue cue, int sentence, int clause, Optional<Range> source) {
    if (!endsSentence(cue.end(), sentence)) {
      return Optional.empty();
    }
    int edge = source.map(Range::start).orElse(cue.start());
    Optional<Signs.Run> run = runBefore(edge, sentence);
    if (run.isPresent()) {
      Range content = contents.trimmed(run.get().content().start(), run.get().content().end());
      return content.length() > 0
          ? Optional.of(saying(cue, source, List.of(content), "after-signs"))
          : Optional.empty();
    }
    if (source.isEmpty() || !grammar.is("speech", cue.lemma())) {
      return Optional.empty();
    }
    return beforeComma(cue, sentence, clause, source, edge);
  }

  private Optional<Saying> beforeComma(
      Cue cue, int sentence, int clause, Optional<Range> source, int edge) {
    if (!row.key(edge - 1).equals(",")
        || clause != row.first(sentence)
        || edge - 1 - clause < 4
        || !grammar.is("finite", row.key(edge - 2))) {
      return Optional.empty();
    }
    return Optional.of(
        saying(cue, source, List.of(contents.trimmed(clause, edge - 1)), "after-comma"));
  }

  /** इसे ‘…’ बताया: called it "…". */
  private Optional<Saying> called(Cue cue, int sentence, Optional<Range> source) {
    if (source.isEmpty() || !grammar.is("calling", cue.lemma())) {
      return Optional.empty();
    }
    int close = row.isQuote(cue.start() - 1) ? cue.start() - 1 : cue.start() - 2;
    return runs.stream()
        .filter(
            run ->
                run.closed() && run.content().end() == close && run.open() >= row.first(sentence))
        .findFirst()
        .filter(run -> run.content().length() <= LONGEST_NAME && row.isWord(run.open() - 1))
        .map(run -> contents.trimmed(run.content().start(), run.content().end()))
        .filter(content -> content.length() > 0)
        .map(content -> saying(cue, source, List.of(content), "called"));
  }

  private boolean endsSentence(int at, int sentence) {
    for (int i = at; i < row.end(sentence); i++) {
      if (row.isWord(i)) {
        return false;
      }
    }
    return true;
  }

  /** Closed signs that end right before a token, in its sentence or the one before. */
  private Optional<Signs.Run> runBefore(int edge, int sentence) {
    int earliest = sentence > 0 ? row.first(sentence - 1) : row.first(sentence);
    Signs.Run best = null;
    for (Signs.Run run : runs) {
      if (run.open() > edge) {
        break;
      }
      int after = run.after();
      boolean near =
          !introduced.contains(run.open())
              && run.closed()
              && after <= edge
              && after >= earliest
              && isOnlyAdverbial(after, edge);
      if (near && (best == null || run.content().length() > best.content().length())) {
        best = run;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isOnlyAdverbial(int from, int edge) {
    if (from == edge) {
      return true;
    }
    boolean comma = row.key(from).equals(",") || row.key(from - 2).equals(",");
    return edge - from <= (comma ? 12 : 1)
        && row.paragraphOf(from) == row.paragraphOf(edge - 1)
        && row.paragraphOf(from - 1) == row.paragraphOf(from);
  }

  private Optional<Saying> according(Cue cue, int sentence, int clause) {
    Optional<Range> source = sources.of(cue, clause);
    if (source.isEmpty() || isPassedOn(cue, sentence) || isNobody(source.get())) {
      return Optional.empty();
    }
    int from = afterComma(cue.end());
    Optional<Range> after =
        from < row.end(sentence) ? contents.from(from, sentence) : Optional.empty();
    List<Range> content = new ArrayList<>();
    int edge = source.get().start();
    if (edge - clause > 4
        && row.key(edge - 1).equals(",")
        && grammar.is("finite", row.key(edge - 2))) {
      content.add(contents.trimmed(clause, edge - 1));
    }
    after.filter(c -> c.length() > SHORTEST_CONTENT).ifPresent(content::add);
    return content.isEmpty() ? Optional.empty() : Optional.of(saying(cue, source, content, "said"));
  }

  /**
   * उसी के मुताबिक, जिसके अनुसार (in accordance with which), मेरी जानकारी के अनुसार (as far as I
   * know).
   */
  private boolean isNobody(Range source) {
    String last = row.key(source.end() - 1);
    return last.startsWith("जिस")
        || last.equals("उसी")
        || last.equals("इसी")
        || grammar.is("first-person", row.key(source.start()));
  }

  /** के हवाले से बताया कि: the verb behind reports, not the postposition. */
  private boolean isPassedOn(Cue cue, int sentence) {
    return cues.get(sentence).stream()
        .anyMatch(c -> c.start() == cue.end() && c.frame() == Cue.Frame.VERB);
  }

  private Optional<Saying> prefix(Cue cue, int sentence) {
    int end = row.end(sentence);
    int comma = cue.end();
    while (comma < end
        && comma < cue.end() + 12
        && !row.key(comma).equals(",")
        && !row.isQuote(comma)) {
      comma++;
    }
    if (comma == end || comma == cue.end() || comma == cue.end() + 12) {
      return Optional.empty();
    }
    Range source = new Range(cue.end(), comma);
    return ahead(cue, sentence, Optional.of(source), afterComma(comma), "said");
  }
}
