package org.uvach.internal.entity;

/**
 * What one word adds to the scores of the tags, whatever stands beside it: of its own tag, and of
 * the tags of the words up to two places from it.
 *
 * @param emit for each place from {@code -REACH} to {@code REACH} the sums, {@link
 *     NameModel#STRIDE} apart: the first is what the word adds two places after it
 * @param steps for each tag before, {@link NameModel#STRIDE} apart, what the word adds to its own
 */
@SuppressWarnings("ArrayRecordComponent") // read in the hot loop, never compared
record WordScores(int[] emit, int[] steps) {

  /** How far a word is seen from. */
  static final int REACH = NameFeatures.REACH;

  private static final int STRIDE = NameModel.STRIDE;

  /** Adds up a word's weights. */
  static WordScores of(NameWord word, WeightTable weights) {
    int[] emit = new int[(2 * REACH + 1) * STRIDE];
    int[] steps = new int[NameTag.COUNT * STRIDE];
    NameFeatures features = new NameFeatures();
    for (int place = -REACH; place <= REACH; place++) {
      features.ofSingle(word, place);
      weights.add(features.hashes(), features.count(), emit, (place + REACH) * STRIDE);
    }
    features.ofStep(word);
    for (int f = 0; f < features.count(); f++) {
      for (int previous = 0; previous < NameTag.COUNT; previous++) {
        weights.add(NameTagger.step(features.hashes()[f], previous), steps, previous * STRIDE);
      }
    }
    return new WordScores(emit, steps);
  }

  /** Adds what the word says of the tag of the word from which it is seen at a place. */
  void addAt(int place, int[] scores, int offset) {
    int from = (place + REACH) * STRIDE;
    for (int tag = 0; tag < NameTag.COUNT; tag++) {
      scores[offset + tag] += emit[from + tag];
    }
  }
}
