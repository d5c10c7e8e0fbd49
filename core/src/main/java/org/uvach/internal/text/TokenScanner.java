package org.uvach.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.uvach.language.Token;
import org.uvach.language.Token.Kind;

/**
 * Cuts a line into words, numbers and signs. Every sign that could end a sentence is a {@link
 * Kind#STOP} here; whether it does is for {@link SentenceEnds} to say.
 */
final class TokenScanner {

  private static final int LONGEST_COLON_WORD = 16;

  private final TextView view;
  private final String text;
  private final Orthography orthography;
  private int limit;

  TokenScanner(TextView view, Orthography orthography) {
    this.view = view;
    this.text = view.text();
    this.orthography = orthography;
  }

  /**
   * Scans a stretch of the view.
   *
   * @param from its first code unit
   * @param to the code unit after its last
   * @return its tokens in order
   */
  List<Token> scan(int from, int to) {
    limit = to;
    var tokens = new ArrayList<Token>();
    int last = -1;
    for (int at = from; at < to; ) {
      if (glyph(at) == Glyph.BLANK) {
        at++;
      } else {
        int end = endOf(at, at != last);
        tokens.add(token(at, end, at == last));
        at = last = end;
      }
    }
    return tokens;
  }

  private Token token(int start, int end, boolean glued) {
    String form = text.substring(start, end);
    Kind kind = kind(start, form);
    if (kind == Kind.WORD && glyph(start) == Glyph.DEVANAGARI && form.indexOf(':') > 0) {
      form = form.replace(':', '\u0903');
    }
    return new Token(view.start(start), view.end(end), form, Folding.key(form), kind, glued);
  }

  private Kind kind(int start, String form) {
    return switch (glyph(start)) {
      case DIGIT -> isNumber(form) ? Kind.NUMBER : Kind.WORD;
      case QUOTE -> glyphAfter(start) == Glyph.QUOTE || !isElision(start) ? Kind.QUOTE : Kind.SIGN;
      case STOP -> Kind.STOP;
      case SIGN -> form.startsWith(",,") ? Kind.QUOTE : Kind.SIGN;
      default -> Kind.WORD;
    };
  }

  private static boolean isNumber(String form) {
    return form.codePoints().noneMatch(c -> Glyph.of(c).isLetter());
  }

  private int endOf(int at, boolean afterBlank) {
    Glyph glyph = glyph(at);
    return switch (glyph) {
      case DEVANAGARI, LETTER, MARK -> endOfWord(at, glyph);
      case LATIN -> endOfLatin(at);
      case DIGIT -> endOfNumber(at);
      case QUOTE -> endOfQuote(at);
      case STOP -> endOfStop(at);
      default -> endOfSign(at, afterBlank);
    };
  }

  private int endOfWord(int at, Glyph script) {
    Glyph letters = script == Glyph.MARK ? Glyph.DEVANAGARI : script;
    int end = endOfLetters(at, letters);
    return letters == Glyph.DEVANAGARI ? endAfterColon(at, end) : end;
  }

  private int endOfLetters(int at, Glyph script) {
    int end = at;
    while (end < limit && (glyph(end) == script || glyph(end) == Glyph.MARK)) {
      end = next(end);
    }
    return end;
  }

  /** The end of a word whose visarga was typed as a colon: अत: (therefore), दु:ख (sorrow). */
  private int endAfterColon(int start, int colon) {
    if (colon >= limit || text.charAt(colon) != ':' || colon - start > LONGEST_COLON_WORD) {
      return colon;
    }
    String left = Folding.key(text.substring(start, colon)) + '\u0903';
    int bound = Math.min(limit, colon + 1 + LONGEST_COLON_WORD);
    for (int end = colon + 1; end < bound && isDevanagari(end); end++) {
      String right = Folding.key(text.substring(colon + 1, end + 1));
      if (orthography.colonWords().contains(left + right)) {
        return endOfLetters(colon + 1, Glyph.DEVANAGARI);
      }
    }
    return orthography.colonWords().contains(left) ? colon + 1 : colon;
  }

  private int endOfLatin(int at) {
    int end = next(at);
    while (end < limit && isInLatinWord(end)) {
      end = next(end);
    }
    return beginsAddress(at, end) ? endOfAddress(end) : end;
  }

