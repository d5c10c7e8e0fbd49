package org.uvach.internal.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.uvach.internal.text.Orthography.Abbreviation;
import org.uvach.language.Token;
import org.uvach.language.Token.Kind;

/**
 * Divides a line of tokens into sentences: decides of every stop-like sign whether it ends one, and
 * what after it still belongs to the sentence. Used for one line and thrown away.
 */
final class SentenceEnds {

  private static final String CLOSING = ")]}\u201D\u2019\u00BB";
  private static final String OPENING = "([{\u201C\u2018\u201E\u201A\u00AB";

  private final List<Token> line;
  private final Orthography orthography;
  private final List<List<Token>> sentences = new ArrayList<>();
  private List<Token> sentence = new ArrayList<>();
  private int openQuotes;

  private SentenceEnds(List<Token> line, Orthography orthography) {
    this.line = line;
    this.orthography = orthography;
  }

  /**
   * Divides a line.
   *
   * @param line tokens in which every sign that could end a sentence is a STOP
   * @param orthography what the language tells about its writing
   * @return sentences, none empty, in which exactly the signs that end one are a STOP
   */
  static List<List<Token>> divide(List<Token> line, Orthography orthography) {
    return new SentenceEnds(line, orthography).divide();
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
    sentence.add(token.kind() == Kind.STOP ? as(token, Kind.SIGN) : token);
    openQuotes += token.kind() == Kind.QUOTE ? (openQuotes > 0 ? -1 : 1) : 0;
    return at + 1;
  }

  private int endSentence(int at) {
    int end = endOfClosers(at + 1);
    boolean goesOn = end < line.size() && orthography.continuers().contains(line.get(end).key());
    for (int i = at; i < end; i++) {
      Token token = line.get(i);
      boolean stop = i == at || token.kind() == Kind.STOP;
      sentence.add(stop ? as(token, goesOn ? Kind.SIGN : Kind.STOP) : token);
    }
    if (!goesOn) {
      sentences.add(ImmutableList.copyOf(sentence));
      sentence = new ArrayList<>();
    }
    return end;
  }

  private static Token as(Token token, Kind kind) {
    return new Token(token.start(), token.end(), token.form(), token.key(), kind, token.glued());
  }

  /** The end of the closing signs, further stops and comma that stand after a stop. */
  private int endOfClosers(int from) {
    int at = from;
    while (at < line.size() && closes(at)) {
      openQuotes -= line.get(at).kind() == Kind.QUOTE && openQuotes > 0 ? 1 : 0;
      at++;
    }
    return at;
  }

  private boolean closes(int at) {
    Token token = line.get(at);
    return switch (token.kind()) {
      case QUOTE -> quoteCloses(at);
      case STOP -> token.glued();
      case SIGN -> token.glued() && (token.is(",") || CLOSING.contains(token.form()));
      default -> false;
    };
  }

  private boolean quoteCloses(int at) {
    boolean gluedLeft = line.get(at).glued();
    boolean gluedRight = isGlued(at + 1);
    if (gluedLeft != gluedRight) {
      return gluedLeft;
    }
    if (openQuotes > 0) {
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
      case '.', '\u2026' -> token.form().equals(".") ? dotIsStop(at) : ellipsisIsStop(at);
      case '?', '!' -> !isInside(at);
      default -> true;
    };
  }

  /** Whether this is the Latin letter I (or l) typed for the danda: है I, हैl. */
  private boolean isLetterAsDanda(int at) {
    Token token = line.get(at);
    if ((!token.form().equals("I") && !token.form().equals("l")) || at == 0 || isLatin(at + 1)) {
      return false;
    }
    Token before = line.get(at - 1);
    return before.kind() == Kind.WORD
        && isDevanagari(before)
        && (orthography.isFinal(before.key()) || (token.glued() && at + 1 == line.size()));
  }

