package org.uvach.models.names;

import java.util.Arrays;
import java.util.Random;

/**
 * Groups vectors by direction: each vector goes to the class whose mean points most nearly the same
 * way. The same vectors and seed give the same classes.
 */
final class SphericalKMeans {

  private final float[][] vectors;
  private final float[][] centres;
  private final int[] classes;

  private SphericalKMeans(float[][] vectors, int count, long seed) {
    this.vectors = vectors;
    this.classes = new int[vectors.length];
    this.centres = new float[count][];
    int[] start = new Random(seed).ints(0, vectors.length).distinct().limit(count).toArray();
    Arrays.setAll(centres, c -> vectors[start[c]].clone());
  }

  /**
   * Groups vectors.
   *
   * @param vectors vectors of length 1
   * @param count how many classes, at most as many as vectors
   * @param rounds how often means and classes are made anew
   * @param seed of the vectors that the first means are
   * @return for each vector its class, from 0
   */
  static int[] group(float[][] vectors, int count, int rounds, long seed) {
    SphericalKMeans means = new SphericalKMeans(vectors, count, seed);
    for (int round = 0; round < rounds; round++) {
      means.assign();
      means.centre();
    }
    means.assign();
    return means.classes;
  }

  private void assign() {
    for (int v = 0; v < vectors.length; v++) {
      float best = Float.NEGATIVE_INFINITY;
      for (int c = 0; c < centres.length; c++) {
        float likeness = dot(vectors[v], centres[c]);
        if (likeness > best) {
          best = likeness;
          classes[v] = c;
        }
      }
    }
  }

  /** A class that lost all its vectors keeps its centre. */
  private void centre() {
    float[][] sums = new float[centres.length][vectors[0].length];
    for (int v = 0; v < vectors.length; v++) {
      float[] sum = sums[classes[v]];
      for (int d = 0; d < sum.length; d++) {
        sum[d] += vectors[v][d];
      }
    }
    for (int c = 0; c < centres.length; c++) {
      if (dot(sums[c], sums[c]) > 0) {
        centres[c] = normalize(sums[c]);
      }
    }
  }

  private static float dot(float[] a, float[] b) {
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    int d = 0;
    for (; d + 3 < a.length; d += 4) {
      sum0 += a[d] * b[d];
      sum1 += a[d + 1] * b[d + 1];
      sum2 += a[d + 2] * b[d + 2];
      sum3 += a[d + 3] * b[d + 3];
    }
    for (; d < a.length; d++) {
      sum0 += a[d] * b[d];
    }
    return sum0 + sum1 + sum2 + sum3;
  }

  /** The vector of length 1 in the same direction; a zero vector stays. */
  static float[] normalize(float[] vector) {
    float length = (float) Math.sqrt(dot(vector, vector));
    float[] normal = vector.clone();
    for (int d = 0; d < normal.length && length > 0; d++) {
      normal[d] /= length;
    }
    return normal;
  }
}
