package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.uvach.document.Stance;

/** Finds reported words that stand before their source and cue: "…", X ने कहा। …, X ने कहा। */
final class Preceding {

  private static final int LONGEST_TITLE = 40;
  private static final int SHORTEST_CLAUSE = 5;
  private static final int SHORTEST_TITLE = 3;

  private static final String INFORM = "जानकारी देना";

  private static final Set<Stance> FORETELLING =
      ImmutableSet.of(Stance.WARN, Stance.CLAIM, Stance.PROMISE, Stance.BELIEVE);

  private final TokenRow row;
  private final FunctionWords grammar;
  private final Contents contents;
  private final Enclosed enclosed;

  Preceding(TokenRow row, FunctionWords grammar, Contents contents, Enclosed enclosed) {
    this.row = row;
    this.grammar = grammar;
    this.contents = contents;
    this.enclosed = enclosed;
  }

  /** What signs hold that end before the source; the sentence ends with the cue, or goes on. */
  Optional<Range> inSigns(Report report) {
    boolean ends = endsWithCue(report);
    return ends || goesOn(report.cue().end())
        ? enclosed
            .before(edge(report), report.sentence())
            .filter(run -> ends || enclosed.endsInComma(run))
            .map(enclosed::words)
            .filter(w -> w.length() >= (report.source().isEmpty() ? SHORTEST_CLAUSE : 1))
        : Optional.empty();
  }

  /** A clause without signs that ends with a comma before the source of a verb. */
  Optional<Range> unmarked(Report report) {
    if (!endsWithCue(report)
        || report.source().isEmpty()
        || report.cue().frame() != Cue.Frame.VERB
        || report.relative()) {
      return Optional.empty();
    }
    Optional<Range> whole = report.isOfSpeech() ? clause(report) : Optional.empty();
    return whole.or(() -> forecast(report));
  }

  /** …, X के मुताबिक, …: a whole clause before the source. */
  Optional<Range> clause(Report report) {
    int edge = edge(report);
    boolean whole =
        edge - report.clause() > SHORTEST_CLAUSE && grammar.is("finite", row.key(edge - 2));
    return whole ? beforeComma(report) : Optional.empty();
  }

  /**
   * बढ़ सकती है पाबंदी, X ने दिए संकेत (the ban may be prolonged, X hinted): in a title what is to
   * come stands before who foretells it; what has happened may be what he answers, unless he
   * informs of it: …, X ने दी जानकारी.
   */
  private Optional<Range> forecast(Report report) {
    int edge = edge(report);
    if (!row.isTitle(report.sentence())) {
      return Optional.empty();
    }
    boolean foretold =
        (FORETELLING.contains(report.cue().stance()) || report.cue().lemma().equals("संकेत देना"))
            && IntStream.range(Math.max(report.clause(), edge - LONGEST_TITLE), edge)
                .anyMatch(at -> isToCome(report, row.key(at)));
    return foretold || report.cue().lemma().equals(INFORM) ? beforeComma(report) : Optional.empty();
  }

  /** A warning is of what may come; what will come may be what is warned against. */
  private static boolean isToCome(Report report, String key) {
    return key.startsWith("सकत")
        || (VerbForms.isFuture(key) && report.cue().stance() != Stance.WARN);
  }

  private Optional<Range> beforeComma(Report report) {
    int comma = edge(report) - 1;
    return row.key(comma).equals(",") && report.clause() == row.first(report.sentence())
        ? Optional.of(contents.trimmed(report.clause(), comma))
            .filter(clause -> clause.length() >= SHORTEST_TITLE)
        : Optional.empty();
  }

  private static int edge(Report report) {
    return report.source().map(Range::start).orElse(report.cue().start());
  }

  private boolean endsWithCue(Report report) {
    return row.endsSentence(report.cue().end(), report.sentence());
  }

  /** "…," X ने कहा और … (said, and …). */
  private boolean goesOn(int behindCue) {
    return row.key(behindCue).equals(",") || grammar.is("joint", row.key(behindCue));
  }
}
