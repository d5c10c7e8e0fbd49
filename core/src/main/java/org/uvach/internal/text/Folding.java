package org.uvach.internal.text;

/** The way to {@link org.uvach.document.Folding} for the stages. */
public final class Folding {

  private Folding() {}

  /**
   * Folds a word.
   *
   * @param word any text, normalised or not
   * @return its key; folding a key again gives the same key
   */
  public static String key(String word) {
    return org.uvach.document.Folding.key(word);
  }
}
