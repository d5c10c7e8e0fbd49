package org.uvach.models.names;

import java.util.Arrays;

/**
 * Counts features by their hashes, and numbers those that are common enough. A growing hash table
 * of ints.
 */
final class FeatureIndex {

  private int[] hashes = new int[1 << 16];
  private int[] counts = new int[1 << 16];
  private int size;

  /** Counts a feature once more. */
  void count(int hash) {
    int slot = slot(hash);
    if (counts[slot]++ == 0) {
      hashes[slot] = hash;
      if (++size * 2 > hashes.length) {
        grow();
      }
    }
  }

  /**
   * The features that have a number, in the order of their numbers.
   *
   * @param hashes their hashes, in rising order as unsigned numbers
   * @param counts how often each was counted
   */
  @SuppressWarnings("ArrayRecordComponent") // of millions, never compared
  record Numbered(int[] hashes, int[] counts) {}

  /**
   * Numbers the features that were counted at least so often, in rising order of their hashes;
   * forgets the others.
   *
   * @param least the least count
   * @return the features numbered
   */
  Numbered number(int least) {
    int[] kept = new int[size];
    int n = 0;
    for (int slot = 0; slot < hashes.length; slot++) {
      if (counts[slot] >= least) {
        kept[n++] = hashes[slot] ^ Integer.MIN_VALUE;
      }
    }
    kept = Arrays.copyOf(kept, n);
    Arrays.sort(kept);
    int[] keptCounts = new int[n];
    for (int i = 0; i < n; i++) {
      kept[i] ^= Integer.MIN_VALUE;
      keptCounts[i] = counts[slot(kept[i])];
    }
    hashes = new int[Integer.highestOneBit(Math.max(8, n * 2)) << 1];
    counts = new int[hashes.length];
    size = n;
    for (int i = 0; i < n; i++) {
      int slot = slot(kept[i]);
      hashes[slot] = kept[i];
      counts[slot] = i + 1;
    }
    return new Numbered(kept, keptCounts);
  }

  /** The number of a feature, or -1 if it has none. */
  int get(int hash) {
    return counts[slot(hash)] - 1;
  }

  private int slot(int hash) {
    int mask = hashes.length - 1;
    int slot = (hash * 0x9e3779b1) >>> 7 & mask;
    while (counts[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldCounts = counts;
    hashes = new int[oldHashes.length * 2];
    counts = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
