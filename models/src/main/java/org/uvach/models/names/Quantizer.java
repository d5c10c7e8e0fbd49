package org.uvach.models.names;

import java.util.Arrays;
import org.uvach.internal.entity.Calibration;
import org.uvach.internal.entity.NameModel;

/**
 * Makes trained weights small: keeps the features with the largest, and rounds each weight to a
 * small whole number.
 */
final class Quantizer {

  private static final int STRIDE = 8;

  /** The largest weight becomes this; most weights then fit 7 bits. */
  private static final float LARGEST = 4000;

  private Quantizer() {}

  static NameModel quantize(int[] hashes, float[] weights, float[] largest, int most) {
    float[] sorted = largest.clone();
    Arrays.sort(sorted);
    float least = sorted[Math.max(0, sorted.length - most)];
    float scale = LARGEST / sorted[sorted.length - 1];
    int[] keptHashes = new int[hashes.length];
    short[] rounded = new short[hashes.length * STRIDE];
    int n = 0;
    for (int row = 0; row < hashes.length; row++) {
      if (largest[row] >= least && Math.round(largest[row] * scale) > 0) {
        keptHashes[n] = hashes[row];
        for (int tag = 0; tag < STRIDE; tag++) {
          rounded[n * STRIDE + tag] = (short) Math.round(weights[row * STRIDE + tag] * scale);
        }
        n++;
      }
    }
    return new NameModel(
        Arrays.copyOf(keptHashes, n), Arrays.copyOf(rounded, n * STRIDE), Calibration.none());
  }
}
