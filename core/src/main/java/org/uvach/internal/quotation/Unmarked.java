package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whether words that follow a cue without कि and without quotation signs are reported: behind
 * a colon or dash, a comma, or nothing at all.
 */
final class Unmarked {

  private static final int FARTHEST_HALF = 12;
  private static final int LONGEST_TITLE = 40;
  private static final int SHORTEST_CLAUSE = 5;

  /** Among how many last words of a clause its verb stands: … के लिए हैं सक्षम (are able to). */
  private static final int LAST_WORDS = 2;

  private static final Set<String> SAY = ImmutableSet.of("कहना", "बोलना");

  /** Participles that agree with a thing behind them, which no clause is. */
  private static final Set<String> OF_A_THING = ImmutableSet.of("गई", "गयी", "गए", "गये");

  private final TokenRow row;
  private final FunctionWords grammar;
  private final List<List<Cue>> cues;
  private final Sources sources;

  Unmarked(TokenRow row, FunctionWords grammar, List<List<Cue>> cues, Sources sources) {
    this.row = row;
    this.grammar = grammar;
    this.cues = cues;
    this.sources = sources;
  }

  /**
   * How reported words are joined to a cue: by a dash, by a comma, or bare.
   *
   * @param report the cue
   * @param from where they would begin, behind comma, colon or dash
   * @return empty if none follow
   */
  Optional<String> joining(Report report, int from) {
    Cue cue = report.cue();
    if (from >= row.end(report.sentence())
        || isCompound(cue)
        || isWhile(cue)
        || isAttribute(cue)
        || isDoubled(report, from)) {
      return Optional.empty();
    }
    if (Signs.introducesContent(row.key(cue.end()))) {
      return Optional.of("dash");
    }
    if (grammar.is("relative", row.key(from))
        || !isBySomebody(report)
        || !isSaid(report)
        || report.relative()) {
      return Optional.empty();
    }
    if (from > cue.end()) {
      return Optional.of("comma");
    }
    return (isClause(report, from) || isTitleClause(report, from)) && !isFirstHalf(report)
        ? Optional.of("bare")
        : Optional.empty();
  }

  private boolean isBySomebody(Report report) {
    return report.source().isPresent()
        || isImpersonalStart(report)
        || isSecondVerb(report)
        || leavesSubjectOut(report);
  }

  private boolean isSaid(Report report) {
    return report.isOfSpeech() || isAloneInTitle(report) || isHope(report);
  }

  /** विचार-विमर्श: a hyphen behind a noun joins; behind a verb it stands for "that". */
  private boolean isCompound(Cue cue) {
    return row.isHyphen(cue.end()) && cue.frame() != Cue.Frame.VERB;
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

  /** बताया जा रहा है शाम को बारिश होगी (it is being said …): begins its clause. */
  private boolean isImpersonalStart(Report report) {
    Cue cue = report.cue();
    return cue.passive()
        && cue.start() == report.clause()
        && grammar.isFinite(row.key(cue.end() - 1));
  }

  /** X का इनकार, कहा … (X's refusal, said …): the second verb of a title. */
  private boolean isSecondVerb(Report report) {
    return row.isTitle(report.sentence()) && row.key(report.cue().start() - 1).equals(",");
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

  /**
   * X ने दी चेतावनी, …: in a title any reporting words may do with a comma, unless others follow.
   */
  private boolean isAloneInTitle(Report report) {
    return row.isTitle(report.sentence())
        && report.cue().governs(Cue.Joining.SIGN)
        && cues.get(report.sentence()).stream().noneMatch(c -> c.start() >= report.cue().end());
  }

  /** X को उम्मीद है बारिश होगी (X hopes it will rain): that is left out. */
  private boolean isHope(Report report) {
    int next = report.cue().end();
    return report.cue().frame() == Cue.Frame.FEELING
        && report.source().isPresent()
        && row.isWord(next)
        && !grammar.is("conjunction", row.key(next));
  }

  /** Whether a clause stands in the rest of the sentence. */
  private boolean isClause(Report report, int from) {
    int last = row.endOfWords(report.sentence()) - 1;
    int verb = isSaidBySomebody(report) ? Math.max(from, last - LONGEST_TITLE) : last - LAST_WORDS;
    return row.isWord(from)
        && (!grammar.is("particle", row.key(from)) || isPointer(from))
        && last - from >= SHORTEST_CLAUSE
        && IntStream.rangeClosed(verb, last).anyMatch(at -> grammar.mayEndClause(row.key(at)));
  }

  /** X ने कहा: what follows is what he said, wherever its verb stands. */
  private static boolean isSaidBySomebody(Report report) {
    return report.cue().lemma().equals("कहना")
        && report.cue().form() == VerbForms.Aspect.PERFECTIVE
        && report.source().isPresent();
  }

  /** कहा यह फैसला सही है: यह (this) goes with the noun behind it; कहा यह भी does not. */
  private boolean isPointer(int at) {
    return grammar.is("demonstrative", row.key(at)) && !grammar.is("particle", row.key(at + 1));
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

  /**
   * X ने बताया बेकार, बोलीं- … ("X called it useless, said: …"): the words follow the second verb.
   */
  private boolean isFirstHalf(Report report) {
    int end = report.cue().end();
    return NearCues.startingIn(cues.get(report.sentence()), end, end + FARTHEST_HALF).stream()
        .anyMatch(sources::isSecondHalfOfTitle);
  }
}
