package org.uvach.internal.quotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uvach.language.Token;

/** What the sentences around a quotation do: report on their own, or depend on the one before. */
final class Clauses {

  private static final int FARTHEST = 300;

  private final TokenRow row;
  private final FunctionWords grammar;
  private final List<List<Cue>> cues;
  private final Sources sources;
  private final boolean[] reports;
  private final boolean[] depends;
  private final int[] nextReport;

  Clauses(TokenRow row, FunctionWords grammar, List<List<Cue>> cues, Sources sources) {
    this.row = row;
    this.grammar = grammar;
    this.cues = cues;
    this.sources = sources;
    this.reports = new boolean[row.sentences()];
    for (int s = 0; s < reports.length; s++) {
      reports[s] = hasReport(s);
    }
    this.depends = new boolean[row.sentences()];
    for (int s = 1; s < depends.length; s++) {
      depends[s] = isDependent(s);
    }
    this.nextReport = new int[row.sentences() + 1];
    nextReport[row.sentences()] = row.sentences();
    for (int s = row.sentences() - 1; s >= 0; s--) {
      nextReport[s] = reports[s] ? s : nextReport[s + 1];
    }
  }

  /**
   * Whether a sentence reports in the reporter's voice: a cue with a source in the third person.
   */
  boolean reports(int sentence) {
    return reports[sentence];
  }

  /** The first sentence from a given one on that reports; the number of sentences if none does. */
  int nextReport(int sentence) {
    return nextReport[sentence];
  }

  private boolean hasReport(int sentence) {
    return hasReportIn(row.first(sentence), row.end(sentence));
  }

  /** Whether part of a sentence reports so. */
  boolean hasReportIn(int from, int end) {
    return from < end
        && cues.get(row.sentenceOf(from)).stream()
            .filter(cue -> cue.strong() && cue.start() >= from && cue.end() <= end)
            .anyMatch(
                cue ->
                    sources
                        .of(cue, from)
                        .filter(s -> !grammar.is("first-person", row.key(s.start())))
                        .isPresent());
  }

  /** Whether a sentence cannot stand without the one before it, in the same paragraph. */
  boolean depends(int sentence) {
    return depends[sentence];
  }

  private boolean isDependent(int sentence) {
    int first = row.first(sentence);
    if (row.startsParagraph(first) || reports(sentence)) {
      return false;
    }
    return grammar.is("dependent", row.key(first))
        || (row.key(first).equals("साथ") && row.key(first + 1).equals("ही") && !tellsMore(sentence))
        || isFirstPerson(sentence);
  }

  /** साथ ही उम्मीद जताई कि (and hoped that): a report of its own, its subject left out. */
  private boolean tellsMore(int sentence) {
    return cues.get(sentence).stream().anyMatch(cue -> cue.strong() && introduces(cue));
  }

