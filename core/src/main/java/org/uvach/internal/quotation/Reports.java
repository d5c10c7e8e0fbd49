package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.uvach.document.QuotationType;
import org.uvach.document.Stance;

/**
 * Reads one sentence's cues as quotations: which construction each is, with its source and content.
 */
final class Reports {

  private static final int FARTHEST_CLAUSE = 200;
  private static final int FARTHEST_RELAY = 12;
  private static final int FARTHEST_HALF = 12;
  private static final int LONGEST_TITLE = 40;
  private static final int SHORTEST_CONTENT = 2;
  private static final int SHORTEST_CLAUSE = 5;
  private static final int SHORTEST_TITLE = 3;

  /** Among how many last words of a clause its verb stands: … के लिए हैं सक्षम (are able to). */
  private static final int LAST_WORDS = 2;

  private static final int LONGEST_PREFIXED = 12;

  private static final Set<Stance> FORETELLING =
      ImmutableSet.of(Stance.WARN, Stance.CLAIM, Stance.PROMISE, Stance.BELIEVE);

  private static final Set<String> SAY = ImmutableSet.of("कहना", "बोलना");

  /** Participles that agree with a thing behind them, which no clause is. */
  private static final Set<String> OF_A_THING = ImmutableSet.of("गई", "गयी", "गए", "गये");

  private final TokenRow row;
  private final FunctionWords grammar;
  private final List<List<Cue>> cues;
  private final Sources sources;
  private final Contents contents;
  private final Factuality factuality;
  private final Stances stances;
  private final Joint joint;
  private final Enclosed enclosed;

  Reports(
      TokenRow row,
      FunctionWords grammar,
      List<List<Cue>> cues,
      Sources sources,
      Contents contents) {
    this.row = row;
    this.grammar = grammar;
    this.cues = cues;
    this.sources = sources;
    this.contents = contents;
    this.factuality = new Factuality(row, grammar);
    this.stances = new Stances(row);
    this.joint = new Joint(row, grammar);
    this.enclosed = new Enclosed(row, contents, joint, cues);
  }

  /** A cue in its sentence, with the first token of its clause and its source. */
  private record Report(Cue cue, int sentence, int clause, Optional<Range> source) {}

  /** All quotations whose cue stands in the sentence. */
  List<Saying> in(int sentence) {
    var found = ImmutableList.<Saying>builder();
    for (Cue cue : cues.get(sentence)) {
      int clause = clauseStart(cue, row.first(sentence));
      if (factuality.isSaid(cue, clause)) {
        read(new Report(cue, sentence, clause, sources.of(cue, clause))).ifPresent(found::add);
      }
    }
    return found.build();
  }

  /**
   * First token of the clause in which a cue stands: behind the last कि or opening sign before it.
   */
  private int clauseStart(Cue cue, int first) {
    int start = first;
    for (int at = Math.max(first, cue.start() - FARTHEST_CLAUSE); at < cue.start(); at++) {
      boolean opens = contents.runAt(at).filter(run -> run.after() > cue.start()).isPresent();
      if (row.key(at).equals("कि") || opens) {
        start = at + 1;
      }
    }
    return start;
  }

  private Optional<Saying> read(Report report) {
    return switch (report.cue().frame()) {
      case ACCORDING -> according(report);
      case PREFIX -> prefix(report);
      case VERB, NOUN, FEELING -> said(report);
    };
  }

  private Optional<Saying> said(Report report) {
    Cue cue = report.cue();
    if (isOwnVoice(report) || isFeelingOfNobody(report) || isOfMatter(report)) {
      return Optional.empty();
    }
    int that = joint.that(cue.end(), row.end(report.sentence()));
    if (that >= 0 && !hasCueBefore(that, report)) {
      return !cue.strong() && report.source().isEmpty()
          ? Optional.empty()
          : ahead(report, joint.behindComma(that + 1), "that")
              .or(() -> below(report, joint.behindComma(that + 1), false));
    }
    if (!cue.strong()) {
      return Optional.empty();
    }
    int sign = joint.behindSigns(cue.end());
    if (contents.runAt(sign).isPresent()) {
      return ahead(report, sign, "signs");
    }
    return called(report).or(() -> behind(report)).or(() -> unmarked(report, sign));
  }

