package org.uvach.internal.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.uvach.document.QuotationType;
import org.uvach.language.Token;

/** Words in quotation signs, looked up from the cue that they belong to. */
final class Enclosed {

  private static final int FARTHEST_CUE = 24;
  private static final int LONGEST_NAME = 12;

  /** Nobody speaks on through more; the bound keeps the work linear on hostile text. */
  private static final int MOST_PARAGRAPHS = 24;

  private final TokenRow row;
  private final FunctionWords grammar;
  private final Contents contents;
  private final Set<Integer> introduced;

  Enclosed(
      TokenRow row, FunctionWords grammar, Contents contents, Joint joint, List<List<Cue>> cues) {
    this.row = row;
    this.grammar = grammar;
    this.contents = contents;
    this.introduced = introduced(joint, cues);
  }

  /** Opening signs that a cue before them introduces: what they hold belongs to no later cue. */
  private Set<Integer> introduced(Joint joint, List<List<Cue>> cues) {
    Set<Integer> signs = new HashSet<>();
    for (List<Cue> inSentence : cues) {
      for (Cue cue : inSentence) {
        int that = row.key(cue.end()).equals("कि") ? cue.end() + 1 : cue.end();
        int sign = joint.behindSigns(that);
        if (contents.runAt(sign).isPresent() && cue.frame() != Cue.Frame.ACCORDING) {
          signs.add(sign);
        }
      }
    }
    return signs;
  }

  /** Closed signs that end right before a token, in its sentence or the one before. */
  Optional<Signs.Run> before(int edge, int sentence) {
    int earliest = row.first(Math.max(0, sentence - 1));
    Optional<Signs.Run> best = Optional.empty();
    for (int after = edge; after > 0 && after >= Math.max(earliest, edge - FARTHEST_CUE); after--) {
      Optional<Signs.Run> run = contents.runClosedAt(after - 1);
      boolean near =
          run.isPresent() && !introduced.contains(run.get().open()) && isOnlyAdverbial(after, edge);
      if (near && (best.isEmpty() || isLonger(run.get(), best.get()))) {
        best = run;
      }
    }
    return best;
  }

  private static boolean isLonger(Signs.Run a, Signs.Run b) {
    return a.content().length() > b.content().length();
  }

  /**
   * Between signs and source may stand an adverbial, if a comma parts them: "…", बाद में X ने कहा।
   */
  private boolean isOnlyAdverbial(int from, int edge) {
    if (from == edge) {
      return true;
    }
    boolean comma = row.key(from).equals(",") || row.key(from - 2).equals(",");
    return edge - from <= (comma ? FARTHEST_CUE : 1)
        && row.paragraphOf(from - 1) == row.paragraphOf(edge - 1)
        && IntStream.range(from, edge).noneMatch(this::partsAdverbial);
  }

  private boolean partsAdverbial(int at) {
    return row.isQuote(at)
        || row.kind(at) == Token.Kind.STOP
        || grammar.is("ergative", row.key(at));
  }

  /** A short name in signs right before a cue: इसे ‘…’ बताया (called it "…"). */
  Optional<Range> name(Cue cue, int sentence) {
    int close = row.isQuote(cue.start() - 1) ? cue.start() - 1 : cue.start() - 2;
    return contents
        .runClosedAt(close)
        .filter(run -> run.open() >= row.first(sentence))
        .filter(run -> run.content().length() <= LONGEST_NAME && row.isWord(run.open() - 1))
        .map(this::words)
        .filter(words -> words.length() > 0);
  }

  /** "…," and "…",: the sentence goes on behind the words. */
  boolean endsInComma(Signs.Run run) {
    return row.key(run.content().end() - 1).equals(",") || row.key(run.after()).equals(",");
  }

  /** What signs hold, without its own last stop. */
  Range words(Signs.Run run) {
    return contents.trimmed(run.content().start(), run.content().end());
  }

  /**
   * Adds what goes on in signs of its own in the paragraphs behind, when neither the signs nor the
   * cue leave anything else there.
   */
  List<Range> continued(List<Range> first) {
    Range last = first.get(first.size() - 1);
    if (contents.typeOf(last) != QuotationType.DIRECT) {
      return first;
    }
    List<Range> content = new ArrayList<>(first);
    int next = row.paragraphEnd(last.end() - 1);
    Optional<Signs.Run> run = contents.runAt(next);
    while (content.size() < MOST_PARAGRAPHS
        && run.isPresent()
        && !introduced.contains(next)
        && isAlone(run.get())) {
      content.add(words(run.get()));
      next = row.paragraphEnd(run.get().content().end() - 1);
      run = contents.runAt(next);
    }
    return content;
  }

  private boolean isAlone(Signs.Run run) {
    return run.closed()
        && words(run).length() > 0
        && row.endsSentence(run.after(), row.sentenceOf(run.content().end()));
  }
}