  private boolean isInLatinWord(int at) {
    return switch (glyph(at)) {
      case LATIN, DIGIT, MARK -> true;
      case QUOTE ->
          isApostrophe(at) && glyph(at - 1) == Glyph.LATIN && glyphAfter(at) == Glyph.LATIN;
      default -> false;
    };
  }

  private boolean beginsAddress(int start, int end) {
    return text.startsWith("://", end)
        || (end - start == 3 && text.startsWith("www.", start) && glyphAfter(end) != Glyph.BLANK);
  }

  private int endOfAddress(int at) {
    int end = at;
    while (end < limit
        && text.charAt(end) > ' '
        && text.charAt(end) < 0x7F
        && text.charAt(end) != '|') {
      end++;
    }
    while (end > at && ".,;:!?\"')]}".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return endOfMarks(end);
  }

  private int endOfNumber(int at) {
    int end = next(at);
    while (end < limit && isInNumber(end)) {
      end = next(end);
    }
    if (end < limit && glyph(end).isLetter()) {
      int word = endOfLetters(end, glyph(end));
      boolean suffix =
          word - end <= 4
              && orthography.numberSuffixes().contains(Folding.key(text.substring(end, word)));
      return suffix ? word : end;
    }
    return end;
  }

  private boolean isInNumber(int at) {
    Glyph glyph = glyph(at);
    return glyph == Glyph.DIGIT
        || glyph == Glyph.MARK
        || (".,:".indexOf(text.charAt(at)) >= 0
            && glyph(at - 1) == Glyph.DIGIT
            && glyphAfter(at) == Glyph.DIGIT);
  }

  private int endOfQuote(int at) {
    char sign = text.charAt(at);
    boolean doubled =
        at + 1 < limit
            && text.charAt(at + 1) == sign
            && "'`\u00B4\u2018\u2019\u201A\u2032".indexOf(sign) >= 0;
    return endOfMarks(doubled ? at + 2 : at + 1);
  }

  private int endOfStop(int at) {
    String run =
        isDot(at)
            ? ".\u2026"
            : isAsking(at) ? "?!\u203C\u2047\u2048\u2049" : "|\u0964\u0965\u01C0\uFF5C";
    int end = at + 1;
    while (end < limit && run.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return endOfMarks(end);
  }

  private int endOfSign(int at, boolean afterBlank) {
    char sign = text.charAt(at);
    int end = next(at);
    if (sign == ','
        && afterBlank
        && text.startsWith(",", end)
        && end + 1 < limit
        && glyph(end + 1) != Glyph.BLANK) {
      return end + 1;
    }
    while ("-\u2013\u2014=_*~".indexOf(sign) >= 0 && end < limit && text.charAt(end) == sign) {
      end++;
    }
    return endOfMarks(end);
  }

  private int endOfMarks(int at) {
    int end = at;
    while (end < limit && glyph(end) == Glyph.MARK) {
      end = next(end);
    }
    return end;
  }

  /** Whether an apostrophe joins the parts of a name: ओ'ब्रायन (O'Brien). */
  private boolean isElision(int at) {
    if (!isApostrophe(at)
        || at == 0
        || !isDevanagari(at - 1)
        || glyphAfter(at) != Glyph.DEVANAGARI) {
      return false;
    }
    int start = at;
    while (start > 0 && at - start < 4 && isDevanagari(start - 1)) {
      start--;
    }
    return orthography.elisions().contains(Folding.key(text.substring(start, at)));
  }

  private boolean isApostrophe(int at) {
    return text.charAt(at) == '\'' || text.charAt(at) == '\u2019';
  }

  private boolean isDot(int at) {
    return text.charAt(at) == '.' || text.charAt(at) == '\u2026';
  }

  private boolean isAsking(int at) {
    return "?!\u203C\u2047\u2048\u2049".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isDevanagari(int at) {
    return text.charAt(at) >= 0x900
        && text.charAt(at) < 0x980
        && text.charAt(at) != '\u0964'
        && text.charAt(at) != '\u0965';
  }

  private Glyph glyph(int at) {
    return Glyph.of(text.codePointAt(at));
  }

  private Glyph glyphAfter(int at) {
    return at + 1 < limit ? glyph(at + 1) : Glyph.BLANK;
  }

  private int next(int at) {
    return at + Character.charCount(text.codePointAt(at));
  }
}
