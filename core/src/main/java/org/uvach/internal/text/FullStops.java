package org.uvach.internal.text;

import java.util.List;
import org.uvach.internal.text.Orthography.Abbreviation;
import org.uvach.language.Token;
import org.uvach.language.Token.Kind;

/**
 * Tells the full stop that ends a sentence from the dot of an abbreviation, an initial, a number or
 * an address.
 */
final class FullStops {

  private static final char VIRAMA = '\u094D';

  private final List<Token> line;
  private final StopStyle style;
  private final Orthography orthography;

  FullStops(List<Token> line, StopStyle style, Orthography orthography) {
    this.line = line;
    this.style = style;
    this.orthography = orthography;
  }

  /** Whether a token is a word with which most sentences end. */
  boolean isFinal(int at) {
    return line.get(at).kind() == Kind.WORD && orthography.isFinal(line.get(at).key());
  }

  /**
   * Whether a dot in the middle of a line ends a sentence.
   *
   * @param at where the dot stands in the line, after at least one token
   * @param before how many tokens of its sentence stand before it
   */
  boolean ends(int at, int before) {
    Token word = line.get(at - 1);
    if (word.kind() == Kind.NUMBER) {
      return before > 1;
    }
    if (word.kind() != Kind.WORD) {
      return !isGlued(at + 1) || line.get(at + 1).kind() == Kind.QUOTE;
    }
    if (isAbbreviation(at, before)) {
      return false;
    }
    if (isFinal(at - 1)) {
      return true;
    }
    return isLatin(at - 1) ? !isLatinInside(at) : endsAfterDevanagari(at);
  }

  private boolean isAbbreviation(int dot, int before) {
    Abbreviation kind = orthography.abbreviations().get(line.get(dot - 1).key());
    if (kind == null) {
      return false;
    }
    return switch (kind) {
      case TITLE, INITIAL, UNIT -> true;
      case INITIAL_OR_WORD -> line.get(dot).glued() && standsAmongInitials(dot, before);
      case DOMAIN -> false;
    };
  }

  /**
   * Whether initials or an abbreviation stand beside a doubtful one, or its name is glued to it.
   */
  private boolean standsAmongInitials(int dot, int before) {
    boolean afterAbbreviation = before >= 2 && isDot(dot - 2);
    return afterAbbreviation || isGlued(dot + 1) || (isAbbreviated(dot + 1) && isDot(dot + 2));
  }

  private boolean isAbbreviated(int at) {
    return at < line.size() && orthography.abbreviations().containsKey(line.get(at).key());
  }

  private boolean isDot(int at) {
    return at < line.size() && line.get(at).form().equals(".");
  }

  /** Whether a dot after a Latin word belongs to an initial or an address: U.S., pib.gov.in. */
  private boolean isLatinInside(int dot) {
    boolean initial = line.get(dot - 1).form().length() == 1;
    return initial || (isGlued(dot + 1) && isLatin(dot + 1));
  }

  /**
   * Where the danda is the stop, a dot after anything but a verb marks an abbreviation that no list
   * has.
   */
  private boolean endsAfterDevanagari(int dot) {
    if (style == StopStyle.DANDA || isBareConsonant(line.get(dot - 1).key()) || isDomain(dot + 1)) {
      return false;
    }
    return line.get(dot).glued() || !isGlued(dot + 1);
  }

  private boolean isDomain(int at) {
    return isGlued(at)
        && orthography.abbreviations().get(line.get(at).key()) == Abbreviation.DOMAIN;
  }

  /**
   * One consonant or conjunct without vowel sign, as in उ.प्र. (U.P.): no word of the language by
   * itself.
   */
  private static boolean isBareConsonant(String key) {
    return key.length() == 1 || (key.length() == 3 && key.charAt(1) == VIRAMA);
  }

  private boolean isLatin(int at) {
    return at < line.size() && Glyph.of(line.get(at).form().codePointAt(0)) == Glyph.LATIN;
  }

  private boolean isGlued(int at) {
    return at < line.size() && line.get(at).glued();
  }
}
