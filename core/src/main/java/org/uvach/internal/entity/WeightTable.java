package org.uvach.internal.entity;

/**
 * The weights of a name tagger where they are looked up: a hash table in one flat array, so that a
 * feature costs one visit to memory. Immutable.
 *
 * <p>A row holds a weight for each tag and a check of 16 bits. One feature in some ten thousands
 * that has no weight meets a check that is its own by chance, and takes another's weights, the same
 * ones always.
 */
final class WeightTable {

  private static final int TAGS = NameTag.COUNT;
  private static final int CHECK = TAGS;
  private static final int STRIDE = NameModel.STRIDE;

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
    rows = new short[capacity * STRIDE];
    shift = Integer.numberOfLeadingZeros(capacity) + 1;
    for (int feature = 0; feature < hashes.length; feature++) {
      int row = row(hashes[feature]);
      while (rows[row + CHECK] != 0) {
        row = next(row);
      }
      for (int tag = 0; tag < TAGS; tag++) {
        rows[row + tag] = weights[feature * STRIDE + tag];
      }
      rows[row + CHECK] = check(hashes[feature]);
    }
  }

  /** By the highest bits: so a list in rising order is laid out from one end to the other. */
  private int row(int hash) {
    return (hash >>> shift) * STRIDE;
  }

  private int next(int row) {
    return (row + STRIDE) & (rows.length - 1);
  }

  /** Never 0, which marks a free row. */
  private static short check(int hash) {
    short check = (short) hash;
    return check == 0 ? 1 : check;
  }

  /** Adds the weights of a feature to the scores of the tags that stand from an offset. */
  void add(int hash, int[] scores, int offset) {
    short check = check(hash);
    int at = row(hash);
    while (rows[at + CHECK] != check) {
      if (rows[at + CHECK] == 0) {
        return;
      }
      at = next(at);
    }
    for (int tag = 0; tag < TAGS; tag++) {
      scores[offset + tag] += rows[at + tag];
    }
  }
}
