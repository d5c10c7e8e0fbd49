package org.uvach.internal.entity;

import static org.uvach.internal.entity.ContextClass.CONJUNCTION;
import static org.uvach.internal.entity.ContextClass.HONORIFIC;
import static org.uvach.internal.entity.ContextClass.ORGANIZATION;
import static org.uvach.internal.entity.ContextClass.PLACE;
import static org.uvach.internal.entity.ContextClass.POSTPOSITION;
import static org.uvach.internal.entity.ContextClass.RELATION;
import static org.uvach.internal.entity.ContextClass.THING;
import static org.uvach.internal.entity.ContextClass.TITLE;

/**
 * The features of a word in its sentence, as hashes: made for Devanagari, used alike in training
 * and in tagging.
 *
 * <p>The word, two neighbours to each side and their pairs; affixes cut between written syllables;
 * shapes of both scripts; word clusters at three grains; gazetteers; and what a reader of Hindi
 * goes by: the title before, the honorific after, the postposition that ends the phrase, the noun
 * that heads it, the genitive before it.
 */
public final class NameFeatures {

  /** No word has more features than this. */
  public static final int MOST = 128;

  /** A word is seen from so many words away, by itself. */
  static final int REACH = 2;

  private static final int PHRASE = 4;
  private static final int HEADS = ORGANIZATION.bit() | PLACE.bit() | THING.bit();
  private static final int PEOPLE = TITLE.bit() | RELATION.bit();
  private static final int PHRASE_ENDS = POSTPOSITION.bit() | CONJUNCTION.bit();

  private final int[] hashes = new int[MOST];
  private final int leftOutFrom;
  private final int leftOutTo;
  private int count;

  /** Makes all features. */
  public NameFeatures() {
    this.leftOutFrom = 0;
    this.leftOutTo = 0;
  }

  /**
   * Makes all features but those of one family, to measure what it is worth.
   *
   * @param leftOut the family
   */
  public NameFeatures(FeatureFamily leftOut) {
    this.leftOutFrom = leftOut.from();
    this.leftOutTo = leftOut.to();
  }

  /** The hashes of the last call; only the first {@link #count()} hold. */
  public int[] hashes() {
    return hashes;
  }

  /** How many features the last call made. */
  public int count() {
    return count;
  }

  private void add(int feature, int value) {
    if (feature < leftOutFrom || feature >= leftOutTo) {
      hashes[count++] = FeatureHash.pair(feature, value);
    }
  }

  private void add(int feature, int a, int b) {
    add(feature, FeatureHash.pair(a, b));
  }

  private void add(int feature, int a, int b, int c) {
    add(feature, FeatureHash.pair(FeatureHash.pair(a, b), c));
  }

  /**
   * Makes the features of one word that do not depend on tags.
   *
   * @param s the sentence
   * @param i the word's place
   */
  public void ofWord(NameSentence s, int i) {
    count = 0;
    for (int place = -REACH; place <= REACH; place++) {
      single(s.word(i + place), place);
    }
    joined(s, i);
  }

  /** Those that one word gives to the word from which it is seen at a place. */
  void ofSingle(NameWord word, int place) {
    count = 0;
    single(word, place);
  }

  /** Those that take more than one word, or the place in the sentence. */
  void ofJoined(NameSentence s, int i) {
    count = 0;
    joined(s, i);
  }

  private void joined(NameSentence s, int i) {
    words(s, i);
    shapes(s, i);
    clusters(s, i);
    lists(s, i);
    context(s, i);
    frame(s, i);
  }

  /**
   * Makes the features of one word that are joined with the tag before it.
   *
   * @param s the sentence
   * @param i the word's place
   */
  public void ofStep(NameSentence s, int i) {
    ofStep(s.word(i));
  }

  void ofStep(NameWord word) {
    count = 0;
    add(200, 0);
    add(201, word.key());
    add(202, word.clusters()[1]);
    add(203, word.classes(), word.shape());
  }

  private void single(NameWord word, int place) {
    switch (place) {
      case -2 -> farther(word, 4, 69);
      case -1 -> beside(word, 2, 40, 63, 111);
      case 0 -> own(word);
      case 1 -> beside(word, 3, 41, 66, 112);
      case 2 -> farther(word, 5, 72);
      default -> {}
    }
  }

  private void own(NameWord word) {
    add(0, 0);
    add(1, word.key());
    for (int n = 0; n < word.prefixes().length; n++) {
      add(20 + n, word.prefixes()[n]);
    }
    for (int n = 0; n < word.suffixes().length; n++) {
      add(30 + n, word.suffixes()[n]);
    }
    add(50, word.shape());
    add(54, word.shape(), Math.min(6, word.syllables()));
    grains(word, 60);
    add(100, word.listed());
    add(110, word.classes());
  }

  private void beside(NameWord word, int key, int suffix, int grains, int classes) {
    add(key, word.key());
    int[] suffixes = word.suffixes();
    if (suffixes.length > 0) {
      add(suffix, suffixes[Math.min(1, suffixes.length - 1)]);
    }
    grains(word, grains);
    add(classes, word.classes());
  }

  private void farther(NameWord word, int key, int grains) {
    add(key, word.key());
    grains(word, grains);
  }

  private void grains(NameWord word, int feature) {
    for (int grain = 0; grain < 3; grain++) {
      add(feature + grain, word.clusters()[grain]);
    }
  }

