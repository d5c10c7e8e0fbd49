package org.uvach.models.names;

import static org.uvach.internal.entity.NameModel.ONE;
import static org.uvach.internal.entity.NameModel.STRIDE;

import java.util.Arrays;
import org.uvach.internal.entity.Calibration;
import org.uvach.internal.entity.NameModel;

/**
 * Makes trained weights small: keeps the features that matter most, and rounds each weight to a
 * small whole number.
 */
final class Quantizer {

  /**
   * A feature matters by its largest weight and by how often it is met, which counts for less: the
   * fourth root was the best of the powers 0, 1/4 and 1/2.
   */
  private static final double OFTEN = 0.25;

  private Quantizer() {}

  /**
   * Makes a model.
   *
   * @param features what the rows of weights belong to
   * @param weights {@value NameModel#STRIDE} for each feature
   * @param most how many features are kept
   * @return the model, without calibration
   */
  static NameModel quantize(FeatureIndex.Numbered features, float[] weights, int most) {
    float[] largest = largest(weights);
    double[] worth = worth(largest, features.counts());
    double[] sorted = worth.clone();
    Arrays.sort(sorted);
    double least = sorted[Math.max(0, sorted.length - most)];
    int[] hashes = new int[worth.length];
    short[] rounded = new short[worth.length * STRIDE];
    int n = 0;
    for (int row = 0; row < worth.length; row++) {
      if (worth[row] >= least && Math.round(largest[row] * ONE) > 0) {
        hashes[n] = features.hashes()[row];
        for (int tag = 0; tag < STRIDE; tag++) {
          rounded[n * STRIDE + tag] = (short) Math.round(weights[row * STRIDE + tag] * ONE);
        }
        n++;
      }
    }
    return new NameModel(
        Arrays.copyOf(hashes, n), Arrays.copyOf(rounded, n * STRIDE), Calibration.none());
  }

  /** The largest weight of each feature. */
  private static float[] largest(float[] weights) {
    float[] largest = new float[weights.length / STRIDE];
    for (int i = 0; i < weights.length; i++) {
      largest[i / STRIDE] = Math.max(largest[i / STRIDE], Math.abs(weights[i]));
    }
    return largest;
  }

  private static double[] worth(float[] largest, int[] counts) {
    double[] worth = new double[largest.length];
    for (int row = 0; row < worth.length; row++) {
      worth[row] = largest[row] * Math.pow(counts[row], OFTEN);
    }
    return worth;
  }
}