  /** कहा, साथ ही बताया कि (said, and told besides that): the second verb has the words. */
  private boolean hasCueBefore(int that, Report report) {
    return NearCues.startingIn(cues.get(report.sentence()), report.cue().end(), that).stream()
        .anyMatch(cue -> cue.end() == that);
  }

  /** "I think", "I say" inside somebody's words is no quotation of its own. */
  private boolean isOwnVoice(Report report) {
    Cue cue = report.cue();
    return (cue.frame() != Cue.Frame.VERB
            || cue.form() != VerbForms.Aspect.PERFECTIVE
            || cue.stance() == Stance.BELIEVE)
        && report.source().filter(s -> grammar.is("first-person", row.key(s.start()))).isPresent();
  }

  /** X को उम्मीद है बारिश होगी (X hopes it will rain): that is left out. */
  private boolean isHope(Report report) {
    int next = report.cue().end();
    return report.cue().frame() == Cue.Frame.FEELING
        && report.source().isPresent()
        && row.isWord(next)
        && !grammar.is("conjunction", row.key(next));
  }

  private boolean isFeelingOfNobody(Report report) {
    return report.cue().frame() == Cue.Frame.FEELING
        && report.source().isEmpty()
        && report.cue().needsSource();
  }

  /**
   * इस बात का संकेत है (is a sign of it), आज का फैसला (today's decision), संख्या बढ़ने का अनुमान
   * (that the number will grow): a matter says nothing.
   */
  private boolean isOfMatter(Report report) {
    return report.cue().frame() == Cue.Frame.NOUN
        && report.source().filter(s -> isMatter(s.end() - 1)).isPresent();
  }

  private boolean isMatter(int head) {
    String key = row.key(head);
    return !row.inName(head)
        && (grammar.is("matter", key) || grammar.is("adverb", key) || grammar.is("opener", key));
  }

  /** Content behind a comma, a colon or a dash, or behind nothing at all. */
  private Optional<Saying> unmarked(Report report, int sign) {
    Cue cue = report.cue();
    int end = row.end(report.sentence());
    if (row.announces(cue.end()) && row.endsSentence(cue.end(), report.sentence())) {
      return below(report, cue.end(), true);
    }
    if (sign >= end
        || isCompound(cue)
        || isWhile(cue)
        || isAttribute(cue)
        || isDoubled(report, sign)
        || grammar.is("relative", row.key(sign))) {
      return Optional.empty();
    }
    if (Signs.introducesContent(row.key(cue.end()))) {
      return ahead(report, sign, "dash");
    }
    boolean somebody =
        report.source().isPresent()
            || isImpersonalStart(report)
            || isSecondVerb(report)
            || leavesSubjectOut(report);
    boolean speech = isSpeech(cue) || isAloneInTitle(report) || isHope(report);
    if (!somebody || !speech || isRelative(report)) {
      return Optional.empty();
    }
    if (sign > cue.end()) {
      return ahead(report, sign, "comma");
    }
    return (isClause(sign, end, isSaidBySomebody(report)) || isTitleClause(report, sign))
            && !isFirstHalf(report)
        ? ahead(report, sign, "bare")
        : Optional.empty();
  }

  /**
   * X ने बताया बेकार, बोलीं- … ("X called it useless, said: …"): the words follow the second verb.
   */
  private boolean isFirstHalf(Report report) {
    int end = report.cue().end();
    return NearCues.startingIn(cues.get(report.sentence()), end, end + FARTHEST_HALF).stream()
        .anyMatch(sources::isSecondHalfOfTitle);
  }

