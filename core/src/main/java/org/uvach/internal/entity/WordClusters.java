package org.uvach.internal.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The classes of words that are used alike, at three grains. Words are known by their hash alone,
 * in rising order: so sixty thousand are loaded at once, and none of them as a string.
 *
 * <p>In the file: a magic number, the number of words, their hashes in rising order, then the
 * classes of each grain, a short each.
 */
public final class WordClusters {

  /** The number of grains. */
  public static final int GRAINS = 3;

  private static final ModelFormat FORMAT =
      new ModelFormat(
          0x75764331, "it has no word classes, or those of another version", "words", 1_000_000);

  private final int[] words;
  private final short[][] classes;

  private WordClusters(int[] words, short[][] classes) {
    this.words = words;
    this.classes = classes;
  }

  /**
   * Reads a model file.
   *
   * @param file its bytes; not closed
   * @return the classes
   * @throws IOException if it cannot be read or is no such file; the message says of the file what
   *     is wrong with it
   */
  static WordClusters read(InputStream file) throws IOException {
    try {
      return read(ByteBuffer.wrap(file.readAllBytes()));
    } catch (BufferUnderflowException e) {
      throw new IOException("it ends too early", e);
    }
  }

  private static WordClusters read(ByteBuffer in) throws IOException {
    int size = FORMAT.readSize(in);
    int[] words = new int[size];
    in.asIntBuffer().get(words);
    in.position(in.position() + size * Integer.BYTES);
    short[][] classes = new short[GRAINS][size];
    for (short[] grain : classes) {
      in.asShortBuffer().get(grain);
      in.position(in.position() + size * Short.BYTES);
    }
    ModelFormat.checkEnd(in);
    return new WordClusters(words, classes);
  }

  /**
   * Makes a model file.
   *
   * @param classes for each folded word its class at each grain, from coarse to fine, 1 or more
   * @return its bytes; equal classes give equal bytes
   * @throws IllegalArgumentException if two words have one hash
   */
  public static byte[] write(Map<String, int[]> classes) {
    Map<Integer, int[]> byHash = new TreeMap<>();
    classes.forEach(
        (word, grains) -> {
          if (byHash.put(FeatureHash.of(word), grains) != null) {
            throw new IllegalArgumentException("Another word has the hash of " + word);
          }
        });
    ByteBuffer out =
        ByteBuffer.allocate(
            2 * Integer.BYTES + byHash.size() * (Integer.BYTES + GRAINS * Short.BYTES));
    out.putInt(FORMAT.magic()).putInt(byHash.size());
    byHash.keySet().forEach(out::putInt);
    for (int grain = 0; grain < GRAINS; grain++) {
      for (int[] grains : byHash.values()) {
        out.putShort((short) grains[grain]);
      }
    }
    return out.array();
  }

  /** The classes of the word with a hash, from coarse to fine; zeros for an unknown one. */
  int[] of(int word) {
    int[] found = new int[GRAINS];
    int place = Arrays.binarySearch(words, word);
    if (place >= 0) {
      for (int grain = 0; grain < GRAINS; grain++) {
        found[grain] = classes[grain][place];
      }
    }
    return found;
  }
}
