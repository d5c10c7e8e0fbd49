package org.uvach.internal.entity;

/**
 * What the name tagger sees in one word, wherever it stands: numbers only, made once per word and
 * equal only to itself.
 *
 * @param key hash of the folded word, digits as zeros
 * @param soft hash of the softly folded word, for gazetteers
 * @param prefixes hashes of its first one to four written syllables, fewer for a shorter word
 * @param suffixes hashes of its last one to four written syllables, fewer for a shorter word
 * @param shape its script and form, see {@link WordShape}
 * @param syllables number of written syllables
 * @param classes the classes of {@code name-context.tsv}, a bit each
 * @param listed the classes of the gazetteer in which the single word stands, a bit each
 * @param clusters its word cluster at each grain, from coarse to fine; 0 for an unknown word
 */
@SuppressWarnings("ArrayRecordComponent") // read in the hot loop, never compared
record NameWord(
    int key,
    int soft,
    int[] prefixes,
    int[] suffixes,
    int shape,
    int syllables,
    int classes,
    int listed,
    int[] clusters) {

  /** Stands before the first and after the last word of a sentence. */
  static final NameWord EDGE =
      new NameWord(1, 1, new int[0], new int[0], WordShape.EDGE, 0, 0, 0, new int[] {-1, -1, -1});

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return key;
  }

  boolean has(int classBits) {
    return (classes & classBits) != 0;
  }
}
