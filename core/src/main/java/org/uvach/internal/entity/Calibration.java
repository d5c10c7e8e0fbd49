package org.uvach.internal.entity;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.uvach.document.EntityType;

/**
 * What a name's margin is worth: the share of names with such a margin that are right, by a
 * logistic curve for each type, fitted on articles that the tagger was not trained on.
 */
public final class Calibration {

  private final double[] slopes;
  private final double[] intercepts;

  /**
   * Takes fitted curves.
   *
   * @param slopes one per {@link EntityType}
   * @param intercepts one per {@link EntityType}
   */
  public Calibration(double[] slopes, double[] intercepts) {
    this.slopes = slopes.clone();
    this.intercepts = intercepts.clone();
  }

  /** For a tagger that was not yet measured: every margin counts for evens. */
  public static Calibration none() {
    int types = EntityType.values().length;
    return new Calibration(new double[types], new double[types]);
  }

  static Calibration read(ByteBuffer in) throws IOException {
    Calibration read = none();
    for (int type = 0; type < read.slopes.length; type++) {
      read.slopes[type] = readFinite(in);
      read.intercepts[type] = readFinite(in);
    }
    return read;
  }

  private static double readFinite(ByteBuffer in) throws IOException {
    double number = in.getDouble();
    if (!Double.isFinite(number)) {
      throw new IOException(
          String.format(Locale.ROOT, "its calibration has %s, which is no number", number));
    }
    return number;
  }

  void write(DataOutputStream out) throws IOException {
    for (int type = 0; type < slopes.length; type++) {
      out.writeDouble(slopes[type]);
      out.writeDouble(intercepts[type]);
    }
  }

  double[] slopes() {
    return slopes.clone();
  }

  /**
   * What a margin is worth.
   *
   * @param type the type of a name
   * @param margin its margin, at least 0
   * @return the share of names of this type and margin that are right
   */
  public double confidence(EntityType type, double margin) {
    int t = NameTag.index(type);
    return 1 / (1 + Math.exp(-(intercepts[t] + slopes[t] * scale(margin))));
  }

  /**
   * The scale on which curves are fitted: large margins differ less than small ones.
   *
   * @param margin a margin of scores, at least 0
   * @return a number that grows with its square root
   */
  public static double scale(double margin) {
    return Math.sqrt(margin);
  }
}
