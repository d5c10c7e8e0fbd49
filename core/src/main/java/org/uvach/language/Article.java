package org.uvach.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.uvach.document.Span;

/**
 * A text divided into sentences and tokens: what every stage after the first one reads.
 *
 * @param text the text as given
 * @param sentences all its sentences, in order
 */
public record Article(String text, List<Sentence> sentences) {

  /**
   * Copies the sentences.
   *
   * @param text see Article
   * @param sentences see Article
   */
  public Article {
    sentences = ImmutableList.copyOf(sentences);
  }

  /**
   * The words between two tokens, both included.
   *
   * @param first the first token
   * @param last the last token, not before the first
   * @return where they stand
   */
  public Span span(Token first, Token last) {
    return Span.of(text, first.start(), last.end());
  }
}
