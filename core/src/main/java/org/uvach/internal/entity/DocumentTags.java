package org.uvach.internal.entity;

import java.util.Arrays;
import java.util.List;

/**
 * What the rest of the document says of a word: how it was tagged at a first reading wherever else
 * it stands, by itself and with its neighbours. Its features stand beside those of the sentence at
 * the second reading; the idea is Krishnan and Manning's (2006).
 */
public final class DocumentTags {

  /** The word stands nowhere else. */
  static final int NOWHERE = -2;

  /** The word is none that could be part of a name by itself. */
  private static final int NO_NAME = -1;

  /** There is no such word. */
  private static final int EDGE = -3;

  /** No word has more of these features. */
  static final int MOST = 10;

  private static final int LITTLE =
      ContextClass.POSTPOSITION.bit()
          | ContextClass.CONJUNCTION.bit()
          | ContextClass.PARTICLE.bit()
          | ContextClass.PRONOUN.bit()
          | ContextClass.SAYING.bit();

  private final List<NameSentence> sentences;
  private final List<int[]> tags;
  private final TagCounts words = new TagCounts();
  private final TagCounts pairs = new TagCounts();

  /**
   * Counts the tags of a document.
   *
   * @param sentences its sentences
   * @param tags for each of them the tags of its words at the first reading
   */
  public DocumentTags(List<NameSentence> sentences, List<int[]> tags) {
    this.sentences = sentences;
    this.tags = tags;
    for (int n = 0; n < sentences.size(); n++) {
      count(sentences.get(n), tags.get(n));
    }
  }

  private void count(NameSentence sentence, int[] given) {
    for (int i = 0; i < given.length; i++) {
      if (mayName(sentence.word(i))) {
        words.count(sentence.word(i).key(), given[i]);
      }
      if (i > 0) {
        pairs.count(pair(sentence, i), given[i]);
      }
    }
  }

  private static boolean mayName(NameWord word) {
    return word.shape() != WordShape.SIGN
        && word.shape() != WordShape.NUMBER
        && word.shape() != WordShape.EDGE
        && !word.has(LITTLE);
  }

  private static int pair(NameSentence sentence, int i) {
    return FeatureHash.pair(sentence.word(i - 1).key(), sentence.word(i).key());
  }

  /**
   * The features of a sentence's words.
   *
   * @param number which of the document's sentences
   * @return for each word the hashes of its features
   */
  public int[][] features(int number) {
    int[][] features = new int[tags.get(number).length][];
    int[] hashes = new int[MOST];
    for (int i = 0; i < features.length; i++) {
      features[i] = Arrays.copyOf(hashes, features(number, i, hashes));
    }
    return features;
  }

  /**
   * Makes the features of one word.
   *
   * @param number which of the document's sentences
   * @param i the word's place
   * @param hashes where they are put; {@value #MOST} long
   * @return how many there are
   */
  int features(int number, int i, int[] hashes) {
    NameSentence sentence = sentences.get(number);
    int[] given = tags.get(number);
    int most = most(sentence, given, i);
    int before = pairMost(sentence, given, i);
    int after = pairMost(sentence, given, i + 1);
    hashes[0] = hash(300, most, 0);
    hashes[1] = hash(301, most, given[i]);
    hashes[2] =
        hash(
            302,
            FeatureHash.pair(most(sentence, given, i - 1), most),
            most(sentence, given, i + 1));
    hashes[3] = hash(303, most, sentence.word(i).shape());
    hashes[4] = hash(304, before, 0);
    hashes[5] = hash(305, after, 0);
    hashes[6] = hash(306, before, after);
    if (most >= 0) {
      int key = sentence.word(i).key();
      hashes[7] = hash(307, most, share(key, most, given[i]));
      hashes[8] = hash(308, most, isInsideElsewhere(key, given[i]) ? 1 : 0);
      hashes[9] = hash(309, rarity(sentence.word(i)), Math.min(4, words.others(key)));
    }
    return most >= 0 ? MOST : MOST - 3;
  }

  private static int hash(int feature, int a, int b) {
    return FeatureHash.pair(FeatureHash.pair(feature, a), b);
  }

  private int most(NameSentence sentence, int[] given, int i) {
    if (i < 0 || i >= given.length) {
      return EDGE;
    }
    NameWord word = sentence.word(i);
    return mayName(word) ? words.most(word.key(), given[i]) : NO_NAME;
  }

  private int pairMost(NameSentence sentence, int[] given, int i) {
    return i < 1 || i >= given.length ? EDGE : pairs.most(pair(sentence, i), given[i]);
  }

  /** How many of the word's other places have its commonest tag, and how many there are. */
  private int share(int key, int most, int own) {
    int others = words.others(key);
    double share = (double) words.others(key, most, own) / others;
    int step = share == 1 ? 0 : share >= 0.7 ? 1 : 2;
    return step * 4 + Math.min(3, others);
  }

  /** A rare word that an article writes again and again is mostly a name. */
  private static int rarity(NameWord word) {
    int[] clusters = word.clusters();
    boolean rare = clusters[clusters.length - 1] == 0;
    return (rare ? 1 : 0) | (word.listed() != 0 ? 2 : 0);
  }

  private boolean isInsideElsewhere(int key, int own) {
    for (int tag = 0; tag < NameTag.COUNT; tag++) {
      if (NameTag.isInside(tag) && words.others(key, tag, own) > 0) {
        return true;
      }
    }
    return false;
  }
}
