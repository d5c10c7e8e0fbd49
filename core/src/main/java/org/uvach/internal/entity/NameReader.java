package org.uvach.internal.entity;

import java.util.List;
import org.uvach.language.Sentence;
import org.uvach.language.Token;

/** Looks up the words of sentences. */
public final class NameReader {

  private final NameVocabulary vocabulary;

  /**
   * A reader.
   *
   * @param vocabulary what is known of words
   */
  public NameReader(NameVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a sentence.
   *
   * @param sentence the sentence
   * @return what the tagger sees in it
   */
  public NameSentence read(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    NameWord[] words = new NameWord[tokens.size()];
    boolean[] glued = new boolean[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      words[i] = vocabulary.word(token.form());
      glued[i] = token.glued();
    }
    boolean title = sentence.place() != Sentence.Place.BODY;
    return new NameSentence(words, glued, title, vocabulary.gazetteer());
  }

  /**
   * Reads a sentence of which only the words are known.
   *
   * @param tokens its words and signs, as written
   * @return what the tagger sees in it
   */
  public NameSentence read(String[] tokens) {
    NameWord[] words = new NameWord[tokens.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.word(tokens[i]);
    }
    return new NameSentence(words, new boolean[words.length], false, vocabulary.gazetteer());
  }
}
