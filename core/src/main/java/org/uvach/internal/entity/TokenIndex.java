package org.uvach.internal.entity;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.uvach.document.Span;
import org.uvach.language.Article;
import org.uvach.language.Sentence;
import org.uvach.language.Token;

/** All tokens of an article in one row, so that a stretch of text can be looked at as tokens. */
public final class TokenIndex {

  private final List<Sentence> sentences;
  private final List<Token> tokens;
  private final int[] starts;
  private final int[] sentenceOf;
  private final int[] firstOf;

  private TokenIndex(List<Sentence> sentences) {
    this.sentences = sentences;
    this.firstOf = new int[sentences.size()];
    int size = 0;
    for (int s = 0; s < sentences.size(); s++) {
      firstOf[s] = size;
      size += sentences.get(s).tokens().size();
    }
    var row = ImmutableList.<Token>builderWithExpectedSize(size);
    this.starts = new int[size];
    this.sentenceOf = new int[size];
    int at = 0;
    for (int s = 0; s < sentences.size(); s++) {
      for (Token token : sentences.get(s).tokens()) {
        row.add(token);
        starts[at] = token.start();
        sentenceOf[at++] = s;
      }
    }
    this.tokens = row.build();
  }

  /**
   * Lays the tokens of an article in a row.
   *
   * @param article the article
   * @return its tokens
   */
  public static TokenIndex of(Article article) {
    return new TokenIndex(article.sentences());
  }

  /**
   * How many tokens there are.
   *
   * @return at least 0
   */
  public int size() {
    return tokens.size();
  }

  /**
   * One token.
   *
   * @param index from 0
   * @return the token
   */
  public Token token(int index) {
    return tokens.get(index);
  }

  /**
   * The folded form of a token, wherever the index points.
   *
   * @param index any number
   * @return its key; empty outside the article
   */
  public String key(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).key() : "";
  }

  /**
   * The first token that reaches beyond an offset.
   *
   * @param offset in UTF-16 code units
   * @return its index; {@link #size()} if there is none
   */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    if (found >= 0) {
      return found;
    }
    int before = -found - 2;
    return before >= 0 && tokens.get(before).end() > offset ? before : before + 1;
  }

  /**
   * The tokens that share a code unit with a span.
   *
   * @param span a span of the article
   * @return the tokens' row; empty if there is none
   */
  public Row row(Span span) {
    int first = at(span.start());
    int end = first;
    while (end < tokens.size() && tokens.get(end).start() < span.end()) {
      end++;
    }
    return new Row(first, end);
  }

  /**
   * The number of the sentence that a token stands in.
   *
   * @param index a token; one beyond the last counts as the last
   * @return from 0
   */
  public int sentence(int index) {
    return sentenceOf.length == 0 ? 0 : sentenceOf[Math.min(index, sentenceOf.length - 1)];
  }

  /**
   * A sentence by its number.
   *
   * @param number from 0
   * @return the sentence
   */
  public Sentence sentenceAt(int number) {
    return sentences.get(number);
  }

  /**
   * The first token of a sentence.
   *
   * @param number of the sentence, from 0
   * @return its index
   */
  public int firstOf(int number) {
    return firstOf[number];
  }

  /**
   * The token after the last of a sentence.
   *
   * @param number of the sentence, from 0
   * @return its index
   */
  public int endOf(int number) {
    return firstOf[number] + sentences.get(number).tokens().size();
  }

  /**
   * Tokens side by side.
   *
   * @param first index of the first
   * @param end index after the last
   */
  public record Row(int first, int end) {

    /**
     * The last of the tokens.
     *
     * @return its index
     */
    public int last() {
      return end - 1;
    }

    /**
     * Whether there is no token.
     *
     * @return true if empty
     */
    public boolean isEmpty() {
      return end <= first;
    }
  }
}
