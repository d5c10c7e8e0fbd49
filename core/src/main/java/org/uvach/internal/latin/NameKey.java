package org.uvach.internal.latin;

import org.uvach.internal.text.Folding;
import org.uvach.internal.text.SoftSpelling;

/** The form in which the spellings of one name fall together, for looking it up. */
final class NameKey {

  private static final char DEVANAGARI = 0x900;
  private static final char DEVANAGARI_END = 0x97F;
  private static final String BETWEEN_WORDS = "-–.()’'`,";

  private NameKey() {}

  /** The words of a name, folded, with one blank between two. */
  static String of(String name) {
    String folded = Folding.key(name);
    var key = new StringBuilder(folded.length());
    for (int start = 0, end; start < folded.length(); start = end + 1) {
      end = start;
      while (end < folded.length() && !isBetweenWords(folded.charAt(end))) {
        end++;
      }
      if (end > start) {
        if (end - start == folded.length()) {
          return SoftSpelling.fold(folded);
        }
        key.append(key.isEmpty() ? "" : " ")
            .append(SoftSpelling.fold(folded.substring(start, end)));
      }
    }
    return key.toString();
  }

  private static boolean isBetweenWords(char c) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= DEVANAGARI && c <= DEVANAGARI_END);
    return !letter && (c == ' ' || BETWEEN_WORDS.indexOf(c) >= 0);
  }
}
