package org.uvach.internal.entity;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best sequence of tags for a sentence (Viterbi), and by how much it is the best at each
 * word. Answers the same always; shared by all threads.
 */
public final class NameTagger {

  private static final int TAGS = NameTag.COUNT;
  private static final int STRIDE = NameModel.STRIDE;
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

  /** A power of two: so many words' scores are kept. */
  private static final int KEPT = 1 << 15;

  private final WeightTable weights;
  private final WordScores edge;

  /** Words met lately, each at a place that its hash gives: what they add never changes. */
  private final AtomicReferenceArray<@Nullable WordScores> met = new AtomicReferenceArray<>(KEPT);

  /**
   * Tags with a model.
   *
   * @param model its weights
   */
  public NameTagger(NameModel model) {
    this.weights = model.table();
    this.edge = WordScores.of(NameWord.EDGE, weights);
  }

  /** The hash of a feature joined with the tag before. */
  public static int step(int hash, int previous) {
    return FeatureHash.pair(hash, 1000 + previous);
  }

  /**
   * A sentence with the scores that its own words give.
   *
   * @param words what each word adds by itself
   * @param emit for each word the scores of its tags, {@link NameModel#STRIDE} apart
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the hot loop, never compared
  record Scored(WordScores[] words, int[] emit) {}

  /**
   * Tags a sentence by itself.
   *
   * @param sentence the sentence
   * @return the best tags, with their margins
   */
  public NameTagging tag(NameSentence sentence) {
    return tag(score(sentence));
  }

  /**
   * Tags a sentence of a document.
   *
   * @param sentence the sentence
   * @param document for each word the features that {@link DocumentTags} gives; empty for none
   * @return the best tags, with their margins
   */
  public NameTagging tag(NameSentence sentence, int[][] document) {
    return tag(score(sentence), document);
  }

  private Scored score(NameSentence sentence) {
    return score(sentence, new NameFeatures());
  }

  /** Adds up what a sentence's words say; the features are for one thread, and used again. */
  Scored score(NameSentence sentence, NameFeatures features) {
    WordScores[] words = words(sentence);
    return new Scored(words, emit(sentence, words, features));
  }

  NameTagging tag(Scored sentence) {
    return best(sentence.words(), sentence.emit());
  }

  NameTagging tag(Scored sentence, int[][] document) {
    int[] emit = sentence.emit().clone();
    for (int i = 0; i < document.length; i++) {
      weights.add(document[i], document[i].length, emit, i * STRIDE);
    }
    return best(sentence.words(), emit);
  }

  private static NameTagging best(WordScores[] words, int[] emit) {
    int n = words.length;
    int[] forward = new int[n * STRIDE];
    byte[] from = new byte[n * STRIDE];
    forward(n, emit, words, forward, from);
    int[] tags = follow(n, forward, from);
    return new NameTagging(tags, margins(n, emit, words, forward, tags));
  }

  private WordScores[] words(NameSentence sentence) {
    WordScores[] words = new WordScores[sentence.length()];
    for (int i = 0; i < words.length; i++) {
      words[i] = scores(sentence.word(i));
    }
    return words;
  }

  private WordScores scores(NameWord word) {
    int place = word.key() & (KEPT - 1);
    WordScores known = met.getPlain(place);
    if (known == null || !known.word().equals(word)) {
      known = WordScores.of(word, weights);
      met.setPlain(place, known);
    }
    return known;
  }

  private int[] emit(NameSentence sentence, WordScores[] words, NameFeatures features) {
    int[] emit = new int[words.length * STRIDE];
    for (int i = 0; i < words.length; i++) {
      for (int place = -WordScores.REACH; place <= WordScores.REACH; place++) {
        int j = i + place;
        WordScores seen = j < 0 || j >= words.length ? edge : words[j];
        seen.addAt(place, emit, i * STRIDE);
      }
      features.ofJoined(sentence, i);
      weights.add(features.hashes(), features.count(), emit, i * STRIDE);
    }
    return emit;
  }

  private static void forward(int n, int[] emit, WordScores[] words, int[] forward, byte[] from) {
    Arrays.fill(forward, IMPOSSIBLE);
    for (int i = 0; i < n; i++) {
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
  private static int[] margins(int n, int[] emit, WordScores[] words, int[] forward, int[] tags) {
    int[] margins = new int[n * STRIDE];
    int best = forward[(n - 1) * STRIDE + tags[n - 1]];
    int[] after = new int[STRIDE];
    int[] before = new int[STRIDE];
    for (int i = n - 1; i >= 0; i--) {
      for (int tag = 0; tag < TAGS; tag++) {
        margins[i * STRIDE + tag] = best - forward[i * STRIDE + tag] - after[tag];
      }
      if (i > 0) {
        before(emit, words[i].steps(), i, after, before);
        System.arraycopy(before, 0, after, 0, TAGS);
      }
    }
    return margins;
  }

  private static void before(int[] emit, int[] steps, int i, int[] after, int[] before) {
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
