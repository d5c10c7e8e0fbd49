package org.uvach.internal.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.uvach.language.Token;
import org.uvach.language.Token.Kind;

/**
 * Divides a line of tokens into sentences: decides of every stop-like sign whether it ends one, and
 * what after it still belongs to the sentence. Used for one line and thrown away.
 */
final class SentenceEnds {

  /**
   * More signs than these after a stop occur in hostile text only; the bound keeps the work linear.
   */
  private static final int MOST_CLOSERS = 12;

  /** Many type them for a stop: … है..उन्होंने, … है....अदालत ने. */
  private static final String DOTS = "..";

  private static final String CLOSING = ")]}\u201D\u2019\u00BB";
  private static final String OPENING = "([{\u201C\u2018\u201E\u201A\u00AB";

  private final List<Token> line;
  private final Orthography orthography;
  private final FullStops fullStops;
  private final List<List<Token>> sentences = new ArrayList<>();
  private List<Token> sentence = new ArrayList<>();
  private int openQuotes;

  private SentenceEnds(List<Token> line, StopStyle style, Orthography orthography) {
    this.line = line;
    this.orthography = orthography;
    this.fullStops = new FullStops(line, style, orthography);
  }

  /**
   * Divides a line.
   *
   * @param line tokens in which every sign that could end a sentence is a STOP
   * @param style the sign with which the text mostly ends its sentences
   * @param orthography what the language tells about its writing
   * @return sentences, none empty, in which exactly the signs that end one are a STOP
   */
  static List<List<Token>> divide(List<Token> line, StopStyle style, Orthography orthography) {
    return new SentenceEnds(line, style, orthography).divide();
  }

  private List<List<Token>> divide() {
    int at = 0;
    while (at < line.size()) {
      at = isStop(at) ? endSentence(at) : goOn(at);
    }
    if (!sentence.isEmpty()) {
      sentences.add(ImmutableList.copyOf(sentence));
    }
    return sentences;
  }

  private int goOn(int at) {
    Token token = line.get(at);
    add(token.kind() == Kind.STOP ? as(token, Kind.SIGN) : token);
    return at + 1;
  }

  private int endSentence(int at) {
    int end = endOfClosers(at + 1);
    boolean goesOn = end < line.size() && orthography.continuers().contains(line.get(end).key());
    for (int i = at; i < end; i++) {
      Token token = line.get(i);
      boolean stop = i == at || token.kind() == Kind.STOP;
      add(stop ? as(token, goesOn ? Kind.SIGN : Kind.STOP) : token);
    }
    if (!goesOn) {
      sentences.add(ImmutableList.copyOf(sentence));
      sentence = new ArrayList<>();
    }
    return end;
  }

  private void add(Token token) {
    sentence.add(token);
    if (token.kind() == Kind.QUOTE) {
      openQuotes = openQuotes > 0 ? openQuotes - 1 : 1;
    }
  }

  private static Token as(Token token, Kind kind) {
    return new Token(token.start(), token.end(), token.form(), token.key(), kind, token.glued());
  }

  /** The end of the closing signs, further stops and comma that stand after a stop. */
  private int endOfClosers(int from) {
    int bound = Math.min(line.size(), from + MOST_CLOSERS);
    int open = openQuotes;
    int at = from;
    while (at < bound && closes(at, open)) {
      open -= line.get(at).kind() == Kind.QUOTE ? 1 : 0;
      at++;
    }
    return at;
  }

  private boolean closes(int at, int open) {
    Token token = line.get(at);
    return switch (token.kind()) {
      case QUOTE -> quoteCloses(at, open);
      case STOP -> token.glued();
      case SIGN -> token.glued() && (token.is(",") || CLOSING.contains(token.form()));
      default -> false;
    };
  }

  private boolean quoteCloses(int at, int open) {
    boolean gluedLeft = line.get(at).glued();
    boolean gluedRight = isGlued(at + 1);
    if (gluedLeft != gluedRight) {
      return gluedLeft;
    }
    if (open > 0) {
      return true;
    }
    return gluedRight ? CLOSING.contains(line.get(at).form()) : at + 1 == line.size();
  }

  private boolean isStop(int at) {
    Token token = line.get(at);
    if (token.kind() != Kind.STOP) {
      return isLetterAsDanda(at);
    }
    if (sentence.isEmpty()) {
      return false;
    }
    return switch (token.form().charAt(0)) {
      case '.', '\u2026' -> isDotStop(at);
      case '?', '!' -> !isInside(at);
      default -> true;
    };
  }

  private boolean isDotStop(int at) {
    int after = endOfClosers(at + 1);
    if (after == line.size()) {
      return true;
    }
    return line.get(at).form().equals(".")
        ? fullStops.ends(at, sentence.size())
        : (!isGlued(after) || line.get(at).form().startsWith(DOTS))
            && orthography.auxiliaries().contains(line.get(at - 1).key());
  }

  /** Whether this is the Latin letter I (or l) typed for the danda: है I, हैl. */
  private boolean isLetterAsDanda(int at) {
    String form = line.get(at).form();
    if (at == 0 || isLatin(at + 1) || (!form.equals("I") && !form.equals("l"))) {
      return false;
    }
    return fullStops.isFinal(at - 1) || (line.get(at).glued() && isDevanagari(at - 1));
  }

  /** A question or exclamation mark in the middle: in brackets, in an address, before a comma. */
  private boolean isInside(int at) {
    return isGlued(at + 1)
        && (line.get(at + 1).is(",") || isOpening(at - 1) || (isLatin(at - 1) && isLatin(at + 1)));
  }

  private boolean isOpening(int at) {
    return OPENING.contains(line.get(at).form());
  }

  private boolean isLatin(int at) {
    return at < line.size() && firstGlyph(at) == Glyph.LATIN;
  }

  private boolean isDevanagari(int at) {
    return firstGlyph(at) == Glyph.DEVANAGARI;
  }

  private Glyph firstGlyph(int at) {
    return Glyph.of(line.get(at).form().codePointAt(0));
  }

  private boolean isGlued(int at) {
    return at < line.size() && line.get(at).glued();
  }
}
