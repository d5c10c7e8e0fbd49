package org.uvach.models.accuracy;

import org.uvach.models.AnnotatedArticle.Quote;

/** Whether the sign that opens a content is closed behind it. */
enum SignClosing {
  /** No sign opens the content. */
  NO_SIGN,
  /** A sign closes it. */
  CLOSED,
  /** Opened and never closed. */
  UNCLOSED;

  /** Between the words and the closing sign may stand a stop, a comma and blanks. */
  private static final int FARTHEST = 4;

  /** The closing of one quotation. */
  static SignClosing of(Quote quote, QuoteFacet.Side side) {
    SignKind opening = SignKind.of(quote, side);
    if (opening == SignKind.NONE || opening == SignKind.INSIDE) {
      return NO_SIGN;
    }
    String text = side.layout().text();
    int end = quote.contents().get(0).end();
    for (int at = end; at < Math.min(text.length(), end + FARTHEST); at++) {
      char c = text.charAt(at);
      if (SignKind.isSign(c)) {
        return CLOSED;
      }
      if (Character.isLetterOrDigit(c)) {
        break;
      }
    }
    return UNCLOSED;
  }
}
