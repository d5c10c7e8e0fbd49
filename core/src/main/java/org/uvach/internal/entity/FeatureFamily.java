package org.uvach.internal.entity;

/** Features of one kind, by the range of their numbers. */
public enum FeatureFamily {
  /** The word itself, two to each side, and their pairs. */
  WORDS(0, 20),
  /** First and last written syllables. */
  AFFIXES(20, 50),
  /** Script and form. */
  SHAPES(50, 60),
  /** Word clusters at three grains. */
  CLUSTERS(60, 100),
  /** The gazetteer. */
  LISTS(100, 110),
  /** Titles, postpositions, nouns of places and bodies, right beside the word. */
  CLASSES(110, 120),
  /** The same where they head or end the phrase, farther away. */
  PHRASE(120, 128),
  /** Whose it is. */
  GENITIVE(128, 140),
  /** Headline, edges of the sentence, signs. */
  FRAME(140, 200);

  private final int from;
  private final int to;

  FeatureFamily(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** The first number. */
  int from() {
    return from;
  }

  /** The number after the last. */
  int to() {
    return to;
  }
}