  private void words(NameSentence s, int i) {
    int before2 = s.word(i - 2).key();
    int before = s.word(i - 1).key();
    int word = s.word(i).key();
    int after = s.word(i + 1).key();
    int after2 = s.word(i + 2).key();
    add(6, before, word);
    add(7, word, after);
    add(8, before, after);
    add(9, before2, before);
    add(10, after, after2);
  }

  private void shapes(NameSentence s, int i) {
    int before = s.word(i - 1).shape();
    int shape = s.word(i).shape();
    int after = s.word(i + 1).shape();
    add(51, before, shape);
    add(52, shape, after);
    add(53, before, shape, after);
  }

  private void clusters(NameSentence s, int i) {
    int[] before2 = s.word(i - 2).clusters();
    int[] before = s.word(i - 1).clusters();
    int[] word = s.word(i).clusters();
    int[] after = s.word(i + 1).clusters();
    int[] after2 = s.word(i + 2).clusters();
    for (int grain = 0; grain < 2; grain++) {
      add(76 + grain, before[grain], word[grain]);
      add(78 + grain, word[grain], after[grain]);
      add(80 + grain, before[grain], word[grain], after[grain]);
      add(82 + grain, before[grain], after[grain]);
    }
    add(84, before2[1], before[1]);
    add(85, after[1], after2[1]);
    add(86, s.word(i - 1).key(), word[1]);
    add(87, word[1], s.word(i + 1).key());
  }

  private void lists(NameSentence s, int i) {
    NameWord before = s.word(i - 1);
    NameWord word = s.word(i);
    NameWord after = s.word(i + 1);
    add(101, before.listed(), word.listed());
    add(102, word.listed(), after.listed());
    add(103, word.listed(), after.classes());
    add(104, before.classes(), word.listed());
    int phrase = s.phrase(i);
    if (phrase != 0) {
      add(105, phrase);
      add(106, phrase, s.phrase(i + 1));
    }
  }

  private void context(NameSentence s, int i) {
    int before2 = s.word(i - 2).classes();
    int before = s.word(i - 1).classes();
    int word = s.word(i).classes();
    int after = s.word(i + 1).classes();
    int after2 = s.word(i + 2).classes();
    add(113, before2, before);
    add(114, after, after2);
    add(115, before, after);
    add(116, before, word, after);
    add(117, before, s.word(i).shape(), after);
    titleBefore(s, i);
    headAfter(s, i);
    phraseEnd(s, i);
    genitiveBefore(s, i);
  }

  /** The nearest title to the left, and how far it is. */
  private void titleBefore(NameSentence s, int i) {
    for (int j = i - 1; j >= i - PHRASE && j >= 0; j--) {
      NameWord word = s.word(j);
      if (word.has(PEOPLE)) {
        add(120, i - j);
        add(121, i - j, word.key());
        return;
      }
      if (word.has(PHRASE_ENDS) || word.shape() == WordShape.SIGN) {
        return;
      }
    }
  }

  /** The noun to the right that the phrase may be headed by, and how far it is. */
  private void headAfter(NameSentence s, int i) {
    for (int j = i + 1; j <= i + PHRASE && j < s.length(); j++) {
      NameWord word = s.word(j);
      if (word.has(HEADS)) {
        add(122, word.classes() & HEADS);
        add(123, word.key());
        add(124, j - i, word.classes() & HEADS);
        return;
      }
      if (word.has(PHRASE_ENDS) || word.shape() == WordShape.SIGN) {
        return;
      }
    }
  }

  /** The postposition, honorific or sign to the right that ends the phrase. */
  private void phraseEnd(NameSentence s, int i) {
    for (int j = i + 1; j <= i + PHRASE; j++) {
      NameWord word = s.word(j);
      if (word.has(PHRASE_ENDS | HONORIFIC.bit())
          || word.shape() == WordShape.SIGN
          || word.equals(NameWord.EDGE)) {
        add(125, word.key());
        add(126, j - i, word.key());
        add(127, s.word(i).clusters()[0], word.key());
        return;
      }
    }
  }

  /** Whose it is: चीन के विदेश मंत्रालय (the foreign ministry of China). */
  private void genitiveBefore(NameSentence s, int i) {
    if (s.word(i - 1).has(POSTPOSITION.bit())) {
      add(128, s.word(i - 2).clusters()[1], s.word(i - 1).key());
      add(129, s.word(i - 2).listed(), s.word(i - 1).key());
    }
    if (s.word(i + 1).has(POSTPOSITION.bit())) {
      add(130, s.word(i + 1).key(), s.word(i + 2).clusters()[1]);
      add(131, s.word(i + 1).key(), s.word(i + 2).classes());
    }
  }

  private void frame(NameSentence s, int i) {
    boolean gluedBefore = s.glued(i);
    boolean gluedAfter = s.glued(i + 1);
    add(140, (s.title() ? 1 : 0) | (i == 0 ? 2 : 0) | (i == s.length() - 1 ? 4 : 0));
    add(141, (gluedBefore ? 1 : 0) | (gluedAfter ? 2 : 0), s.word(i).shape());
    if (s.word(i - 1).shape() == WordShape.SIGN) {
      add(142, s.word(i - 1).key(), s.word(i - 2).clusters()[1]);
      add(143, s.word(i - 2).key());
    }
    if (s.word(i + 1).shape() == WordShape.SIGN) {
      add(144, s.word(i + 1).key(), s.word(i + 2).clusters()[1]);
      add(145, s.word(i + 2).key());
    }
  }
}
