package org.uvach.internal.entity;

/**
 * The weights of a name tagger where they are looked up: an open hash table in two flat arrays.
 * Immutable.
 *
 * <p>Half of the features that a sentence has are not in the table. So the keys stand apart from
 * the weights: the keys nearly fit into a processor's cache, and the weights, which do not, are
 * visited for those that are there only.
 */
final class WeightTable {

  private static final int STRIDE = NameModel.STRIDE;
  private static final int FREE = 0;

  private final int[] keys;
  private final short[] rows;
  private final int shift;

  /**
   * Lays weights out for looking up.
   *
   * @param hashes the features, each once
   * @param weights {@link NameModel#STRIDE} per feature
   */
  WeightTable(int[] hashes, short[] weights) {
    int capacity = Integer.highestOneBit(Math.max(8, hashes.length * 2 - 1)) << 1;
    keys = new int[capacity];
    rows = new short[capacity * STRIDE];
    shift = Integer.numberOfLeadingZeros(capacity) + 1;
    for (int feature = 0; feature < hashes.length; feature++) {
      int slot = hashes[feature] >>> shift;
      while (keys[slot] != FREE) {
        slot = next(slot);
      }
      keys[slot] = key(hashes[feature]);
      for (int tag = 0; tag < NameTag.COUNT; tag++) {
        rows[slot * STRIDE + tag] = weights[feature * STRIDE + tag];
      }
    }
  }

  private int next(int slot) {
    return (slot + 1) & (keys.length - 1);
  }

  private static int key(int hash) {
    return hash == FREE ? 1 : hash;
  }

  /**
   * Where the weights of a feature begin, or -1. By the highest bits: so a list in rising order is
   * laid out from one end to the other.
   */
  private int row(int hash) {
    int key = key(hash);
    int slot = hash >>> shift;
    while (keys[slot] != key) {
      if (keys[slot] == FREE) {
        return -1;
      }
      slot = next(slot);
    }
    return slot * STRIDE;
  }

  /** Adds the weights of a feature to the scores of the tags that stand from an offset. */
  void add(int hash, int[] scores, int offset) {
    int row = row(hash);
    if (row >= 0) {
      for (int tag = 0; tag < NameTag.COUNT; tag++) {
        scores[offset + tag] += rows[row + tag];
      }
    }
  }

  /**
   * Adds the weights of many features, as {@link #add(int, int[], int)} would one by one; tag by
   * tag, for seven sums stay in registers and an array of them does not.
   */
  void add(int[] hashes, int count, int[] scores, int offset) {
    int sum0 = 0;
    int sum1 = 0;
    int sum2 = 0;
    int sum3 = 0;
    int sum4 = 0;
    int sum5 = 0;
    int sum6 = 0;
    for (int feature = 0; feature < count; feature++) {
      int row = row(hashes[feature]);
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
