package org.uvach.examples;

/** What one file or one line of a file holds. */
sealed interface Input {

  /**
   * An article to read.
   *
   * @param id the name it goes by in the output
   * @param text the article as given
   */
  record Article(String id, String text) implements Input {}

  /**
   * Something that is no article and is passed over.
   *
   * @param message where it is, and what is wrong with it
   */
  record Broken(String message) implements Input {}
}
