package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.uvach.document.Mention;
import org.uvach.document.Span;
import org.uvach.language.Article;
import org.uvach.language.Sentence;
import org.uvach.language.Token;

/**
 * All tokens of an article in one row, so that quotations may cross sentences; positions are
 * indexes into the row.
 */
final class TokenRow {

  private final Article article;
  private final List<Token> tokens;
  private final int[] sentenceOf;
  private final int[] firstOf;
  private final int[] paragraphEndOf;
  private final int[] mentionOf;
  private final List<Mention> mentions;

  TokenRow(Article article, List<Mention> mentions) {
    this.article = article;
    this.mentions = mentions;
    int size = article.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
    var row = ImmutableList.<Token>builderWithExpectedSize(size);
    article.sentences().forEach(sentence -> row.addAll(sentence.tokens()));
    tokens = row.build();
    sentenceOf = new int[tokens.size()];
    firstOf = new int[article.sentences().size() + 1];
    paragraphEndOf = new int[article.sentences().size()];
    mentionOf = new int[tokens.size()];
    numberSentences();
    endParagraphs();
    numberMentions();
  }

  /** Whether a sentence is a headline or subhead. */
  boolean isTitle(int sentence) {
    return sentence(sentence).place() != Sentence.Place.BODY;
  }

  private void numberSentences() {
    int at = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      firstOf[s] = at;
      for (int t = article.sentences().get(s).tokens().size(); t > 0; t--) {
        sentenceOf[at++] = s;
      }
    }
    firstOf[article.sentences().size()] = at;
  }

  private void endParagraphs() {
    int end = tokens.size();
    for (int s = paragraphEndOf.length - 1; s >= 0; s--) {
      boolean last =
          s + 1 < paragraphEndOf.length && sentence(s).paragraph() != sentence(s + 1).paragraph();
      end = last ? firstOf[s + 1] : end;
      paragraphEndOf[s] = end;
    }
  }

  private void numberMentions() {
    int m = 0;
    for (int t = 0; t < tokens.size(); t++) {
      while (m < mentions.size() && mentions.get(m).span().end() <= tokens.get(t).start()) {
        m++;
      }
      boolean inside = m < mentions.size() && mentions.get(m).span().start() < tokens.get(t).end();
      mentionOf[t] = inside ? m : -1;
    }
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  /** The folded form of a token, or the empty string outside the row. */
  String key(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).key() : "";
  }

  Token.Kind kind(int at) {
    return tokens.get(at).kind();
  }

  boolean isWord(int at) {
    return at >= 0
        && at < tokens.size()
        && (kind(at) == Token.Kind.WORD || kind(at) == Token.Kind.NUMBER);
  }

  boolean isQuote(int at) {
    return at >= 0 && at < tokens.size() && kind(at) == Token.Kind.QUOTE;
  }

  /** Position of the bracket that a token closes, in its sentence, or -1. */
  int openingOf(int close, int lowest) {
    for (int at = close - 1; at >= lowest && kind(at) != Token.Kind.STOP; at--) {
      if (key(at).equals("(")) {
        return at;
      }
    }
    return -1;
  }

  /** The token, or the one before the bracket that it closes: … आयोग (यूजीसी). */
  int beforeBracket(int at, int lowest) {
    int bracket = key(at).equals(")") ? openingOf(at, Math.max(1, lowest)) : -1;
    return bracket > 0 ? bracket - 1 : at;
  }

  /** Whether a dash joins two words instead of standing between them. */
  boolean isHyphen(int at) {
    return key(at).equals("-")
        && token(at).glued()
        && at + 1 < tokens.size()
        && token(at + 1).glued();
  }

  /** Whether a colon or dash stands here that may announce words; a hyphen joins. */
  boolean announces(int at) {
    return Signs.introducesContent(key(at)) && !isHyphen(at);
  }

  /** Whether a comma, or a sign that may announce words, stands here. */
  boolean isPause(int at) {
    return key(at).equals(",") || announces(at);
  }

  int sentences() {
    return article.sentences().size();
  }

  Sentence sentence(int number) {
    return article.sentences().get(number);
  }

  /** Number of the sentence in which a token stands. */
  int sentenceOf(int at) {
    return sentenceOf[at];
  }

  int paragraphOf(int at) {
    return sentence(sentenceOf[at]).paragraph();
  }

  /** Whether a paragraph begins with a token, or the text ends before it. */
  boolean startsParagraph(int at) {
    return at == 0 || at == tokens.size() || paragraphOf(at) != paragraphOf(at - 1);
  }

  /** Token after the last of the paragraph in which a token stands. */
  int paragraphEnd(int at) {
    return paragraphEndOf[sentenceOf[at]];
  }

  /** First token of a sentence. */
  int first(int sentence) {
    return firstOf[sentence];
  }

  /** Token after the last of a sentence. */
  int end(int sentence) {
    return firstOf[sentence + 1];
  }

  /** Token after the last word of a sentence; its first if it has no word. */
  int endOfWords(int sentence) {
    int end = end(sentence);
    while (end > first(sentence) && !isWord(end - 1)) {
      end--;
    }
    return end;
  }

  /** Whether the token belongs to a name. */
  boolean inName(int at) {
    return at >= 0 && at < mentionOf.length && mentionOf[at] >= 0;
  }

  /** Whether the token and the one before it belong to the same name. */
  boolean continuesName(int at) {
    return at > 0
        && at < mentionOf.length
        && mentionOf[at] >= 0
        && mentionOf[at] == mentionOf[at - 1];
  }

  Mention mention(int at) {
    return mentions.get(mentionOf[at]);
  }

  /** Whether no word stands between a token and the end of a sentence. */
  boolean endsSentence(int at, int sentence) {
    return at >= endOfWords(sentence);
  }

  /** The text from one token to another, {@code end} not included. */
  Span span(int start, int end) {
    return article.span(tokens.get(start), tokens.get(end - 1));
  }

  String text() {
    return article.text();
  }
}
