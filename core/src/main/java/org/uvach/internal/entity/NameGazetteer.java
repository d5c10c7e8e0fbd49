package org.uvach.internal.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.uvach.internal.text.SoftSpelling;

/**
 * Lists of known names, looked up with soft matching of spellings. Names are known by their hash
 * alone: so twenty thousand are loaded at once, and none of them as a string.
 *
 * <p>In the file: a magic number, the number of names, their hashes in rising order, then the
 * {@link ListedAs} classes of each, a bit each in a byte.
 */
public final class NameGazetteer {

  /** The longest name looked up, in words. */
  static final int LONGEST = 6;

  private static final ModelFormat FORMAT =
      new ModelFormat(0x75764731, "it is no gazetteer, or of another version", "names", 1_000_000);

  private final IntTable names;

  private NameGazetteer(IntTable names) {
    this.names = names;
  }

  /**
   * Reads a model file.
   *
   * @param file its bytes; not closed
   * @return the gazetteer
   * @throws IOException if it cannot be read or is no such file; the message says of the file what
   *     is wrong with it
   */
  static NameGazetteer read(InputStream file) throws IOException {
    try {
      return read(ByteBuffer.wrap(file.readAllBytes()));
    } catch (BufferUnderflowException e) {
      throw new IOException("it ends too early", e);
    }
  }

  private static NameGazetteer read(ByteBuffer in) throws IOException {
    int size = FORMAT.readSize(in);
    int[] names = new int[size];
    in.asIntBuffer().get(names);
    in.position(in.position() + size * Integer.BYTES);
    int[] classes = new int[size];
    for (int i = 0; i < size; i++) {
      classes[i] = Byte.toUnsignedInt(in.get());
    }
    ModelFormat.checkEnd(in);
    return new NameGazetteer(new IntTable(names, classes));
  }

  /**
   * Makes a model file.
   *
   * @param listed for each name, its words separated by one blank each, as what it is listed
   * @return its bytes; equal lists give equal bytes
   */
  public static byte[] write(Map<String, Set<ListedAs>> listed) {
    Map<Integer, Integer> classes = new TreeMap<>();
    listed.forEach((name, as) -> classes.merge(phrase(name), bits(as), (a, b) -> a | b));
    ByteBuffer out =
        ByteBuffer.allocate(2 * Integer.BYTES + classes.size() * (Integer.BYTES + Byte.BYTES));
    out.putInt(FORMAT.magic()).putInt(classes.size());
    classes.keySet().forEach(out::putInt);
    classes.values().forEach(bits -> out.put(bits.byteValue()));
    return out.array();
  }

  private static int bits(Set<ListedAs> listed) {
    return listed.stream().mapToInt(ListedAs::bit).reduce(0, (a, b) -> a | b);
  }

  private static int phrase(String name) {
    int hash = 0;
    int from = 0;
    while (from < name.length()) {
      int blank = name.indexOf(' ', from);
      int to = blank < 0 ? name.length() : blank;
      hash = extend(hash, FeatureHash.of(SoftSpelling.fold(name.substring(from, to))));
      from = to + 1;
    }
    return hash;
  }

  /** The hash of a phrase with one more word. */
  static int extend(int phrase, int softWord) {
    return FeatureHash.pair(phrase, softWord);
  }

  /** The classes of a phrase, a bit each; 0 if it is not listed. */
  int classes(int phrase) {
    int bits = names.get(phrase);
    return bits == IntTable.ABSENT ? 0 : bits;
  }
}
