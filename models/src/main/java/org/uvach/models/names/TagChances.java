package org.uvach.models.names;

import java.util.Arrays;
import org.uvach.internal.entity.NameTag;

/**
 * How likely each tag of each word is, and each pair of neighbouring tags, over all sequences that
 * a sentence may have: the forward-backward algorithm (Baum 1972), in logarithms.
 */
final class TagChances {

  private static final int TAGS = NameTag.COUNT;
  private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;

  private final int length;
  private final double[] words;
  private final double[] steps;

  /** For each word and tag the logarithm of the sum over all sequences that end there. */
  private final double[] forward;

  /** The same over all that go on from there. */
  private final double[] backward;

  private final double all;
  private final double[] terms = new double[TAGS];

  /**
   * Weighs all sequences.
   *
   * @param words for each word the score of each tag
   * @param steps for each word the score of each tag before it with each tag; only the tag none
   *     stands before the first word
   */
  TagChances(double[] words, double[] steps) {
    this.words = words;
    this.steps = steps;
    length = words.length / TAGS;
    forward = new double[words.length];
    backward = new double[words.length];
    for (int i = 0; i < length; i++) {
      for (int tag = 0; tag < TAGS; tag++) {
        forward[i * TAGS + tag] = words[i * TAGS + tag] + sumBefore(i, tag);
      }
    }
    for (int i = length - 2; i >= 0; i--) {
      for (int tag = 0; tag < TAGS; tag++) {
        backward[i * TAGS + tag] = sumAfter(i, tag);
      }
    }
    System.arraycopy(forward, (length - 1) * TAGS, terms, 0, TAGS);
    all = sum();
  }

  private double sumBefore(int word, int tag) {
    Arrays.fill(terms, IMPOSSIBLE);
    for (int previous = 0; previous < before(word); previous++) {
      if (NameTag.follows(previous, tag)) {
        terms[previous] = forward(word - 1, previous) + step(word, previous, tag);
      }
    }
    return sum();
  }

  private double sumAfter(int word, int tag) {
    Arrays.fill(terms, IMPOSSIBLE);
    for (int next = 0; next < TAGS; next++) {
      if (NameTag.follows(tag, next)) {
        int at = (word + 1) * TAGS + next;
        terms[next] = step(word + 1, tag, next) + words[at] + backward[at];
      }
    }
    return sum();
  }

  /** The logarithm of the sum of what the terms are logarithms of. */
  private double sum() {
    double most = IMPOSSIBLE;
    for (double term : terms) {
      most = Math.max(most, term);
    }
    if (most == IMPOSSIBLE) {
      return IMPOSSIBLE;
    }
    double sum = 0;
    for (double term : terms) {
      sum += term == IMPOSSIBLE ? 0 : Math.exp(term - most);
    }
    return most + Math.log(sum);
  }

  private double forward(int word, int tag) {
    return word < 0 ? 0 : forward[word * TAGS + tag];
  }

  private double step(int word, int previous, int tag) {
    return steps[(word * TAGS + previous) * TAGS + tag];
  }

  /** How many tags may stand before a word: before the first only none. */
  static int before(int word) {
    return word == 0 ? 1 : TAGS;
  }

  /** How likely a word has a tag. */
  double of(int word, int tag) {
    return Math.exp(forward(word, tag) + backward[word * TAGS + tag] - all);
  }

  /** How likely a word has a tag and the word before another. */
  double of(int word, int previous, int tag) {
    int at = word * TAGS + tag;
    return NameTag.follows(previous, tag)
        ? Math.exp(
            forward(word - 1, previous)
                + step(word, previous, tag)
                + words[at]
                + backward[at]
                - all)
        : 0;
  }
}
