package org.uvach.language;

/** The first stage: finds headline, paragraphs, sentences and tokens. */
@FunctionalInterface
public interface SentenceSplitter {

  /**
   * Divides a text.
   *
   * @param text any text at all; bad text is never an error
   * @return its sentences, with offsets into {@code text} as given
   */
  Article split(String text);
}
