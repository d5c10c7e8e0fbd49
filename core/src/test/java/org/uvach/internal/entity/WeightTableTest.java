package org.uvach.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A feature adds its own weights, however near to it others lie. */
class WeightTableTest {

  /** In rising order as unsigned numbers: some share a bit of the index, some an upper half. */
  private static final int[] HASHES = {
    0, 99, (3 << 28) + 1, (3 << 28) + 2, (3 << 28) + 5, (3 << 28) + 0x7000, 0xfff0_0000, -1
  };

  @Test
  void everyFeatureAddsItsOwnWeights() {
    short[] weights = new short[HASHES.length * NameModel.STRIDE];
    for (int feature = 0; feature < HASHES.length; feature++) {
      weights[feature * NameModel.STRIDE + NameTag.OUTSIDE] = (short) (feature + 1);
      weights[feature * NameModel.STRIDE + NameTag.COUNT - 1] = (short) -feature;
    }
    WeightTable table = table(weights);

    for (int feature = 0; feature < HASHES.length; feature++) {
      int[] scores = new int[2 * NameModel.STRIDE];
      table.add(HASHES[feature], scores, NameModel.STRIDE);
      assertThat(scores[NameModel.STRIDE + NameTag.OUTSIDE]).isEqualTo(feature + 1);
      assertThat(scores[NameModel.STRIDE + NameTag.COUNT - 1]).isEqualTo(-feature);
      assertThat(scores[NameTag.OUTSIDE]).isZero();
    }
  }

  @Test
  void manyFeaturesAddWhatEachWouldAdd() {
    short[] weights = new short[HASHES.length * NameModel.STRIDE];
    for (int feature = 0; feature < HASHES.length; feature++) {
      Arrays.fill(
          weights,
          feature * NameModel.STRIDE,
          feature * NameModel.STRIDE + NameTag.COUNT,
          (short) (1 << feature));
    }
    int[] scores = new int[NameModel.STRIDE];

    table(weights).add(new int[] {99, 98, -1, (3 << 28) + 5, 7, 1}, 5, scores, 0);

    int[] sums = new int[NameTag.COUNT];
    Arrays.fill(sums, (1 << 1) + (1 << 7) + (1 << 4));
    assertThat(Arrays.copyOf(scores, NameTag.COUNT)).isEqualTo(sums);
  }

  @Test
  void aFeatureThatIsNotInTheTableAddsNothing() {
    short[] weights = new short[HASHES.length * NameModel.STRIDE];
    Arrays.fill(weights, (short) 1);
    WeightTable table = table(weights);
    int[] scores = new int[NameModel.STRIDE];

    for (int unknown : List.of(1, 100, (3 << 28) + 3, (3 << 28) + 7, (3 << 28) + 0x7001, -2)) {
      table.add(unknown, scores, 0);
    }

    assertThat(scores).containsOnly(0);
  }

  private static WeightTable table(short[] weights) {
    return new NameModel(HASHES, weights, Calibration.none()).table();
  }
}
