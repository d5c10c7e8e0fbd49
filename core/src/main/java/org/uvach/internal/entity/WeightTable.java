package org.uvach.internal.entity;

/**
 * The weights of a name tagger where they are looked up: a row for each feature, in rising order of
 * the hashes, and an index that says where about to look. Immutable.
 *
 * <p>Half of the features that a sentence has are not in the table, and the rows do not fit into a
 * processor's cache. So an index which does fit is asked first: by the upper half of a hash, which
 * of the 32 stretches of its lower half have a feature, and where the first one stands. The lower
 * half stands in the row itself, so that a feature costs one visit to far memory.
 */
final class WeightTable {

  private static final int STRIDE = NameModel.STRIDE;

  private static final int KEY = NameModel.KEY;

  private static final int GROUPS = 1 << Character.SIZE;

  /** How far the lower half is shifted to give the number of its stretch. */
  private static final int STRETCH = Character.SIZE - 5;

  private final short[] rows;

  /**
   * For each upper half: below, a bit for each stretch that has a feature; above, the number of the
   * first feature that does not come before it.
   */
  private final long[] index = new long[GROUPS + 1];

  /**
   * Lays weights out for looking up.
   *
   * @param hashes the features in rising order, as unsigned numbers, each once
   * @param rows {@link NameModel#STRIDE} per feature: its weights, and the lower half of its hash
   */
  WeightTable(int[] hashes, short[] rows) {
    this.rows = rows;
    int next = 0;
    for (int group = 0; group <= GROUPS; group++) {
      index[group] = (long) next << Integer.SIZE;
      for (; next < hashes.length && hashes[next] >>> Character.SIZE == group; next++) {
        index[group] |= 1L << ((char) hashes[next] >>> STRETCH);
      }
    }
  }

  /** 1 if a feature may have weights, 0 if it has none. */
  private int bit(int hash) {
    return (int) (index[hash >>> Character.SIZE] >>> ((char) hash >>> STRETCH)) & 1;
  }

  /** Where the weights of a feature begin whose bit is set, or -1. */
  private int row(int hash) {
    int group = hash >>> Character.SIZE;
    char key = (char) hash;
    int before = (int) index[group] & ((1 << (key >>> STRETCH)) - 1);
    int feature = first(group) + Integer.bitCount(before);
    // The bit promises one; features of one stretch share it: then this one stands farther on.
    do {
      char found = (char) rows[feature * STRIDE + KEY];
      if (found >= key) {
        return found == key ? feature * STRIDE : -1;
      }
      feature++;
    } while (feature < first(group + 1));
    return -1;
  }

  private int first(int group) {
    return (int) (index[group] >>> Integer.SIZE);
  }

  /** Adds the weights of a feature to the scores of the tags that stand from an offset. */
  void add(int hash, int[] scores, int offset) {
    int row = bit(hash) == 0 ? -1 : row(hash);
    if (row >= 0) {
      for (int tag = 0; tag < NameTag.COUNT; tag++) {
        scores[offset + tag] += rows[row + tag];
      }
    }
  }

  /**
   * Adds the weights of many features, as {@link #add(int, int[], int)} would one by one. First
   * those without a bit are taken out, without a branch that a processor could guess wrong; then
   * tag by tag, for seven sums stay in registers and an array of them does not.
   *
   * @param features hashes; those with a bit are moved to the front, the others lost
   * @param count how many of them
   */
  void add(int[] features, int count, int[] scores, int offset) {
    int known = 0;
    for (int feature = 0; feature < count; feature++) {
      int hash = features[feature];
      features[known] = hash;
      known += bit(hash);
    }
    int sum0 = 0;
    int sum1 = 0;
    int sum2 = 0;
    int sum3 = 0;
    int sum4 = 0;
    int sum5 = 0;
    int sum6 = 0;
    for (int feature = 0; feature < known; feature++) {
      int row = row(features[feature]);
      if (row >= 0) {
        sum0 += rows[row];
        sum1 += rows[row + 1];
        sum2 += rows[row + 2];
        sum3 += rows[row + 3];
        sum4 += rows[row + 4];
        sum5 += rows[row + 5];
        sum6 += rows[row + 6];
      }
    }
    scores[offset] += sum0;
    scores[offset + 1] += sum1;
    scores[offset + 2] += sum2;
    scores[offset + 3] += sum3;
    scores[offset + 4] += sum4;
    scores[offset + 5] += sum5;
    scores[offset + 6] += sum6;
  }
}
