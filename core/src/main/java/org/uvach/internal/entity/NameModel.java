package org.uvach.internal.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

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
    this.hashes = hashes.clone();
    this.weights = weights.clone();
    this.calibration = calibration;
  }

  /**
   * Reads a model file.
   *
   * @param file its bytes; not closed
   * @return the model
   * @throws IOException if it cannot be read or is no such file
   */
  public static NameModel read(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(file, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("Not a model of names, or of another version");
    }
    int[] hashes = new int[in.readInt()];
    short[] weights = new short[hashes.length * STRIDE];
    int hash = 0;
    for (int row = 0; row < hashes.length; row++) {
      hash += readVarint(in);
      hashes[row] = hash;
      int tags = in.readUnsignedByte();
      for (int tag = 0; tag < NameTag.COUNT; tag++) {
        if ((tags >> tag & 1) != 0) {
          weights[row * STRIDE + tag] = (short) signed(readVarint(in));
        }
      }
    }
    return new NameModel(hashes, weights, Calibration.read(in));
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

  private static int readVarint(DataInputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int bits = in.readUnsignedByte();
      number |= (bits & 0x7f) << shift;
      if (bits < 0x80) {
        return number;
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
    return new NameModel(hashes, weights, fitted);
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
    return "NameModel of %d features, %s"
        .formatted(hashes.length, Arrays.toString(calibration.slopes()));
  }
}
