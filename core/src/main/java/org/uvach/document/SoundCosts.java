package org.uvach.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The costs of a {@link SoundTable} as one array for each kind of comparison: a name is compared
 * with many, and each time with every way to cut its letters into chunks. Chunks have numbers, the
 * shortest the smallest.
 */
final class SoundCosts {

  /** Two Latin spellings are compared in chunks of at most so many letters. */
  static final int LATIN_CHUNK = 2;

  /** The number of every chunk that costs as much as what was never seen. */
  static final int UNSEEN = 0;

  /** How many chunks may begin at a letter, the empty one with them. */
  static final int CHUNKS = SoundTable.LONGEST + 1;

  private static final int BASE = 27;
  private static final char FIRST = '\u0900';
  private static final char LAST = '\u097F';

  /** A row for the inherent vowel, one for each Devanagari letter, one for all others. */
  private static final int ROWS = LAST - FIRST + 3;

  private final short[] numbers = new short[BASE * BASE * BASE];
  private final short[] rows = new short[ROWS];
  private final double[] across;
  private final int width;
  private final double[] latin;
  private final int latinWidth;

  SoundCosts(SoundTable table) {
    List<String> chunks = numbered(table);
    width = chunks.size();
    across = across(table, chunks);
    latinWidth = 1 + (int) chunks.stream().skip(1).filter(c -> c.length() <= LATIN_CHUNK).count();
    latin = new double[latinWidth * latinWidth];
    Arrays.fill(latin, SoundTable.NEVER);
    for (int a = 1; a < latinWidth; a++) {
      for (int b = 1; b < latinWidth; b++) {
        latin[a * latinWidth + b] = table.cost(chunks.get(a), chunks.get(b));
      }
    }
  }

  private List<String> numbered(SoundTable table) {
    List<String> chunks = new ArrayList<>();
    chunks.add("(unseen)");
    Set<String> spelled = new TreeSet<>(table.chunks());
    for (int length = 0; length <= SoundTable.LONGEST; length++) {
      for (String chunk : spelled) {
        int code = code(chunk);
        if (chunk.length() == length && code >= 0) {
          numbers[code] = (short) chunks.size();
          chunks.add(chunk);
        }
      }
    }
    return chunks;
  }

  private static int code(String chunk) {
    int code = 0;
    for (int i = 0; i < chunk.length(); i++) {
      code = longer(code, chunk.charAt(i));
    }
    return code;
  }

  /** The code of a chunk with one more letter; negative if one is none of a to z. */
  private static int longer(int code, char letter) {
    return code < 0 || letter < 'a' || letter > 'z' ? -1 : code * BASE + letter - 'a' + 1;
  }

  private double[] across(SoundTable table, List<String> chunks) {
    double[] costs = new double[ROWS * width];
    int used = 1;
    Arrays.fill(costs, 0, width, SoundTable.NEVER);
    for (int row = 0; row < ROWS - 1; row++) {
      char letter = row == 0 ? SoundTable.INHERENT : (char) (FIRST + row - 1);
      if (table.knows(letter)) {
        int start = used * width;
        costs[start] = SoundTable.NEVER;
        for (int chunk = 1; chunk < width; chunk++) {
          costs[start + chunk] = table.cost(letter, chunks.get(chunk));
        }
        rows[row] = (short) used++;
      }
    }
    return Arrays.copyOf(costs, used * width);
  }

  /**
   * The numbers of all chunks of a word.
   *
   * @return at index {@code j * CHUNKS + k} that of the {@code k} letters from the {@code j}th on
   */
  int[] chunks(String latin) {
    int[] all = new int[(latin.length() + 1) * CHUNKS];
    for (int j = 0; j <= latin.length(); j++) {
      int code = 0;
      all[j * CHUNKS] = numbers[0];
      for (int k = 1; k < CHUNKS && j + k <= latin.length() && code >= 0; k++) {
        code = longer(code, latin.charAt(j + k - 1));
        all[j * CHUNKS + k] = code < 0 ? UNSEEN : numbers[code];
      }
    }
    return all;
  }

  /** Where the costs of a Devanagari letter begin. */
  int row(char letter) {
    int row = letter == SoundTable.INHERENT ? 0 : letter - FIRST + 1;
    return row < 0 || row > LAST - FIRST + 1 ? 0 : rows[row] * width;
  }

  /** What it costs to take the chunk of a number for the letter whose costs begin at a row. */
  double across(int row, int chunk) {
    return across[row + chunk];
  }

  /** What it costs to take one chunk for another, both of at most {@link #LATIN_CHUNK} letters. */
  double latin(int a, int b) {
    return latin[a * latinWidth + b];
  }
}