  /** बताया जा रहा है शाम को बारिश होगी (it is being said …): begins its clause. */
  private boolean isImpersonalStart(Report report) {
    Cue cue = report.cue();
    return cue.passive()
        && cue.start() == report.clause()
        && grammar.isFinite(row.key(cue.end() - 1));
  }

  /**
   * कहा, … at the start of a sentence, चिंता जताते हुए कहा … (said, expressing concern): the
   * subject is that of the sentence before.
   */
  private boolean leavesSubjectOut(Report report) {
    Cue cue = report.cue();
    String before = row.key(cue.start() - 1);
    return SAY.contains(cue.lemma())
        && cue.form() == VerbForms.Aspect.PERFECTIVE
        && !cue.passive()
        && !row.isTitle(report.sentence())
        && (cue.start() == row.first(report.sentence()) || grammar.is("having-done", before));
  }

  /** X का इनकार, कहा … (X's refusal, said …): the second verb of a title. */
  private boolean isSecondVerb(Report report) {
    return row.isTitle(report.sentence()) && row.key(report.cue().start() - 1).equals(",");
  }

  /**
   * X ने दी चेतावनी, …: in a title any reporting words may do with a comma, unless others follow.
   */
  private boolean isAloneInTitle(Report report) {
    return row.isTitle(report.sentence())
        && cues.get(report.sentence()).stream().noneMatch(c -> c.start() >= report.cue().end());
  }

  /**
   * जिन्होंने आरोप लगाया, जो वादा करती है, जिसे X ने बताया था: what follows goes on about the one
   * described.
   */
  private boolean isRelative(Report report) {
    int from = report.source().map(source -> source.start() - 1).orElse(report.clause());
    return IntStream.range(Math.max(from, report.clause()), report.cue().start())
        .anyMatch(at -> grammar.is("who", row.key(at)));
  }

  private boolean isSpeech(Cue cue) {
    return cue.governs(Cue.Joining.COMMA);
  }

  /** बताते हुए … कहा: the verb behind reports, not the participle. */
  private boolean isWhile(Cue cue) {
    return cue.form() == VerbForms.Aspect.IMPERFECTIVE && row.key(cue.end() - 1).startsWith("हु");
  }

  /** अंग्रेजी में लिखी गई किताब (a book written in English): a thing is described, not told. */
  private boolean isAttribute(Cue cue) {
    return cue.passive() && OF_A_THING.contains(row.key(cue.end() - 1));
  }

  /** बताया कहा कि: the verb was written twice. */
  private boolean isDoubled(Report report, int next) {
    return next == report.cue().end()
        && !NearCues.startingIn(cues.get(report.sentence()), next, next + 1).isEmpty();
  }

  /** विचार-विमर्श: a hyphen behind a noun joins; behind a verb it stands for "that". */
  private boolean isCompound(Cue cue) {
    return row.isHyphen(cue.end()) && cue.frame() != Cue.Frame.VERB;
  }

  /** X ने कहा: what follows is what he said, however its clauses are ordered. */
  private boolean isSaidBySomebody(Report report) {
    return report.cue().lemma().equals("कहना")
        && report.cue().form() == VerbForms.Aspect.PERFECTIVE
        && report.source().isPresent();
  }

  /** Whether a clause stands in the rest of a sentence; its verb the last, unless it may be any. */
  private boolean isClause(int from, int end, boolean anywhere) {
    int last = end - 1;
    while (last > from && !row.isWord(last)) {
      last--;
    }
    int verb = anywhere ? Math.max(from, last - LONGEST_TITLE) : last - LAST_WORDS;
    return row.isWord(from)
        && (!grammar.is("particle", row.key(from)) || isPointer(from))
        && last - from >= SHORTEST_CLAUSE
        && IntStream.rangeClosed(verb, last)
            .anyMatch(at -> grammar.isFinite(row.key(at)) || grammar.is("clause-end", row.key(at)));
  }

