package org.uvach.internal.entity;

import java.util.Arrays;
import org.uvach.internal.entity.NameTagger.Scored;

/**
 * All sequences of tags that a sentence may have, and the best of them (Viterbi). For one thread;
 * filled with one sentence after another, so that its arrays are made once.
 */
final class Lattice {

  private static final int TAGS = NameTag.COUNT;
  private static final int STRIDE = NameModel.STRIDE;
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

  private WordScores[] words = {};
  private int[] emit = {};

  /** For each word and tag the score of the best sequence that ends there. */
  private int[] forward = {};

  /** The tag before in that sequence. */
  private byte[] from = {};

  /** Takes a sentence in place of the last one. */
  void fill(Scored sentence) {
    words = sentence.words();
    emit = sentence.emit();
    int size = words.length * STRIDE;
    if (forward.length < size) {
      forward = new int[size];
      from = new byte[size];
    }
    Arrays.fill(forward, 0, size, IMPOSSIBLE);
    for (int i = 0; i < words.length; i++) {
      fill(i);
    }
  }

  private void fill(int i) {
    int[] steps = words[i].steps();
    for (int tag = 0; tag < TAGS; tag++) {
      int best = IMPOSSIBLE;
      for (int previous = 0; previous < (i == 0 ? 1 : TAGS); previous++) {
        if (NameTag.follows(previous, tag)) {
          int before = i == 0 ? 0 : forward[(i - 1) * STRIDE + previous];
          int score = before + steps[previous * STRIDE + tag];
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

  /** The best tags. */
  int[] tags() {
    int n = words.length;
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

  /** The best tags with their margins. */
  NameTagging tagging() {
    int[] tags = tags();
    return new NameTagging(tags, margins(tags));
  }

  /**
   * For each word and tag, how much worse the best sequence with that tag there is than the best of
   * all.
   */
  private int[] margins(int[] tags) {
    int n = words.length;
    int[] margins = new int[n * STRIDE];
    int best = forward[(n - 1) * STRIDE + tags[n - 1]];
    int[] after = new int[STRIDE];
    int[] before = new int[STRIDE];
    for (int i = n - 1; i >= 0; i--) {
      for (int tag = 0; tag < TAGS; tag++) {
        margins[i * STRIDE + tag] = best - forward[i * STRIDE + tag] - after[tag];
      }
      if (i > 0) {
        before(i, after, before);
        System.arraycopy(before, 0, after, 0, TAGS);
      }
    }
    return margins;
  }

  private void before(int i, int[] after, int[] before) {
    int[] steps = words[i].steps();
    for (int previous = 0; previous < TAGS; previous++) {
      int best = IMPOSSIBLE;
      for (int tag = 0; tag < TAGS; tag++) {
        if (NameTag.follows(previous, tag)) {
          int score = after[tag] + emit[i * STRIDE + tag] + steps[previous * STRIDE + tag];
          best = Math.max(best, score);
        }
      }
      before[previous] = best;
    }
  }
}
