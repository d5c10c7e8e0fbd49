package org.uvach.internal.entity;

/**
 * How often each tag was given to each of some keys: a hash table in two flat arrays that grow.
 * More often than {@value #MOST} times counts for so many.
 */
final class TagCounts {

  private static final int STRIDE = NameModel.STRIDE;
  private static final int TOTAL = NameTag.COUNT;
  private static final int MOST = Character.MAX_VALUE;

  private static final int FIRST_CAPACITY = 256;

  private int[] keys = new int[FIRST_CAPACITY];
  private char[] counts = new char[FIRST_CAPACITY * STRIDE];
  private int size;

  void count(int key, int tag) {
    int row = row(key);
    if (counts[row + TOTAL] == 0) {
      if (++size > keys.length - keys.length / 4) {
        grow();
        row = row(key);
      }
      keys[row / STRIDE] = key;
    }
    if (counts[row + TOTAL] < MOST) {
      counts[row + tag]++;
      counts[row + TOTAL]++;
    }
  }

  private void grow() {
    int[] oldKeys = keys;
    char[] oldCounts = counts;
    keys = new int[2 * oldKeys.length];
    counts = new char[2 * oldCounts.length];
    for (int slot = 0; slot < oldKeys.length; slot++) {
      if (oldCounts[slot * STRIDE + TOTAL] != 0) {
        int row = row(oldKeys[slot]);
        keys[row / STRIDE] = oldKeys[slot];
        System.arraycopy(oldCounts, slot * STRIDE, counts, row, STRIDE);
      }
    }
  }

  /** Where the counts of a key stand, or would. */
  private int row(int key) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (counts[slot * STRIDE + TOTAL] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot * STRIDE;
  }

  /** How often a key was counted, but for once. */
  int others(int key) {
    return counts[row(key) + TOTAL] - 1;
  }

  /**
   * The tag that a key was given most often, but for once.
   *
   * @param key a key that was counted
   * @param own the tag that it was given that once
   * @return the tag, the first in doubt; {@link DocumentTags#NOWHERE} if there is no other
   */
  int most(int key, int own) {
    int row = row(key);
    int best = DocumentTags.NOWHERE;
    int most = 0;
    for (int tag = 0; tag < NameTag.COUNT; tag++) {
      int count = counts[row + tag] - (tag == own ? 1 : 0);
      if (count > most) {
        most = count;
        best = tag;
      }
    }
    return best;
  }

  /** How often a key was given a tag, but for once. */
  int others(int key, int tag, int own) {
    return counts[row(key) + tag] - (tag == own ? 1 : 0);
  }
}
