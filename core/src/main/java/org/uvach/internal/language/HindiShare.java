package org.uvach.internal.language;

import java.util.Arrays;
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

  private static final int BLOCK = 0x900;
  private static final int BLOCK_BITS = 7;

  /** What each letter of the block is folded to; 0 for nothing. */
  private static final char[] FOLDED = folded();

  private final long[] hindi;
  private final long[] neighbours;

  private HindiShare(long[] hindi, long[] neighbours) {
    this.hindi = hindi;
    this.neighbours = neighbours;
  }

  static HindiShare read() {
    WordList words = WordList.read("hi/little-words.tsv", 3);
    return new HindiShare(numbers(words.keysWith(1, "hi")), numbers(words.keysWith(1, "other")));
  }

  private static long[] numbers(Set<String> words) {
    return words.stream().mapToLong(word -> number(word, 0, word.length())).sorted().toArray();
  }

  private static char[] folded() {
    char[] folded = new char[1 << BLOCK_BITS];
    for (int letter = 0; letter < folded.length; letter++) {
      String key = Folding.key(String.valueOf((char) (BLOCK + letter)));
      folded[letter] = key.isEmpty() ? 0 : key.charAt(0);
    }
    return folded;
  }

  double of(String text) {
    int others = 0;
    int devanagari = 0;
    int balance = 0;
    for (int at = 0; at < text.length(); ) {
      int end = endOfWord(text, at);
      if (end > at) {
        devanagari += end - at;
        balance += end - at > LONGEST_WORD ? 0 : vote(number(text, at, end));
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

  private int vote(long word) {
    return Arrays.binarySearch(hindi, word) >= 0
        ? 1
        : Arrays.binarySearch(neighbours, word) >= 0 ? -1 : 0;
  }

  /** A short word, folded, as a number: every text is asked for its language, word by word. */
  private static long number(String text, int start, int end) {
    long number = 0;
    for (int at = start; at < end; at++) {
      char letter = FOLDED[text.charAt(at) - BLOCK];
      number = letter == 0 ? number : number << BLOCK_BITS | (letter - BLOCK);
    }
    return number;
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
