package org.uvach.internal.entity;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best sequence of tags for a sentence (Viterbi), and by how much it is the best at each
 * word. Answers the same always; shared by all threads.
 */
public final class NameTagger {

  private static final int STRIDE = NameModel.STRIDE;

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
    return tag(sentence, new int[0][]);
  }

  /**
   * Tags a sentence of a document.
   *
   * @param sentence the sentence
   * @param document for each word the features that {@link DocumentTags} gives; empty for none
   * @return the best tags, with their margins
   */
  public NameTagging tag(NameSentence sentence, int[][] document) {
    Scored scored = score(sentence, new NameFeatures());
    for (int i = 0; i < document.length; i++) {
      weights.add(document[i], document[i].length, scored.emit(), i * STRIDE);
    }
    Lattice lattice = new Lattice();
    lattice.fill(scored);
    return lattice.tagging();
  }

  /** Adds up what a sentence's words say; the features are for one thread, and used again. */
  Scored score(NameSentence sentence, NameFeatures features) {
    WordScores[] words = words(sentence);
    return new Scored(words, emit(sentence, words, features));
  }

  /** Adds to a sentence's scores what the document says of its words. */
  void add(DocumentTags document, int number, Scored sentence) {
    int[] hashes = new int[DocumentTags.MOST];
    for (int i = 0; i < sentence.words().length; i++) {
      int count = document.features(number, i, hashes);
      weights.add(hashes, count, sentence.emit(), i * STRIDE);
    }
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
}
