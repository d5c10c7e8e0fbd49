package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.uvach.language.Token;

/**
 * Quotation signs and what stands between them. In print they are reversed, doubled, glued and
 * forgotten, so that where a sign stands counts for more than its shape: one with a blank before it
 * and none behind opens.
 */
final class Signs {

  private static final Set<String> INTRODUCERS =
      ImmutableSet.of(":", "-", "–", "—", "--", ":-", "―");
  private static final Set<String> OPENING_SHAPES =
      ImmutableSet.of("“", "‘", "‘‘", "``", "`", "«", "„");
  private static final Set<String> CLOSING_SHAPES = ImmutableSet.of("”", "’’", "»");
  private static final int MOST_PARAGRAPHS = 12;

  /** Nobody opens more inside one another; the bound keeps the work linear on hostile text. */
  private static final int MOST_OPEN = 8;

  /**
   * What stands between two quotation signs.
   *
   * @param open the opening sign
   * @param content the tokens between, at least one
   * @param closed whether a closing sign follows; if not, the content ends with its paragraph
   */
  record Run(int open, Range content, boolean closed) {
    /** Token after the closing sign. */
    int after() {
      return closed ? content.end() + 1 : content.end();
    }
  }

  private record Opened(int at, boolean isDouble) {}

  private final TokenRow row;
  private final List<Run> runs = new ArrayList<>();
  private final Deque<Opened> open = new ArrayDeque<>();

  private Signs(TokenRow row) {
    this.row = row;
  }

  /** Whether a sign may stand between the cue and its content: a colon or a dash. */
  static boolean introducesContent(String key) {
    return INTRODUCERS.contains(key);
  }

  /** All runs of an article, outer and inner, in the order of their opening signs. */
  static List<Run> runs(TokenRow row) {
    Signs signs = new Signs(row);
    for (int at = 0; at < row.size(); at++) {
      signs.read(at);
    }
    signs.leaveOpen(row.size());
    return ImmutableList.sortedCopyOf((a, b) -> Integer.compare(a.open(), b.open()), signs.runs);
  }

  private void read(int at) {
    if (row.startsParagraph(at)) {
      newParagraph(at);
    }
    if (!row.isQuote(at) || isHalfOfSplitSign(at)) {
      return;
    }
    boolean isDouble = isDouble(row.key(at));
    if (opens(at, isDouble)) {
      boolean same = !open.isEmpty() && open.peek().isDouble() == isDouble;
      if (same || open.size() == MOST_OPEN) {
        leaveOpen(at);
      }
      open.push(new Opened(at, isDouble));
    } else {
      close(at, isDouble);
    }
  }

  /**
   * An ASCII {@code ''} that a web page has torn in two over a line end: the second half means
   * nothing.
   */
  private boolean isHalfOfSplitSign(int at) {
    return at > 0
        && row.key(at).equals("'")
        && row.key(at - 1).equals("'")
        && row.startsParagraph(at);
  }

  private static boolean isDouble(String sign) {
    return sign.length() > 1 || "\"“”«»„‟".contains(sign);
  }

  private boolean opens(int at, boolean isDouble) {
    boolean same = open.stream().anyMatch(o -> o.isDouble() == isDouble);
    boolean blankBefore = row.startsParagraph(at) || !row.token(at).glued() || isOpenable(at - 1);
    boolean blankAfter = isLastOfParagraph(at) || !row.token(at + 1).glued();
    if (same && CLOSING_SHAPES.contains(row.key(at)) && row.kind(at - 1) == Token.Kind.STOP) {
      return false;
    }
    if (blankBefore != blankAfter) {
      return blankBefore;
    }
    if (OPENING_SHAPES.contains(row.key(at)) && !same) {
      return true;
    }
    return open.isEmpty() && !isLastOfParagraph(at);
  }

  private boolean isOpenable(int at) {
    return row.kind(at) == Token.Kind.SIGN
        && !row.key(at).equals(")")
        && !row.key(at).equals("]")
        && !row.key(at).equals("...")
        && !row.key(at).equals("…")
        && (!row.key(at).equals(",") || open.isEmpty());
  }

  private void close(int at, boolean isDouble) {
    if (open.stream().noneMatch(o -> o.isDouble() == isDouble)) {
      closeByOtherKind(at);
      return;
    }
    while (!open.isEmpty()) {
      Opened last = open.pop();
      if (last.isDouble() == isDouble) {
        add(last.at(), at, true);
        return;
      }
    }
  }

  /**
   * A sign of the other kind closes only behind a stop or before a line end: there it can be
   * nothing else.
   */
  private void closeByOtherKind(int at) {
    boolean atEnd = (at > 0 && row.kind(at - 1) == Token.Kind.STOP) || isLastOfParagraph(at);
    if (atEnd && !open.isEmpty()) {
      add(open.pollLast().at(), at, true);
      open.clear();
    }
  }

  private void newParagraph(int at) {
    if (!open.isEmpty() && !goesOn(at)) {
      leaveOpen(at);
    }
  }

  /**
   * Whether what is open at a paragraph's end goes on behind it: a closing sign comes before the
   * next opening one.
   */
  private boolean goesOn(int at) {
    boolean isDouble = open.peekLast().isDouble();
    int last = row.paragraphOf(at) + MOST_PARAGRAPHS;
    for (int i = at; i < row.size() && row.paragraphOf(i) < last; i++) {
      if (row.isQuote(i) && isDouble(row.key(i)) == isDouble && !isHalfOfSplitSign(i)) {
        boolean blankBefore = row.startsParagraph(i) || !row.token(i).glued();
        boolean blankAfter = isLastOfParagraph(i) || !row.token(i + 1).glued();
        boolean closes = CLOSING_SHAPES.contains(row.key(i)) && row.kind(i - 1) == Token.Kind.STOP;
        return blankAfter && (closes || !blankBefore);
      }
    }
    return false;
  }

  private void leaveOpen(int end) {
    while (!open.isEmpty()) {
      Opened last = open.pop();
      add(last.at(), Math.min(row.paragraphEnd(last.at()), end), false);
    }
  }

  private void add(int opened, int end, boolean closed) {
    if (end > opened + 1) {
      runs.add(new Run(opened, new Range(opened + 1, end), closed));
    }
  }

  private boolean isLastOfParagraph(int at) {
    return row.startsParagraph(at + 1);
  }
}