  private boolean isFirstPerson(int sentence) {
    for (int at = row.first(sentence); at < row.end(sentence); at++) {
      if (row.isQuote(at)) {
        return false;
      }
      if (grammar.is("first-person", row.key(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where reported words end inside their sentence: before a second report that is joined to the
   * first and not part of it.
   *
   * @return the token after them, at most {@code end}
   */
  int endOfReport(int from, int end, int sentence, boolean asked) {
    int contrast = contrast(from, end, sentence);
    if (contrast > from) {
      return contrast;
    }
    for (Cue cue : cues.get(sentence)) {
      if (cue.start() > from + FARTHEST) {
        return end;
      }
      if (cue.start() > from && cue.strong()) {
        int edge = edgeOf(cue, from, asked);
        if (edge > from) {
          return edge;
        }
      }
    }
    return end;
  }

  /** Where the words before end if a later cue of the sentence is another report; else -1. */
  private int edgeOf(Cue cue, int from, boolean asked) {
    boolean turns = mayBeSecondOfTitle(cue) || isDashed(cue);
    if (!introduces(cue) && !turns && !mayBeDeed(cue)) {
      return -1;
    }
    Optional<Range> source = sources.of(cue, from);
    boolean second = turns && source.isPresent();
    boolean reports = introduces(cue) || second;
    if (isOwn(cue, source) || (!reports && !isDeed(cue, source))) {
      return -1;
    }
    int edge = edgeBefore(source.map(Range::start).orElse(cue.start()), from, asked);
    return edge > from
            && (reports || partsDeed(edge))
            && (second || isJoined(edge) || (asked && isAnswered(edge)))
        ? edge
        : -1;
  }

  /**
   * …, जबकि X ने इसका स्वागत किया (while X welcomed it): the sentence ends with what somebody named
   * did by words, which the reporter tells.
   */
  private boolean isDeed(Cue cue, Optional<Range> source) {
    return mayBeDeed(cue) && source.filter(this::isNamedDoer).isPresent();
  }

  private boolean mayBeDeed(Cue cue) {
    return cue.frame() == Cue.Frame.VERB
        && cue.form() == VerbForms.Aspect.PERFECTIVE
        && row.endsSentence(cue.end(), row.sentenceOf(cue.start()))
        && !grammar.is("negation", row.key(cue.start() - 1));
  }

  /**
   * Whether nothing behind a comma makes what follows depend on the words before: जिसकी, क्योंकि.
   */
  private boolean partsDeed(int edge) {
    String next = row.key(row.key(edge).equals(",") ? edge + 1 : edge);
    return grammar.is("turn", next)
        || !(grammar.is("conjunction", next)
            || grammar.is("dependent", next)
            || grammar.is("relative", next)
            || grammar.is("who", next));
  }

  private boolean isNamedDoer(Range source) {
    return grammar.is("ergative", row.key(source.end()))
        && (row.inName(source.start())
            || row.inName(source.end() - 1)
            || grammar.is("speaker", row.key(source.end() - 1)));
  }

  /** जहां X ने कहा कि … , वहीं …: the sentence sets two things side by side; -1 if it does not. */
  private int contrast(int from, int end, int sentence) {
    int first = Math.max(row.first(sentence), from - FARTHEST);
    boolean where = IntStream.range(first, from).anyMatch(at -> row.key(at).equals("जहां"));
    if (!where) {
      return -1;
    }
    return IntStream.range(from + 1, Math.min(end, from + FARTHEST))
        .filter(at -> row.key(at).equals("वहीं") && row.key(at - 1).equals(","))
        .map(at -> at - 1)
        .findFirst()
        .orElse(-1);
  }

  /**
   * Where words end that somebody passes on in his own speech: with their sentence, or before लेकिन
   * (but) or तो (so), with which he comes back to himself.
   */
  int endInSpeech(int from, int end) {
    boolean conditional = false;
    for (int at = from; at < end; at++) {
      String key = row.key(at);
      conditional |= grammar.is("condition", key) || key.equals("जब");
      int edge = row.key(at - 1).equals(",") ? at - 1 : at;
      boolean turns = key.equals("लेकिन") || (key.equals("तो") && !conditional);
      if (turns && edge > from && grammar.isFinite(row.key(edge - 1))) {
        return edge;
      }
    }
    return end;
  }

  /** X ने कहा …, Y ने कहा …: in a title nothing need stand between verb and words. */
  private boolean mayBeSecondOfTitle(Cue cue) {
    return row.isTitle(row.sentenceOf(cue.start()))
        && cue.governs(Cue.Joining.COMMA)
        && row.isWord(cue.end());
  }

  /**
   * … और उम्मीद है कि … (and hopefully), … मैं अपील करता हूं कि … (I appeal): the one who speaks
   * hopes and appeals.
   */
  private boolean isOwn(Cue cue, Optional<Range> source) {
    return source.isEmpty()
        ? cue.frame() == Cue.Frame.FEELING
        : grammar.is("first-person", row.key(source.get().start()));
  }

  /** Whether a cue has content of its own: कि, a sign or a comma follows it. */
  private boolean introduces(Cue cue) {
    int at = row.key(cue.end()).equals(",") ? cue.end() + 1 : cue.end();
    return row.key(at).equals("कि") || row.isQuote(at);
  }

  /** X ने कहा- …, Y ने कहा- …. */
  private boolean isDashed(Cue cue) {
    return cue.frame() == Cue.Frame.VERB
        && cue.form() == VerbForms.Aspect.PERFECTIVE
        && row.announces(cue.end());
  }

  private int edgeBefore(int start, int from, boolean asked) {
    if (isStopLeftOut(start) && start - 1 > from) {
      return start;
    }
    int at = start;
    int steps = 0;
    while (at - 1 > from && steps++ < 8) {
      if (isBreak(at - 1) || (asked && isAnswered(at - 1))) {
        return row.key(at - 2).equals(",") ? at - 2 : at - 1;
      }
      at--;
    }
    return -1;
  }

  /** … चाहिए X ने चेतावनी दी कि …: the stop between was forgotten. */
  private boolean isStopLeftOut(int start) {
    return row.inName(start) && grammar.is("copula", row.key(start - 1));
  }

  /** … तो उन्होंने कहा: what follows a question is its answer. */
  private boolean isAnswered(int at) {
    return row.key(at).equals("तो") || (row.key(at).equals(",") && row.key(at + 1).equals("तो"));
  }

  private boolean isBreak(int at) {
    return row.key(at).equals(",")
        || row.kind(at) == Token.Kind.STOP
        || ((grammar.is("joint", row.key(at)) || grammar.is("turn", row.key(at)))
            && (row.key(at).equals("जबकि") || grammar.isFinite(row.key(at - 1))));
  }

  private boolean isJoined(int edge) {
    return row.isQuote(edge - 1)
        || row.key(edge).equals("जबकि")
        || grammar.isFinite(row.key(edge - 1))
        || row.kind(edge) == Token.Kind.STOP;
  }

  /** Whether a new clause is joined on: और …, तो …, लेकिन …. */
  boolean isJoint(int at, int end) {
    int next = at;
    while (next < end && !row.isWord(next)) {
      next++;
    }
    return next < end && grammar.is("conjunction", row.key(next));
  }
}
