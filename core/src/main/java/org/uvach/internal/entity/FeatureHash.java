package org.uvach.internal.entity;

/** Hashes of words and features, computed without building strings. */
final class FeatureHash {

  private static final int FNV_START = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  private FeatureHash() {}

  /** The hash of a part of a word; the same for equal parts, wherever they stand. */
  static int of(CharSequence word, int from, int to) {
    int h = FNV_START;
    for (int i = from; i < to; i++) {
      h = (h ^ word.charAt(i)) * FNV_PRIME;
    }
    return finish(h ^ (to - from));
  }

  static int of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /** The hash of an ordered pair. */
  static int pair(int a, int b) {
    int k = b * 0xcc9e2d51;
    k = Integer.rotateLeft(k, 15) * 0x1b873593;
    int h = Integer.rotateLeft(a * 0x9e3779b1 ^ k, 13) * 5 + 0xe6546b64;
    return finish(h);
  }

  private static int finish(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
