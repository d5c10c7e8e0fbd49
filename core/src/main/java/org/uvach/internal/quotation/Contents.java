package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uvach.document.QuotationType;
import org.uvach.document.Stance;
import org.uvach.language.Token;

/** Finds where reported words begin and end. */
final class Contents {

  /** No sentence of a newspaper is longer; the bound keeps the work linear on other texts. */
  private static final int LONGEST = 400;

  private static final int MOST_DEPENDENT = 20;

  private static final Set<String> BULLETS = ImmutableSet.of("•", "*", "→", "►", "➤", "●", "▪");

  private final TokenRow row;
  private final Signs.@Nullable Run[] openedAt;
  private final int[] openedBy;

  /** For each token in closed signs, but the first, the closing sign; 0 for the others. */
  private final int[] closedBy;

  private final Clauses clauses;
  private final ContentEnds ends;
  private final EndChooser chooser;

  Contents(
      TokenRow row, List<Signs.Run> runs, Clauses clauses, ContentEnds ends, EndChooser chooser) {
    this.row = row;
    this.clauses = clauses;
    this.ends = ends;
    this.chooser = chooser;
    openedAt = new Signs.Run[row.size()];
    openedBy = new int[row.size()];
    closedBy = new int[row.size()];
    Arrays.fill(openedBy, -1);
    for (Signs.Run run : runs) {
      openedAt[run.open()] = run;
      if (run.closed()) {
        int close = run.content().end();
        openedBy[close] = run.open();
        Arrays.fill(closedBy, run.content().start() + 1, close, close);
      }
    }
  }

  /** The quotation signs that open at a token. */
  Optional<Signs.Run> runAt(int at) {
    return at < row.size() ? Optional.ofNullable(openedAt[at]) : Optional.empty();
  }

  /** The quotation signs that close with a token. */
  Optional<Signs.Run> runClosedAt(int at) {
    boolean closes = at >= 0 && at < openedBy.length && openedBy[at] >= 0;
    return closes ? runAt(openedBy[at]) : Optional.empty();
  }

  /** Reported words that begin at a token, behind a cue and what joins them. */
  Optional<Range> from(ContentEnds.Beginning beginning) {
    int from = beginning.from();
    int sentence = beginning.sentence();
    Optional<Signs.Run> run = runAt(from);
    if (run.isPresent() && endsContent(run.get(), sentence)) {
      return Optional.of(trimmed(run.get().content().start(), spokenEnd(run.get())))
          .filter(content -> content.length() > 0);
    }
    if (from >= row.size()) {
      return Optional.empty();
    }
    if (closedBy[from] > 0) {
      int close = Math.min(from + LONGEST, Math.min(closedBy[from], row.end(sentence)));
      return Optional.of(trimmed(from, clauses.endInSpeech(from, close)))
          .filter(content -> content.length() > 0);
    }
    int end = Math.min(row.end(sentence), from + LONGEST);
    int cut = clauses.endOfReport(from, end, sentence, beginning.cue().stance() == Stance.ASK);
    int last = cut < row.end(sentence) ? cut : extended(sentence);
    int chosen =
        last > from ? chooser.choose(beginning, () -> ends.of(beginning, last), last) : last;
    return Optional.of(trimmed(from, chosen)).filter(content -> content.length() > 0);
  }

  /**
   * What a cue at the end of its line reports: the bulleted lines below it, or, behind a colon or
   * dash, the next paragraph.
   *
   * @param sentence the sentence that ends with the cue and what joins them
   */
  Optional<Range> below(int sentence, boolean announced) {
    int first = sentence + 1;
    if (first >= row.sentences() || row.isTitle(first) || !row.startsParagraph(row.first(first))) {
      return Optional.empty();
    }
    boolean bullets = isBullet(row.first(first));
    int s = first;
    while (s + 1 < row.sentences()
        && s - first < MOST_DEPENDENT
        && (!row.startsParagraph(row.first(s + 1)) || (bullets && isBullet(row.first(s + 1))))) {
      s++;
    }
    return bullets || announced
        ? Optional.of(trimmed(row.first(first), row.end(s))).filter(words -> words.length() > 0)
        : Optional.empty();
  }

  private boolean isBullet(int at) {
    String key = row.key(at);
    return BULLETS.contains(key) || Signs.introducesContent(key);
  }

  /**
   * Whether the signs hold all that is reported: nothing of weight follows them in their last
   * sentence.
   */
  private boolean endsContent(Signs.Run run, int sentence) {
    if (!run.closed()) {
      return true;
    }
    int after = run.after();
    if (after >= row.size() || run.content().end() >= row.end(sentence)) {
      return true;
    }
    boolean stopInside = row.kind(run.content().end() - 1) == Token.Kind.STOP;
    boolean stopAfter = row.kind(after) == Token.Kind.STOP;
    return row.endsSentence(after, sentence)
        || stopInside
        || stopAfter
        || run.content().length() > 12
        || clauses.isJoint(after, row.end(sentence));
  }

  /**
   * Where the speaker's own voice ends between signs; unclosed ones end before the next sentence
   * with its own cue.
   */
  private int spokenEnd(Signs.Run run) {
    if (run.closed()) {
      return run.content().end();
    }
    int report = clauses.nextReport(row.sentenceOf(run.open()) + 1);
    int end = run.content().end();
    return report < row.sentences() ? Math.min(row.first(report), end) : end;
  }

  /**
   * Token after the last sentence that still depends on the reported one: क्योंकि …, जिसने …
   * (because, which).
   */
  private int extended(int sentence) {
    int s = sentence;
    while (s + 1 < row.sentences() && s - sentence < MOST_DEPENDENT && clauses.depends(s + 1)) {
      s++;
    }
    return row.end(s);
  }

  /** Without outer blanks of speech: final stop, signs that open nothing, leading comma. */
  Range trimmed(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isLeading(first)) {
      first++;
    }
    while (last > first && isTrailing(first, last - 1)) {
      last--;
    }
    return new Range(first, last);
  }

  private boolean isLeading(int at) {
    String key = row.key(at);
    return key.equals(",")
        || Signs.introducesContent(key)
        || BULLETS.contains(key)
        || row.kind(at) == Token.Kind.STOP
        || (row.isQuote(at) && openedAt[at] == null);
  }

  private boolean isTrailing(int first, int at) {
    String key = row.key(at);
    if (key.equals("?") || key.equals("!")) {
      return false;
    }
    if (row.isQuote(at)) {
      return openedBy[at] < first;
    }
    return row.kind(at) == Token.Kind.STOP
        || key.equals(",")
        || Signs.introducesContent(key)
        || key.equals("...")
        || key.equals("…")
        || key.equals("(");
  }

  /** The type that all parts share, else mixed. */
  QuotationType commonType(List<Range> parts) {
    QuotationType first = typeOf(parts.get(0));
    return parts.stream().allMatch(part -> typeOf(part) == first) ? first : QuotationType.MIXED;
  }

  /** Direct if signs enclose it, mixed if some stand inside it, else indirect. */
  QuotationType typeOf(Range content) {
    if (content.start() > 0
        && openedAt[content.start() - 1] != null
        && openedAt[content.start() - 1].content().start() == content.start()
        && content.end() <= openedAt[content.start() - 1].content().end()) {
      return QuotationType.DIRECT;
    }
    for (int at = content.start(); at < content.end(); at++) {
      if (row.isQuote(at)) {
        return QuotationType.MIXED;
      }
    }
    return QuotationType.INDIRECT;
  }
}
