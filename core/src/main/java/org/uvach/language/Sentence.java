package org.uvach.language;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One sentence: its tokens and its place in the article.
 *
 * @param place headline, subhead or body
 * @param paragraph number of its paragraph (a run of text between line ends), from 0
 * @param tokens at least one, in the order of the text; the last are its stop and the signs that
 *     close it
 */
public record Sentence(Place place, int paragraph, List<Token> tokens) {

  /** Where a sentence stands in the article. */
  public enum Place {
    /** The article's title. */
    HEADLINE,
    /** A title inside the article. */
    SUBHEAD,
    /** Running text. */
    BODY
  }

  /**
   * Copies the tokens.
   *
   * @param place see Sentence
   * @param paragraph see Sentence
   * @param tokens see Sentence
   * @throws IllegalArgumentException if there are none
   */
  public Sentence {
    tokens = ImmutableList.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("A sentence needs a token");
    }
  }

  /**
   * Where it starts.
   *
   * @return first UTF-16 code unit of its first token
   */
  public int start() {
    return tokens.get(0).start();
  }

  /**
   * Where it ends.
   *
   * @return the code unit after its last token
   */
  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }
}
