package org.uvach.internal.entity;

/** One sentence as the name tagger sees it. */
public final class NameSentence {

  private static final int BEGIN = 1;
  private static final int INSIDE = 2;

  private final NameWord[] words;
  private final boolean[] glued;
  private final int[] phrases;
  private final boolean title;

  /**
   * Takes words that were looked up.
   *
   * @param words the words
   * @param glued for each, whether no blank stands before it
   * @param title whether this is a headline or subhead
   * @param gazetteer where names of several words are looked up
   */
  NameSentence(NameWord[] words, boolean[] glued, boolean title, NameGazetteer gazetteer) {
    this.words = words;
    this.glued = glued;
    this.title = title;
    this.phrases = phrases(words, gazetteer);
  }

  /** How many words it has. */
  public int length() {
    return words.length;
  }

  /** The word at a place; before the first and after the last stands {@link NameWord#EDGE}. */
  NameWord word(int i) {
    return i < 0 || i >= words.length ? NameWord.EDGE : words[i];
  }

  boolean glued(int i) {
    return i >= 0 && i < glued.length && glued[i];
  }

  boolean title() {
    return title;
  }

  /**
   * The longest listed name of several words that a word is part of.
   *
   * @return 0 for none, else its classes and whether the word begins it
   */
  int phrase(int i) {
    return i < 0 || i >= phrases.length ? 0 : phrases[i];
  }

  private static int[] phrases(NameWord[] words, NameGazetteer gazetteer) {
    int[] phrases = new int[words.length];
    for (int start = 0; start < words.length; start++) {
      int hash = NameGazetteer.extend(0, words[start].soft());
      int classes = 0;
      int end = start;
      for (int i = start + 1; i < words.length && i < start + NameGazetteer.LONGEST; i++) {
        hash = NameGazetteer.extend(hash, words[i].soft());
        int listed = gazetteer.classes(hash);
        if (listed != 0) {
          classes = listed;
          end = i;
        }
      }
      if (classes != 0) {
        phrases[start] = classes << 2 | BEGIN;
        for (int i = start + 1; i <= end; i++) {
          phrases[i] = classes << 2 | INSIDE;
        }
        start = end;
      }
    }
    return phrases;
  }
}