  /** A question or exclamation mark in the middle: in brackets, in an address, before a comma. */
  private boolean isInside(int at) {
    return isGlued(at + 1)
        && (line.get(at + 1).is(",") || isOpening(at - 1) || (isLatin(at - 1) && isLatin(at + 1)));
  }

  private boolean isOpening(int at) {
    return OPENING.contains(line.get(at).form());
  }

  private boolean ellipsisIsStop(int at) {
    int after = endOfClosersWithoutCounting(at + 1);
    return after == line.size() || (!isGlued(after) && endsSentence(line.get(at - 1)));
  }

  private int endOfClosersWithoutCounting(int from) {
    int quotes = openQuotes;
    int end = endOfClosers(from);
    openQuotes = quotes;
    return end;
  }

  private boolean endsSentence(Token token) {
    return token.kind() == Kind.WORD && orthography.isFinal(token.key());
  }

  private boolean dotIsStop(int at) {
    boolean lineEnd = endOfClosersWithoutCounting(at + 1) == line.size();
    Token before = line.get(at - 1);
    boolean gluedRight = isGlued(at + 1) && line.get(at + 1).kind() != Kind.QUOTE;
    if (!line.get(at).glued()) {
      return !gluedRight || endsSentence(before);
    }
    return switch (before.kind()) {
      case NUMBER -> lineEnd || !isListNumber(at - 1);
      case WORD -> isDevanagari(before) ? dotAfterWord(at, lineEnd) : dotAfterLatin(at, lineEnd);
      default -> !gluedRight;
    };
  }

  private boolean isListNumber(int at) {
    return sentence.size() == 1 || (isOpening(at - 1) && sentence.size() == 2);
  }

  private boolean dotAfterWord(int at, boolean lineEnd) {
    String key = line.get(at - 1).key();
    Abbreviation abbreviation = orthography.abbreviations().get(key);
    if (lineEnd) {
      return true;
    }
    if (abbreviation == null) {
      return !isBareConsonant(key);
    }
    return switch (abbreviation) {
      case TITLE, INITIAL, UNIT -> false;
      case INITIAL_OR_WORD -> !standsAmongInitials(at);
    };
  }

  /**
   * Whether initials or an abbreviation stand beside a doubtful one, or its name is glued to it.
   */
  private boolean standsAmongInitials(int dot) {
    boolean afterAbbreviation =
        sentence.size() >= 2 && sentence.get(sentence.size() - 2).form().equals(".");
    return afterAbbreviation || isGlued(dot + 1) || (isInitial(dot + 1) && isDot(dot + 2));
  }

  private boolean isInitial(int at) {
    return at < line.size() && orthography.abbreviations().containsKey(line.get(at).key());
  }

  private boolean isDot(int at) {
    return at < line.size() && line.get(at).form().equals(".");
  }

  /**
   * One consonant, or a cluster without vowel sign, as in उ.प्र. and म.प्र.: no word of the
   * language by itself.
   */
  private static boolean isBareConsonant(String key) {
    return key.length() == 1 || (key.length() == 3 && key.charAt(1) == '\u094D');
  }

  private boolean dotAfterLatin(int at, boolean lineEnd) {
    Token before = line.get(at - 1);
    if (lineEnd) {
      return true;
    }
    boolean initial = before.form().length() == 1;
    return !initial
        && !isLatin(at + 1, true)
        && !orthography.abbreviations().containsKey(before.key());
  }

  private boolean isLatin(int at) {
    return isLatin(at, false);
  }

  private boolean isLatin(int at, boolean glued) {
    return at < line.size()
        && (!glued || line.get(at).glued())
        && Glyph.of(line.get(at).form().codePointAt(0)) == Glyph.LATIN;
  }

  private static boolean isDevanagari(Token token) {
    return Glyph.of(token.form().codePointAt(0)) == Glyph.DEVANAGARI;
  }

  private boolean isGlued(int at) {
    return at < line.size() && line.get(at).glued();
  }
}
