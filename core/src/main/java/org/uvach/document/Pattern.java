package org.uvach.document;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/**
 * A claim's letters, looked for in a text's letters without regard to blanks and signs (Knuth,
 * Morris and Pratt 1977): each letter of the text is read once.
 */
final class Pattern {

  private final String letters;
  private final int[] retry;

  Pattern(SpelledWords claim) {
    this.letters = letters(claim);
    this.retry = retry(letters);
  }

  private static String letters(SpelledWords words) {
    var letters = new StringBuilder();
    words.words().forEach(word -> letters.append(word.key()));
    return letters.toString();
  }

  /** For each prefix the longest shorter one that it ends in. */
  private static int[] retry(String letters) {
    int[] retry = new int[letters.length() + 1];
    int matched = 0;
    for (int i = 1; i < letters.length(); i++) {
      while (matched > 0 && letters.charAt(i) != letters.charAt(matched)) {
        matched = retry[matched];
      }
      matched += letters.charAt(i) == letters.charAt(matched) ? 1 : 0;
      retry[i + 1] = matched;
    }
    return retry;
  }

  /** Where the letters stand, from the start of a word to the end of a word. */
  List<Span> in(SpelledWords text) {
    var found = ImmutableList.<Span>builder();
    int[] wordAt = wordStarts(text);
    int matched = 0;
    int at = 0;
    for (int word = 0; word < text.words().size(); word++) {
      String key = text.words().get(word).key();
      for (int i = 0; i < key.length(); i++) {
        matched = matchedWith(key.charAt(i), matched);
        at++;
        if (matched == letters.length() && i == key.length() - 1) {
          int first = wordAt[at - matched];
          if (first >= 0) {
            found.add(text.span(first, word));
          }
        }
      }
    }
    return found.build();
  }

  private int matchedWith(char c, int before) {
    int matched = before;
    while (matched > 0 && (matched == letters.length() || c != letters.charAt(matched))) {
      matched = retry[matched];
    }
    return c == letters.charAt(matched) ? matched + 1 : matched;
  }

  /** The word that begins at a letter; -1 inside words. */
  private static int[] wordStarts(SpelledWords text) {
    int length = text.words().stream().mapToInt(word -> word.key().length()).sum();
    int[] starts = new int[length];
    Arrays.fill(starts, -1);
    int at = 0;
    for (int word = 0; word < text.words().size(); word++) {
      starts[at] = word;
      at += text.words().get(word).key().length();
    }
    return starts;
  }
}
