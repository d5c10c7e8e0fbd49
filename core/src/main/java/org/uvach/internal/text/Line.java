package org.uvach.internal.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.uvach.language.Token;
import org.uvach.language.Token.Kind;

/**
 * A paragraph: what stands between two line ends, blank lines left out.
 *
 * @param sentences its sentences, each a list of tokens; at least one
 * @param beforeBlankLine whether a blank line follows, and text after that
 */
record Line(List<List<Token>> sentences, boolean beforeBlankLine) {

  private static final String CLOSING = "\"'\u201D\u2019\u00BB)]";

  /** The lines of a text that have anything on them. */
  static List<Line> of(TextView view, Orthography orthography) {
    var lines = ImmutableList.<Line>builder();
    var scanner = new TokenScanner(view, orthography);
    String text = view.text();
    StopStyle style = StopStyle.of(text);
    for (int from = 0, to; from < text.length(); from = to + 1) {
      to = lineEnd(text, from);
      List<Token> tokens = scanner.scan(from, to);
      if (!tokens.isEmpty()) {
        lines.add(
            new Line(SentenceEnds.divide(tokens, style, orthography), isBlankAfter(text, to)));
      }
    }
    return lines.build();
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isBlankAfter(String text, int lineEnd) {
    int at = lineEnd + 1;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && text.charAt(at) == '\n';
  }

  /** How long it is, in code units of the text as given. */
  int length() {
    List<Token> last = sentences.get(sentences.size() - 1);
    return last.get(last.size() - 1).end() - sentences.get(0).get(0).start();
  }

  /** Whether it ends as running text does, in a stop other than a question or exclamation mark. */
  boolean endsInStop() {
    List<Token> last = sentences.get(sentences.size() - 1);
    int at = last.size() - 1;
    while (at > 0 && last.get(at).kind() != Kind.STOP && CLOSING.contains(last.get(at).form())) {
      at--;
    }
    Token token = last.get(at);
    return token.kind() == Kind.STOP && "?!".indexOf(token.form().charAt(0)) < 0;
  }

  /** Its last token. */
  Token last() {
    List<Token> last = sentences.get(sentences.size() - 1);
    return last.get(last.size() - 1);
  }
}
