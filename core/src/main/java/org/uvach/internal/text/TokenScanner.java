package org.uvach.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.uvach.language.Token;
import org.uvach.language.Token.Kind;

/**
 * Cuts a line into words, numbers and signs. Every sign that could end a sentence is a {@link
 * Kind#STOP} here; whether it does is for {@link SentenceEnds} to say.
 */
final class TokenScanner {

  private static final String DOUBLED_QUOTES = "'`\u00B4\u2018\u2019\u201A\u2032";
  private static final String REPEATED_SIGNS = "-\u2013\u2014=_*~";
  private static final String DOTS = ".\u2026";
  private static final String QUERIES = "?!\u203C\u2047\u2048\u2049";
  private static final String DANDAS = "|\u0964\u0965\u01C0\uFF5C";

  /** A sign or letter by itself, for every character up to the last of Devanagari. */
  private static final List<String> SINGLE =
      IntStream.range(0, 0x980).mapToObj(Character::toString).toList();

  private final TextView view;
  private final String text;
  private final WordScanner words;

  TokenScanner(TextView view, Orthography orthography) {
    this.view = view;
    this.text = view.text();
    this.words = new WordScanner(text, orthography);
  }

  /**
   * Scans a stretch of the view.
   *
   * @param from its first code unit
   * @param to the code unit after its last
   * @return its tokens in order
   */
  List<Token> scan(int from, int to) {
    var tokens = new ArrayList<Token>();
    int last = -1;
    for (int at = from; at < to; ) {
      if (text.charAt(at) == ' ') {
        at++;
      } else {
        int end = endOf(at, to);
        tokens.add(token(at, end, at == last));
        at = last = end;
      }
    }
    return tokens;
  }

  private Token token(int start, int end, boolean glued) {
    String form = form(start, end);
    return new Token(
        view.start(start), view.end(end), form, Folding.key(form), kind(start, end), glued);
  }

  /** As it stands, but for the two ways of taking colon and visarga for each other. */
  private String form(int start, int end) {
    if (end - start == 1) {
      char sign = text.charAt(start);
      return sign == '\u0903' ? ":" : sign < SINGLE.size() ? SINGLE.get(sign) : "" + sign;
    }
    String form = text.substring(start, end);
    return glyph(start) == Glyph.DEVANAGARI ? form.replace(':', '\u0903') : form;
  }

  private Kind kind(int start, int end) {
    return switch (glyph(start)) {
      case DIGIT -> words.endOfDigits(start, end) == end ? Kind.NUMBER : Kind.WORD;
      case QUOTE -> kindOfQuote(start, end);
      case STOP -> Kind.STOP;
      case SIGN -> text.startsWith(",,", start) && end - start == 2 ? Kind.QUOTE : Kind.SIGN;
      case MARK -> text.charAt(start) == '\u0903' && end - start == 1 ? Kind.SIGN : Kind.WORD;
      default -> Kind.WORD;
    };
  }

  private Kind kindOfQuote(int start, int end) {
    if (words.isElision(start)) {
      return Kind.SIGN;
    }
    return glyph(end - 1) == Glyph.LATIN ? Kind.WORD : Kind.QUOTE;
  }

  private int endOf(int at, int limit) {
    return switch (glyph(at)) {
      case DEVANAGARI -> words.endOfDevanagari(at, limit);
      case MARK -> words.endOfLetters(at, limit, Glyph.DEVANAGARI);
      case LETTER -> words.endOfLetters(at, limit, Glyph.LETTER);
      case LATIN -> words.endOfLatin(at, limit);
      case DIGIT -> words.endOfNumber(at, limit);
      case QUOTE -> words.isPossessive(at, limit) ? at + 2 : endOfQuote(at, limit);
      case STOP -> endOfStop(at, limit);
      default -> endOfSign(at, limit);
    };
  }

  private int endOfQuote(int at, int limit) {
    char sign = text.charAt(at);
    boolean doubled =
        at + 1 < limit && text.charAt(at + 1) == sign && DOUBLED_QUOTES.indexOf(sign) >= 0;
    return words.endOfMarks(doubled ? at + 2 : at + 1, limit);
  }

  private int endOfStop(int at, int limit) {
    char sign = text.charAt(at);
    String run = DOTS.indexOf(sign) >= 0 ? DOTS : QUERIES.indexOf(sign) >= 0 ? QUERIES : DANDAS;
    int end = at + 1;
    while (end < limit && run.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return words.endOfMarks(end, limit);
  }

  private int endOfSign(int at, int limit) {
    char sign = text.charAt(at);
    int end = at + Character.charCount(text.codePointAt(at));
    if (isLowQuote(at, limit)) {
      return at + 2;
    }
    while (REPEATED_SIGNS.indexOf(sign) >= 0 && end < limit && text.charAt(end) == sign) {
      end++;
    }
    return words.endOfMarks(end, limit);
  }

  /** Two commas before a word are a low quotation sign. */
  private boolean isLowQuote(int at, int limit) {
    return text.startsWith(",,", at)
        && at + 2 < limit
        && glyph(at + 2).isLetter()
        && (at == 0 || text.charAt(at - 1) <= ' ');
  }

  private Glyph glyph(int at) {
    return Glyph.of(text.codePointAt(at));
  }
}
