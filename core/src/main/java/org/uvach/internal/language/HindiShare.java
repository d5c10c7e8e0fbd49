package org.uvach.internal.language;

import java.util.Set;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.WordList;

/**
 * How much of a text looks like Hindi: the share of Devanagari among its letters, and whether the
 * little words are those of Hindi or of a neighbour in the same script.
 */
final class HindiShare {

  /** Below this share of Devanagari a text is in another language, with some Hindi words in it. */
  private static final double LEAST = 0.25;

  /** Little words are short; anything longer need not be looked up. */
  private static final int LONGEST_WORD = 8;

  private final Set<String> hindi;
  private final Set<String> neighbours;

  private HindiShare(Set<String> hindi, Set<String> neighbours) {
    this.hindi = hindi;
    this.neighbours = neighbours;
  }

  static HindiShare read() {
    WordList words = WordList.read("hi/little-words.tsv", 3);
    return new HindiShare(words.keysWith(1, "hi"), words.keysWith(1, "other"));
  }

  double of(String text) {
    int others = 0;
    int devanagari = 0;
    int balance = 0;
    for (int at = 0; at < text.length(); ) {
      int end = endOfWord(text, at);
      if (end > at) {
        devanagari += end - at;
        balance += end - at > LONGEST_WORD ? 0 : vote(text.substring(at, end));
        at = end;
      } else {
        int codePoint = text.codePointAt(at);
        others += Character.isLetter(codePoint) ? 1 : 0;
        at += Character.charCount(codePoint);
      }
    }
    double share = devanagari == 0 ? 0 : (double) devanagari / (devanagari + others);
    return share < LEAST || balance < 0 ? 0 : share;
  }

  private int vote(String word) {
    String key = Folding.key(word);
    return hindi.contains(key) ? 1 : neighbours.contains(key) ? -1 : 0;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && isDevanagari(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDevanagari(char c) {
    return c >= 0x900 && c < 0x980 && c != '\u0964' && c != '\u0965' && !Character.isDigit(c);
  }
}
