package org.uvach.internal.entity;

import java.util.Arrays;

/**
 * Finds the best sequence of tags for a sentence (Viterbi), and by how much it is the best at each
 * word. Immutable; shared by all threads.
 */
public final class NameTagger {

  private static final int TAGS = NameTag.COUNT;
  private static final int STRIDE = NameModel.STRIDE;
  private static final int STEP = TAGS * STRIDE;
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

  private final NameModel model;

  /**
   * Tags with a model.
   *
   * @param model its weights
   */
  public NameTagger(NameModel model) {
    this.model = model;
  }

  /** The hash of a feature joined with the tag before. */
  public static int step(int hash, int previous) {
    return FeatureHash.pair(hash, 1000 + previous);
  }

  /**
   * Tags a sentence.
   *
   * @param sentence the sentence
   * @return the best tags, with their margins
   */
  public NameTagging tag(NameSentence sentence) {
    int n = sentence.length();
    int[] emit = new int[n * STRIDE];
    int[] steps = new int[n * STEP];
    score(sentence, emit, steps);
    int[] forward = new int[n * STRIDE];
    byte[] from = new byte[n * STRIDE];
    forward(n, emit, steps, forward, from);
    int[] tags = follow(n, forward, from);
    return new NameTagging(tags, margins(n, emit, steps, forward, tags));
  }

  private void score(NameSentence sentence, int[] emit, int[] steps) {
    NameFeatures features = new NameFeatures();
    for (int i = 0; i < sentence.length(); i++) {
      features.ofWord(sentence, i);
      for (int f = 0; f < features.count(); f++) {
        model.add(features.hashes()[f], emit, i * STRIDE);
      }
      features.ofStep(sentence, i);
      for (int f = 0; f < features.count(); f++) {
        for (int previous = 0; previous < (i == 0 ? 1 : TAGS); previous++) {
          model.add(step(features.hashes()[f], previous), steps, i * STEP + previous * STRIDE);
        }
      }
    }
  }

  private static void forward(int n, int[] emit, int[] steps, int[] forward, byte[] from) {
    Arrays.fill(forward, IMPOSSIBLE);
    for (int i = 0; i < n; i++) {
      for (int tag = 0; tag < TAGS; tag++) {
        int best = IMPOSSIBLE;
        for (int previous = 0; previous < (i == 0 ? 1 : TAGS); previous++) {
          if (NameTag.follows(previous, tag)) {
            int before = i == 0 ? 0 : forward[(i - 1) * STRIDE + previous];
            int score = before + steps[i * STEP + previous * STRIDE + tag];
            if (score > best) {
              best = score;
              from[i * STRIDE + tag] = (byte) previous;
            }
          }
        }
        if (best > IMPOSSIBLE) {
          forward[i * STRIDE + tag] = best + emit[i * STRIDE + tag];
        }
      }
    }
  }

  private static int[] follow(int n, int[] forward, byte[] from) {
    int[] tags = new int[n];
    for (int tag = 1; tag < TAGS; tag++) {
      if (forward[(n - 1) * STRIDE + tag] > forward[(n - 1) * STRIDE + tags[n - 1]]) {
        tags[n - 1] = tag;
      }
    }
    for (int i = n - 1; i > 0; i--) {
      tags[i - 1] = from[i * STRIDE + tags[i]];
    }
    return tags;
  }

  /**
   * For each word and tag, how much worse the best sequence with that tag there is than the best of
   * all.
   */
  private static int[] margins(int n, int[] emit, int[] steps, int[] forward, int[] tags) {
    int[] margins = new int[n * STRIDE];
    int best = forward[(n - 1) * STRIDE + tags[n - 1]];
    int[] after = new int[STRIDE];
    for (int i = n - 1; i >= 0; i--) {
      for (int tag = 0; tag < TAGS; tag++) {
        margins[i * STRIDE + tag] = best - forward[i * STRIDE + tag] - after[tag];
      }
      if (i > 0) {
        after = before(emit, steps, i, after);
      }
    }
    return margins;
  }

  private static int[] before(int[] emit, int[] steps, int i, int[] after) {
    int[] before = new int[STRIDE];
    for (int previous = 0; previous < TAGS; previous++) {
      int best = IMPOSSIBLE;
      for (int tag = 0; tag < TAGS; tag++) {
        if (NameTag.follows(previous, tag)) {
          int score =
              after[tag] + emit[i * STRIDE + tag] + steps[i * STEP + previous * STRIDE + tag];
          best = Math.max(best, score);
        }
      }
      before[previous] = best;
    }
    return before;
  }
}
