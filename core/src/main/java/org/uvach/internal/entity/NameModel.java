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
  public static final int STRIDE = 8;

  /** A weight of one, a natural logarithm; most weights of a model then fit 7 bits. */
  public static final int ONE = 400;

  /** Where in its row the lower half of a feature's hash stands, behind the weights. */
  static final int KEY = NameTag.COUNT;

  private static final ModelFormat FORMAT =
      new ModelFormat(
          0x75764E31, "it is no model of names, or of another version", "features", 2_000_000);

  private static final int MOST_VARINT_BITS = 28;

  private final int[] hashes;
  private final short[] rows;
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
    for (int row = 0; row < hashes.length; row++) {
      rows[row * STRIDE + KEY] = (short) hashes[row];
    }
  }

  /** Takes arrays that nobody else has, the rows with their keys. */
  private NameModel(Calibration calibration, int[] hashes, short[] rows) {
    this.calibration = calibration;
    this.hashes = hashes;
    this.rows = rows;
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
    byte[] bytes = file.readAllBytes();
    try {
      return read(ByteBuffer.wrap(bytes), bytes);
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new IOException("it ends too early", e);
    }
  }

  private static NameModel read(ByteBuffer in, byte[] file) throws IOException {
    int size = FORMAT.readSize(in);
    int[] hashes = new int[size];
    short[] rows = new short[size * STRIDE];
    in.position(readRows(file, in.position(), hashes, rows));
    NameModel model = new NameModel(Calibration.read(in), hashes, rows);
    ModelFormat.checkEnd(in);
    return model;
  }

  /**
   * Reads all features, and tells where they end. The numbers are taken apart here and not by a
   * method of their own: there are two million, read once, before a compiler has looked at the
   * code, and a call for each would take a tenth of a second.
   */
  private static int readRows(byte[] file, int from, int[] hashes, short[] rows)
      throws IOException {
    int at = from;
    int hash = 0;
    for (int row = 0; row < hashes.length; row++) {
      int bits = file[at++];
      int number = bits & 0x7f;
      for (int shift = 7; bits < 0; shift += 7) {
        bits = file[at++];
        number |= sevenBits(bits, shift);
      }
      if (row > 0 && hash + number + Integer.MIN_VALUE <= hash + Integer.MIN_VALUE) {
        throw new IOException("its features are not in rising order");
      }
      hash += number;
      hashes[row] = hash;
      int place = row * STRIDE;
      rows[place + KEY] = (short) hash;
      for (int tags = file[at++] & (1 << NameTag.COUNT) - 1; tags != 0; tags >>= 1) {
        if ((tags & 1) != 0) {
          bits = file[at++];
          number = bits & 0x7f;
          for (int shift = 7; bits < 0; shift += 7) {
            bits = file[at++];
            number |= sevenBits(bits, shift);
          }
          rows[place] = (short) (number >>> 1 ^ -(number & 1));
          if (number >>> 1 > Short.MAX_VALUE) {
            throw tooLarge(number);
          }
        }
        place++;
      }
    }
    return at;
  }

  private static int sevenBits(int bits, int shift) throws IOException {
    if (shift > MOST_VARINT_BITS) {
      throw new IOException("it has a number of more than five bytes");
    }
    return (bits & 0x7f) << shift;
  }

  private static IOException tooLarge(int number) {
    return new IOException(
        String.format(
            Locale.ROOT,
            "it has a weight of %d, which is too large",
            number >>> 1 ^ -(number & 1)));
  }

  /**
   * Writes a model file; equal models give equal bytes.
   *
   * @param file where to; not closed
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream file) throws IOException {
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(FORMAT.magic());
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
      tags |= rows[at + tag] != 0 ? 1 << tag : 0;
    }
    out.writeByte(tags);
    for (int tag = 0; tag < NameTag.COUNT; tag++) {
      if (rows[at + tag] != 0) {
        writeVarint(out, rows[at + tag] << 1 ^ rows[at + tag] >> 31);
      }
    }
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
    return new NameModel(fitted, hashes, rows);
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
    return new WeightTable(hashes, rows);
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