  /**
   * पीएम ने कहा लोगों को जोड़ेगा यह पुल ("the PM said: people will join this bridge"): titles put
   * the verb where they like, and leave it out behind a second verb.
   */
  private boolean isTitleClause(Report report, int from) {
    int end = Math.min(row.end(report.sentence()), from + LONGEST_TITLE);
    return row.isTitle(report.sentence())
        && SAY.contains(report.cue().lemma())
        && end - from >= SHORTEST_CLAUSE
        && row.isWord(from)
        && !grammar.is("particle", row.key(from))
        && (isSecondVerb(report)
            || IntStream.range(from, end).anyMatch(at -> grammar.isFinite(row.key(at))));
  }

  /** कहा यह फैसला सही है: यह (this) goes with the noun behind it; कहा यह भी does not. */
  private boolean isPointer(int at) {
    return grammar.is("demonstrative", row.key(at)) && !grammar.is("particle", row.key(at + 1));
  }

  private Optional<Saying> ahead(Report report, int from, String how) {
    return contents
        .from(beginning(report, from, how))
        .filter(
            content ->
                content.length() >= SHORTEST_CONTENT
                    || contents.typeOf(content) == QuotationType.DIRECT)
        .map(content -> saying(report, List.of(content), how));
  }

  /** कहा कि, लिखा - at the end of a line: the words stand below it. */
  private Optional<Saying> below(Report report, int from, boolean announced) {
    return row.endsSentence(from, report.sentence())
        ? contents
            .below(report.sentence(), announced)
            .map(content -> saying(report, List.of(content), "below"))
        : Optional.empty();
  }

  private static ContentEnds.Beginning beginning(Report report, int from, String how) {
    return new ContentEnds.Beginning(from, report.sentence(), report.cue(), report.source(), how);
  }

  private Saying saying(Report report, List<Range> first, String how) {
    Cue cue = report.cue();
    List<Range> content = enclosed.continued(first);
    return new Saying(
        content,
        List.of(new Range(cue.start(), cue.end())),
        report.source(),
        contents.commonType(content),
        stances.of(cue, cues.get(report.sentence())),
        rule(report, how));
  }

  /** The construction's name, so fine that each is right about equally often. */
  private static String rule(Report report, String how) {
    return report.cue().frame().name().toLowerCase(Locale.ROOT)
        + "-"
        + how
        + (report.source().isEmpty() ? "-nobody" : "")
        + (report.cue().strong() ? "" : "-weak");
  }

  /** Content in signs, or before a comma, that stands before its source and cue: "…", X ने कहा। */
  private Optional<Saying> behind(Report report) {
    Cue cue = report.cue();
    boolean ends = row.endsSentence(cue.end(), report.sentence());
    if (!ends && !goesOn(cue.end())) {
      return Optional.empty();
    }
    int edge = report.source().map(Range::start).orElse(cue.start());
    Optional<Range> words =
        enclosed
            .before(edge, report.sentence())
            .filter(run -> ends || enclosed.endsInComma(run))
            .map(enclosed::words);
    if (words.isPresent() || !ends) {
      return words
          .filter(w -> w.length() >= (report.source().isEmpty() ? SHORTEST_CLAUSE : 1))
          .map(w -> saying(report, List.of(w), "after-signs"));
    }
    if (report.source().isEmpty() || cue.frame() != Cue.Frame.VERB || isRelative(report)) {
      return Optional.empty();
    }
    return Optional.of(edge)
        .filter(e -> (isSpeech(cue) && endsClause(report, e)) || isForecast(report, e))
        .flatMap(e -> clauseBefore(report, e))
        .map(c -> saying(report, List.of(c), "after-comma"));
  }

  /**
   * बढ़ सकती है पाबंदी, X ने दिए संकेत (the ban may be prolonged, X hinted): in a title what is to
   * come stands before who foretells it; what has happened may be what he answers.
   */
  private boolean isForecast(Report report, int edge) {
    return row.isTitle(report.sentence())
        && (FORETELLING.contains(report.cue().stance())
            || report.cue().lemma().equals("संकेत देना"))
        && IntStream.range(Math.max(report.clause(), edge - LONGEST_TITLE), edge)
            .anyMatch(at -> VerbForms.isFuture(row.key(at)) || row.key(at).startsWith("सकत"));
  }

