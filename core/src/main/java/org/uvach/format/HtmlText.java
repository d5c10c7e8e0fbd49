package org.uvach.format;

import java.util.Locale;

/** Words of an article, made harmless in HTML. */
final class HtmlText {

  private HtmlText() {}

  /**
   * Escapes what means something in HTML, and shows what would not be seen: control characters and
   * the signs that turn the direction of the line, with which a text can say one thing and show
   * another. The joiners of Devanagari stay.
   */
  static String escape(String words) {
    var out = new StringBuilder(words.length() + 16);
    words.codePoints().forEach(c -> out.append(isHidden(c) ? shown(c) : plain(c)));
    return out.toString();
  }

  /** The same for an attribute's value, which holds no elements. */
  static String attribute(String words) {
    var out = new StringBuilder(words.length() + 16);
    words.codePoints().forEach(c -> out.append(isHidden(c) ? "\uFFFD" : plain(c)));
    return out.toString();
  }

  private static String plain(int c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> isLoneSurrogate(c) ? "\uFFFD" : Character.toString(c);
    };
  }

  private static String shown(int c) {
    return String.format(
        Locale.ROOT,
        "<span class=\"ctl\" title=\"a character that cannot be seen\">U+%04X</span>",
        c);
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
      case Character.FORMAT -> c != 0x200C && c != 0x200D && !isTag(c);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> isNoCharacter(c);
    };
  }

  /** Some parsers take the last of these for the end of the page. */
  private static boolean isNoCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  /** Tags make the flags of regions. */
  private static boolean isTag(int c) {
    return c >= 0xE0020 && c <= 0xE007F;
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
