package org.uvach.internal.entity;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The weights of a name tagger: for each feature, by its hash, one small number per tag. Immutable,
 * in flat arrays.
 *
 * <p>In the file: a magic number, the number of features, then per feature in rising order of
 * hashes the distance to the one before (7 bits a byte), a bit set of the tags with a weight, and
 * those weights (sign in the lowest bit, 7 bits a byte); last the calibration.
 */
public final class NameModel {

  /**
   * The distance between the weights of two features in the array; {@link NameTag#COUNT} of them
   * are used.
   */
  static final int STRIDE = 8;

  private static final int MAGIC = 0x75764E31;

  /**
   * A file that says it has more is no model; the bound keeps the memory small that it can take.
   */
  private static final int MOST_FEATURES = 2_000_000;

  private static final int MOST_VARINT_BITS = 28;

  private final int[] hashes;
  private final short[] weights;
  private final Calibration calibration;

  /**
   * Takes weights as trained.
   *
   * @param hashes the features in rising order, as unsigned numbers
   * @param weights {@value #STRIDE} per feature
   * @param calibration what a margin of scores is worth
   */
  public NameModel(int[] hashes, short[] weights, Calibration calibration) {
    this(calibration, hashes.clone(), weights.clone());
  }

  /** Takes arrays that nobody else has. */
  private NameModel(Calibration calibration, int[] hashes, short[] weights) {
    this.calibration = calibration;
    this.hashes = hashes;
    this.weights = weights;
  }

  /**
   * Reads a model file.
   *
   * @param file its bytes; not closed
   * @return the model
   * @throws IOException if it cannot be read or is no such file; the message says of the file what
   *     is wrong with it
   */
  public static NameModel read(InputStream file) throws IOException {
    try {
      return read(ByteBuffer.wrap(file.readAllBytes()));
    } catch (BufferUnderflowException e) {
      throw new IOException("it ends too early", e);
    }
  }

  private static NameModel read(ByteBuffer in) throws IOException {
    int magic = in.getInt();
    if (magic != MAGIC) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "it is no model of names, or of another version: it begins with %08x, not %08x",
              magic,
              MAGIC));
    }
    int size = in.getInt();
    if (size < 0 || size > MOST_FEATURES) {
      throw new IOException(
          String.format(
              Locale.ROOT, "it says it has %d features; a model has 0 to %d", size, MOST_FEATURES));
    }
    NameModel model = read(in, size);
    if (in.hasRemaining()) {
      throw new IOException("it goes on behind its end");
    }
    return model;
  }

  private static NameModel read(ByteBuffer in, int size) throws IOException {
    int[] hashes = new int[size];
    short[] weights = new short[size * STRIDE];
    int hash = 0;
    for (int row = 0; row < size; row++) {
      hash += readVarint(in);
      if (row > 0 && Integer.compareUnsigned(hash, hashes[row - 1]) <= 0) {
        throw new IOException("its features are not in rising order");
      }
      hashes[row] = hash;
      int place = row * STRIDE;
      for (int tags = in.get() & (1 << NameTag.COUNT) - 1; tags != 0; tags >>= 1) {
        if ((tags & 1) != 0) {
          weights[place] = weight(signed(readVarint(in)));
        }
        place++;
      }
    }
    return new NameModel(Calibration.read(in), hashes, weights);
  }

  private static short weight(int number) throws IOException {
    if (number != (short) number) {
      throw new IOException(
          String.format(Locale.ROOT, "it has a weight of %d, which is too large", number));
    }
    return (short) number;
  }

  /**
   * Writes a model file; equal models give equal bytes.
   *
   * @param file where to; not closed
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream file) throws IOException {
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(MAGIC);
    out.writeInt(hashes.length);
    int last = 0;
    for (int row = 0; row < hashes.length; row++) {
      writeVarint(out, hashes[row] - last);
      last = hashes[row];
      writeRow(out, row * STRIDE);
    }
    calibration.write(out);
    out.flush();
  }

  private void writeRow(DataOutputStream out, int at) throws IOException {
    int tags = 0;
    for (int tag = 0; tag < NameTag.COUNT; tag++) {
      tags |= weights[at + tag] != 0 ? 1 << tag : 0;
    }
    out.writeByte(tags);
    for (int tag = 0; tag < NameTag.COUNT; tag++) {
      if (weights[at + tag] != 0) {
        writeVarint(out, weights[at + tag] << 1 ^ weights[at + tag] >> 31);
      }
    }
  }

  private static int signed(int zigzag) {
    return zigzag >>> 1 ^ -(zigzag & 1);
  }

  private static int readVarint(ByteBuffer in) throws IOException {
    int number = 0;
    for (int shift = 0; shift <= MOST_VARINT_BITS; shift += 7) {
      int bits = in.get();
      number |= (bits & 0x7f) << shift;
      if (bits >= 0) {
        return number;
      }
    }
    throw new IOException("it has a number of more than five bytes");
  }

  private static void writeVarint(DataOutputStream out, int number) throws IOException {
    int rest = number;
    while (rest >>> 7 != 0) {
      out.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  /**
   * The same weights with another calibration.
   *
   * @param fitted the calibration
   * @return the model
   */
  public NameModel with(Calibration fitted) {
    return new NameModel(fitted, hashes, weights);
  }

  /** How many features have a weight. */
  public int size() {
    return hashes.length;
  }

  Calibration calibration() {
    return calibration;
  }

  /** The weights where they can be looked up. */
  WeightTable table() {
    return new WeightTable(hashes, weights);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "NameModel of %d features, %s",
        hashes.length,
        Arrays.toString(calibration.slopes()));
  }
}