  /** "…," X ने कहा और … (said, and …). */
  private boolean goesOn(int behindCue) {
    return row.key(behindCue).equals(",") || grammar.is("joint", row.key(behindCue));
  }

  private boolean endsClause(Report report, int edge) {
    return edge - report.clause() > SHORTEST_CLAUSE && grammar.is("finite", row.key(edge - 2));
  }

  /** What ends with a comma before a token: …, X ने कहा। */
  private Optional<Range> clauseBefore(Report report, int edge) {
    return row.key(edge - 1).equals(",") && report.clause() == row.first(report.sentence())
        ? Optional.of(contents.trimmed(report.clause(), edge - 1))
            .filter(clause -> clause.length() >= SHORTEST_TITLE)
        : Optional.empty();
  }

  /** इसे ‘…’ बताया: called it "…". */
  private Optional<Saying> called(Report report) {
    if (report.source().isEmpty() || !report.cue().governs(Cue.Joining.NAME)) {
      return Optional.empty();
    }
    return enclosed
        .name(report.cue(), report.sentence())
        .map(name -> saying(report, List.of(name), "called"));
  }

  private Optional<Saying> according(Report report) {
    if (report.source().isEmpty() || isPassedOn(report) || isNobody(report.source().get())) {
      return Optional.empty();
    }
    List<Range> content = new ArrayList<>();
    int edge = report.source().get().start();
    Optional.of(edge)
        .filter(e -> endsClause(report, e))
        .flatMap(e -> clauseBefore(report, e))
        .ifPresent(content::add);
    int comma = joint.behindComma(report.cue().end());
    int from = row.key(comma).equals("तो") ? comma + 1 : comma;
    if (from < row.end(report.sentence())) {
      contents
          .from(beginning(report, from, "said"))
          .filter(c -> c.length() > SHORTEST_CONTENT)
          .ifPresent(content::add);
    }
    return content.isEmpty() ? Optional.empty() : Optional.of(saying(report, content, "said"));
  }

  /**
   * उसी के मुताबिक, जिसके अनुसार (in accordance with which), अपनी शैली के मुताबिक (in his own
   * manner), मेरी जानकारी के अनुसार (as far as I know).
   */
  private boolean isNobody(Range source) {
    return grammar.is("pointer", row.key(source.end() - 1))
        || row.key(source.start()).startsWith("अपन")
        || grammar.is("first-person", row.key(source.start()));
  }

  /** के हवाले से (एजेंसी ने) बताया कि: the verb behind reports, not the postposition. */
  private boolean isPassedOn(Report report) {
    int end = report.cue().end();
    boolean quoted = row.key(end - 2).equals("हवाले");
    return NearCues.startingIn(cues.get(report.sentence()), end, end + FARTHEST_RELAY).stream()
        .filter(c -> c.frame() == Cue.Frame.VERB || c.frame() == Cue.Frame.FEELING)
        .anyMatch(
            c ->
                c.start() == end
                    || (quoted && sources.of(c, report.clause()).equals(report.source())));
  }

  /** बकौल X, … */
  private Optional<Saying> prefix(Report report) {
    int start = report.cue().end();
    int end = Math.min(row.end(report.sentence()), start + LONGEST_PREFIXED);
    int comma = start;
    while (comma < end && !row.key(comma).equals(",") && !row.isQuote(comma)) {
      comma++;
    }
    if (comma == end || comma == start) {
      return Optional.empty();
    }
    Optional<Range> source = Optional.of(new Range(start, comma));
    var named = new Report(report.cue(), report.sentence(), report.clause(), source);
    return ahead(named, joint.behindComma(comma), "said");
  }
}
