package org.uvach.models.accuracy;

import org.uvach.models.AnnotatedArticle.Quote;

/** The quotation sign that opens a content. */
enum SignKind {
  /** No sign: indirect. */
  NONE,
  /** Signs inside the content only. */
  INSIDE,
  /** {@code "}. */
  DOUBLE_STRAIGHT,
  /** {@code “}, {@code ”} or {@code „}, in either direction. */
  DOUBLE_CURLY,
  /** Two single signs for a double one: {@code ‘‘}, {@code ''}, {@code ``}. */
  DOUBLED_SINGLE,
  /** {@code '}. */
  SINGLE_STRAIGHT,
  /** {@code ‘} or {@code ’}, in either direction. */
  SINGLE_CURLY,
  /** {@code `}, {@code «} or any other. */
  OTHER;

  private static final String SIGNS = "\"“”„'‘’‚`´«»‹›";

  /** The sign of one quotation. */
  static SignKind of(Quote quote, QuoteFacet.Side side) {
    String text = side.layout().text();
    int start = quote.contents().get(0).start();
    int at = start - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    if (at >= 0 && isSign(text.charAt(at))) {
      return of(text.charAt(at), at > 0 && text.charAt(at - 1) == text.charAt(at));
    }
    boolean inside =
        quote.contents().stream().anyMatch(c -> c.text().chars().anyMatch(SignKind::isSign));
    return inside ? INSIDE : NONE;
  }

  static boolean isSign(int c) {
    return SIGNS.indexOf(c) >= 0;
  }

  private static SignKind of(char sign, boolean doubled) {
    return switch (sign) {
      case '"' -> DOUBLE_STRAIGHT;
      case '“', '”', '„' -> DOUBLE_CURLY;
      case '\'' -> doubled ? DOUBLED_SINGLE : SINGLE_STRAIGHT;
      case '‘', '’' -> doubled ? DOUBLED_SINGLE : SINGLE_CURLY;
      default -> doubled ? DOUBLED_SINGLE : OTHER;
    };
  }
}
