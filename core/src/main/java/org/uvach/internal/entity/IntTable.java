package org.uvach.internal.entity;

import java.util.Arrays;

/**
 * A fixed map from ints to numbers from 0 upwards, in two flat arrays with open addressing. Reading
 * it allocates nothing and takes no lock.
 */
final class IntTable {

  /** What {@link #get} answers for a key that is not there. */
  static final int ABSENT = -1;

  private final int[] keys;
  private final int[] values;
  private final int mask;

  /**
   * Maps each key to its value.
   *
   * @param from distinct keys
   * @param to for each key its value, at least 0
   */
  IntTable(int[] from, int[] to) {
    int capacity = Integer.highestOneBit(Math.max(8, from.length * 2 - 1)) << 1;
    keys = new int[capacity];
    values = new int[capacity];
    mask = capacity - 1;
    Arrays.fill(values, ABSENT);
    for (int i = 0; i < from.length; i++) {
      put(from[i], to[i]);
    }
  }

  private void put(int key, int value) {
    int slot = key & mask;
    while (values[slot] != ABSENT) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  int get(int key) {
    int slot = key & mask;
    while (values[slot] != ABSENT) {
      if (keys[slot] == key) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return ABSENT;
  }
}
