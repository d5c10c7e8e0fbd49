package org.uvach.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A feature adds its own weights, wherever the table had room for them. */
class WeightTableTest {

  /** Three of them want the same row. */
  private static final int[] HASHES = {(3 << 28) + 2, (3 << 28) + 1, (3 << 28) + 5, 99};

  @Test
  void everyFeatureAddsItsOwnWeights() {
    short[] weights = new short[HASHES.length * NameModel.STRIDE];
    for (int feature = 0; feature < HASHES.length; feature++) {
      weights[feature * NameModel.STRIDE + NameTag.OUTSIDE] = (short) (feature + 1);
      weights[feature * NameModel.STRIDE + NameTag.COUNT - 1] = (short) -feature;
    }
    WeightTable table = new WeightTable(HASHES, weights);

    for (int feature = 0; feature < HASHES.length; feature++) {
      int[] scores = new int[2 * NameModel.STRIDE];
      table.add(HASHES[feature], scores, NameModel.STRIDE);
      assertThat(scores[NameModel.STRIDE + NameTag.OUTSIDE]).isEqualTo(feature + 1);
      assertThat(scores[NameModel.STRIDE + NameTag.COUNT - 1]).isEqualTo(-feature);
      assertThat(scores[NameTag.OUTSIDE]).isZero();
    }
  }

  @Test
  void aFeatureWithoutWeightsAddsNothing() {
    WeightTable table = new WeightTable(HASHES, new short[HASHES.length * NameModel.STRIDE]);
    int[] scores = new int[NameModel.STRIDE];

    table.add((3 << 28) + 7, scores, 0);
    table.add(12345, scores, 0);

    assertThat(scores).containsOnly(0);
  }
}
