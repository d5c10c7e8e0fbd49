package org.uvach.models.names;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.uvach.internal.entity.NameFeatures;
import org.uvach.internal.entity.NameTag;
import org.uvach.internal.entity.NameTagger;

/**
 * A tagged sentence with its features numbered, for learning.
 *
 * @param words for each word the numbers of its features
 * @param document for each word those that its document gives; empty for a sentence that stands
 *     alone
 * @param steps for each word and tag before it the numbers of {@value #STEP_FEATURES} features
 *     joined with that tag, negative where they are left out
 * @param tags the right tag of each word
 * @param weight how much the sentence counts
 */
@SuppressWarnings("ArrayRecordComponent") // read in the hot loop, never compared
record NumberedSentence(int[][] words, int[][] document, int[] steps, int[] tags, float weight) {

  private static final int TAGS = NameTag.COUNT;
  private static final int STEP_FEATURES = 4;

  /** Counts the features of a sentence, those of steps only with the right tag before. */
  static void count(LabelledSentence labelled, NameFeatures features, FeatureIndex index) {
    for (int i = 0; i < labelled.tags().length; i++) {
      features.ofWord(labelled.sentence(), i);
      for (int f = 0; f < features.count(); f++) {
        index.count(features.hashes()[f]);
      }
      int previous = i == 0 ? NameTag.OUTSIDE : labelled.tags()[i - 1];
      features.ofStep(labelled.sentence(), i);
      for (int f = 0; f < features.count(); f++) {
        index.count(NameTagger.step(features.hashes()[f], previous));
      }
    }
    for (int[] hashes : labelled.document()) {
      Arrays.stream(hashes).forEach(index::count);
    }
  }

  /** Numbers the features of a sentence. */
  static NumberedSentence of(LabelledSentence labelled, NameFeatures features, FeatureIndex index) {
    int n = labelled.tags().length;
    int[][] words = new int[n][];
    int[] steps = new int[n * TAGS * STEP_FEATURES];
    for (int i = 0; i < n; i++) {
      features.ofWord(labelled.sentence(), i);
      words[i] = numbers(Arrays.stream(features.hashes(), 0, features.count()), index);
      features.ofStep(labelled.sentence(), i);
      for (int previous = 0; previous < TAGS; previous++) {
        for (int f = 0; f < STEP_FEATURES; f++) {
          steps[(i * TAGS + previous) * STEP_FEATURES + f] =
              index.get(NameTagger.step(features.hashes()[f], previous));
        }
      }
    }
    int[][] document =
        Arrays.stream(labelled.document())
            .map(hashes -> numbers(Arrays.stream(hashes), index))
            .toArray(int[][]::new);
    return new NumberedSentence(words, document, steps, labelled.tags(), labelled.weight());
  }

  private static int[] numbers(IntStream hashes, FeatureIndex index) {
    return hashes.map(index::get).filter(number -> number >= 0).toArray();
  }

  int length() {
    return tags.length;
  }

  boolean isInDocument() {
    return document.length > 0;
  }

  /** The right tag of the word before; that before the first is none. */
  int tagBefore(int word) {
    return word == 0 ? NameTag.OUTSIDE : tags[word - 1];
  }

  /** The features of a word joined with the tag before it. */
  int[] steps(int word, int previous) {
    int from = (word * TAGS + previous) * STEP_FEATURES;
    return Arrays.copyOfRange(steps, from, from + STEP_FEATURES);
  }
}
