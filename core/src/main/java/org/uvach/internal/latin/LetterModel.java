package org.uvach.internal.latin;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * How likely a word is as a name, letter by letter: each letter after the four before it, or, where
 * these were never seen together, after fewer (a five-gram model that backs off).
 */
public final class LetterModel {

  /** A letter is seen with so many less one before it. */
  public static final int ORDER = 5;

  /** A logarithm is kept as a number of such steps, at most {@link #MOST}. */
  private static final double STEP = 1.0 / 16;

  private static final int MOST = 255;
  private static final int BITS = 5;
  private static final int BEGINNING = 27;
  private static final int END = 28;

  private final int[] keys;
  private final byte[] shares;
  private final byte[] rests;
  private final int size;

  private LetterModel(int size) {
    this.size = size;
    int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
    keys = new int[slots];
    shares = new byte[slots];
    rests = new byte[slots];
  }

  /**
   * Some letters in sequence.
   *
   * @param key their number, see {@link LetterModel#key}
   * @param share how likely the last is after the others
   * @param rest what is left after these letters for a letter that was never seen after them
   */
  public record Sequence(int key, double share, double rest) {}

  /**
   * Makes a model.
   *
   * @param sequences all sequences that it knows
   * @return the model
   */
  public static LetterModel of(List<Sequence> sequences) {
    LetterModel model = new LetterModel(sequences.size());
    for (Sequence sequence : sequences) {
      model.put(sequence.key(), steps(sequence.share()), steps(sequence.rest()));
    }
    return model;
  }

  private static byte steps(double share) {
    return (byte) Math.min(MOST, Math.round(-Math.log(share) / STEP));
  }

  private void put(int key, byte share, byte rest) {
    int at = slot(key);
    keys[at] = key;
    shares[at] = share;
    rests[at] = rest;
  }

  /** Where a sequence stands, or the empty place where it would. */
  private int slot(int key) {
    int mask = keys.length - 1;
    int at = ((key * 0x9E3779B1) >>> 7) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /**
   * The letters of a word as numbers, with its beginning and end.
   *
   * @param word letters from a to z; others count as none
   * @return a number from 1 to 28 for each
   */
  public static int[] symbols(String word) {
    int[] symbols = new int[word.length() + 2];
    symbols[0] = BEGINNING;
    int count = 1;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter >= 'a' && letter <= 'z') {
        symbols[count++] = letter - 'a' + 1;
      }
    }
    symbols[count++] = END;
    return Arrays.copyOf(symbols, count);
  }

  /**
   * The number of some letters in sequence.
   *
   * @param symbols a word
   * @param from where they begin
   * @param to where they end
   * @return their number, never 0 if there are any
   */
  public static int key(int[] symbols, int from, int to) {
    int key = 0;
    for (int i = from; i < to; i++) {
      key = (key << BITS) | symbols[i];
    }
    return key;
  }

  /**
   * How likely a word is.
   *
   * @param word letters from a to z
   * @return the natural logarithm of its probability
   */
  double score(String word) {
    int[] symbols = symbols(word);
    int steps = 0;
    for (int i = 1; i < symbols.length; i++) {
      steps += steps(symbols, i);
    }
    return -STEP * steps;
  }

  private int steps(int[] symbols, int at) {
    int steps = 0;
    for (int from = Math.max(0, at - ORDER + 1); from <= at; from++) {
      int seen = slot(key(symbols, from, at + 1));
      if (keys[seen] != 0) {
        return steps + Byte.toUnsignedInt(shares[seen]);
      }
      int before = slot(key(symbols, from, at));
      steps += keys[before] == 0 ? 0 : Byte.toUnsignedInt(rests[before]);
    }
    return steps + MOST;
  }

  /**
   * Writes the model.
   *
   * @param out where to
   * @throws IOException if that fails
   */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(size);
    for (int at = 0; at < keys.length; at++) {
      if (keys[at] != 0) {
        out.writeInt(keys[at]);
        out.writeByte(shares[at]);
        out.writeByte(rests[at]);
      }
    }
  }

  static LetterModel read(ModelFile in) {
    LetterModel model = new LetterModel(in.size());
    for (int i = 0; i < model.size; i++) {
      model.put(in.oneInt(), in.oneByte(), in.oneByte());
    }
    return model;
  }
}
