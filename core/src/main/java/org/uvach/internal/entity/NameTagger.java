package org.uvach.internal.entity;

import java.util.Arrays;
import org.uvach.internal.memory.RecentAnswers;

/**
 * Finds the best sequence of tags for a sentence (Viterbi), and by how much it is the best at each
 * word. Answers the same always; shared by all threads.
 */
public final class NameTagger {

  private static final int STRIDE = NameModel.STRIDE;

  /** A power of two: so many words' scores are kept. */
  private static final int KEPT = 1 << 15;

  /**
   * A word that is by so much no part of a name stays none whatever else is looked at, for a quick
   * tagger.
   */
  private static final int CERTAIN = 7 * NameModel.ONE;

  /** So does one that is by so much none, and the words beside it too. */
  private static final int CERTAIN_AMONG_CERTAIN = 2 * NameModel.ONE;

  private final WeightTable weights;
  private final WordScores edge;

  private final RecentAnswers<NameWord, WordScores> met;

  private final int certain;
  private final int certainAmongCertain;

  /**
   * Tags with a model, and looks at all features of every word: for learning.
   *
   * @param model its weights
   */
  public NameTagger(NameModel model) {
    this(model, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  private NameTagger(NameModel model, int certain, int certainAmongCertain) {
    this.weights = model.table();
    this.edge = WordScores.of(NameWord.EDGE, weights);
    this.met = new RecentAnswers<>(KEPT, word -> WordScores.of(word, weights));
    this.certain = certain;
    this.certainAmongCertain = certainAmongCertain;
  }

  /**
   * Tags with a model, quicker: a word that by itself is surely no part of a name is left at that.
   * Half of the words of the news are, and fewer than one mention in a thousand is another for it.
   */
  static NameTagger quick(NameModel model) {
    return new NameTagger(model, CERTAIN, CERTAIN_AMONG_CERTAIN);
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
   * @param open for each word whether it may be part of a name
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the hot loop, never compared
  record Scored(WordScores[] words, int[] emit, boolean[] open) {}

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
      weights.add(document[i].clone(), document[i].length, scored.emit(), i * STRIDE);
    }
    Lattice lattice = new Lattice();
    lattice.fill(scored);
    return lattice.tagging();
  }

  /** Adds up what a sentence's words say; the features are for one thread, and used again. */
  Scored score(NameSentence sentence, NameFeatures features) {
    WordScores[] words = words(sentence);
    int[] emit = emit(words);
    boolean[] open = open(emit, words.length);
    for (int i = 0; i < words.length; i++) {
      if (open[i]) {
        features.ofJoined(sentence, i);
        weights.add(features.hashes(), features.count(), emit, i * STRIDE);
      }
    }
    return new Scored(words, emit, open);
  }

  /** Adds to a sentence's scores what the document says of its words. */
  void add(DocumentTags document, int number, Scored sentence) {
    int[] hashes = new int[DocumentTags.MOST];
    for (int i = 0; i < sentence.words().length; i++) {
      if (sentence.open()[i] && mayName(sentence.emit(), i, certain)) {
        int count = document.features(number, i, hashes);
        weights.add(hashes, count, sentence.emit(), i * STRIDE);
      }
    }
  }

  private WordScores[] words(NameSentence sentence) {
    WordScores[] words = new WordScores[sentence.length()];
    for (int i = 0; i < words.length; i++) {
      words[i] = met.of(sentence.word(i));
    }
    return words;
  }

  /** What the words say of the tags one by one. */
  private int[] emit(WordScores[] words) {
    int[] emit = new int[words.length * STRIDE];
    for (int i = 0; i < words.length; i++) {
      for (int place = -WordScores.REACH; place <= WordScores.REACH; place++) {
        int j = i + place;
        WordScores seen = j < 0 || j >= words.length ? edge : words[j];
        seen.addAt(place, emit, i * STRIDE);
      }
    }
    return emit;
  }

  /** The words that may be part of a name: none that is certain by itself or among others. */
  private boolean[] open(int[] emit, int words) {
    boolean[] open = new boolean[words];
    for (int i = 0; i < words; i++) {
      if (mayName(emit, i, certainAmongCertain)) {
        Arrays.fill(open, Math.max(0, i - 1), Math.min(words, i + 2), true);
      }
    }
    for (int i = 0; i < words; i++) {
      open[i] = open[i] && mayName(emit, i, certain);
    }
    return open;
  }

  /**
   * Whether the scores leave it open that a word is part of a name: of every other word they do
   * not.
   */
  private static boolean mayName(int[] emit, int word, int certain) {
    long least = (long) emit[word * STRIDE + NameTag.OUTSIDE] - certain;
    for (int tag = 0; tag < NameTag.COUNT; tag++) {
      if (tag != NameTag.OUTSIDE && emit[word * STRIDE + tag] > least) {
        return true;
      }
    }
    return false;
  }
}
