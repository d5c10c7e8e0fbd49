package org.uvach.format;

import org.uvach.document.Span;

/**
 * Offsets in code points, which W3C annotations and brat count in, for those in UTF-16 code units.
 * An emoji is one code point and two code units; a lone surrogate is one of each.
 */
final class CodePoints {

  /** For each code unit the code points before it; empty when all offsets are the same. */
  private final int[] before;

  private CodePoints(int[] before) {
    this.before = before;
  }

  static CodePoints of(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return new CodePoints(new int[0]);
    }
    var before = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); ) {
      int units = Character.charCount(text.codePointAt(i));
      for (int j = 1; j <= units; j++) {
        before[i + j] = points + 1;
      }
      points++;
      i += units;
    }
    return new CodePoints(before);
  }

  int start(Span span) {
    return at(span.start());
  }

  int end(Span span) {
    return at(span.end());
  }

  /** The code points before a code unit; half a pair counts as the whole. */
  int at(int offset) {
    return before.length == 0 ? offset : before[offset];
  }
}
