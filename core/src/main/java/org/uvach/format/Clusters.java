package org.uvach.format;

import org.uvach.document.Span;

/** Where a text may be cut: never inside a cluster, what a reader takes for one letter. */
final class Clusters {

  private static final char VIRAMA = '\u094D';
  private static final char JOINER = '\u200D';
  private static final char NON_JOINER = '\u200C';

  private Clusters() {}

  /** Some of the text before a span: at most {@code most} code units, whole clusters. */
  static String before(String text, Span span, int most) {
    int start = Math.max(0, span.start() - most);
    while (start < span.start() && !isEdge(text, start)) {
      start++;
    }
    return text.substring(start, span.start());
  }

  /** Some of the text after a span: at most {@code most} code units, whole clusters. */
  static String after(String text, Span span, int most) {
    int end = Math.min(text.length(), span.end() + most);
    while (end > span.end() && !isEdge(text, end)) {
      end--;
    }
    return text.substring(span.end(), end);
  }

  /** Whether no cluster goes on across an offset; क्|षि is none: the virama joins. */
  static boolean isEdge(String text, int offset) {
    if (offset <= 0 || offset >= text.length()) {
      return true;
    }
    int next = text.codePointAt(offset);
    char before = text.charAt(offset - 1);
    boolean insidePair =
        Character.isHighSurrogate(before) && Character.isLowSurrogate(text.charAt(offset));
    boolean joined = before == VIRAMA || before == JOINER || before == NON_JOINER;
    return !insidePair && !joined && !continues(next) && !isSecondOfFlag(text, offset);
  }

  /** Whether a sign belongs to the letter before it. */
  static boolean continues(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default ->
          codePoint == JOINER
              || codePoint == NON_JOINER
              || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF)
              || (codePoint >= 0xE0020 && codePoint <= 0xE007F);
    };
  }

  /** Flags are pairs of letters: whether an odd number of them stands before the offset. */
  private static boolean isSecondOfFlag(String text, int offset) {
    int letters = 0;
    int at = offset;
    while (at > 0 && isFlagLetter(text.codePointBefore(at))) {
      at -= 2;
      letters++;
    }
    return letters % 2 == 1 && isFlagLetter(text.codePointAt(offset));
  }

  private static boolean isFlagLetter(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }
}
