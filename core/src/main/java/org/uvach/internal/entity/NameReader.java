package org.uvach.internal.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uvach.internal.text.Folding;
import org.uvach.language.Sentence;
import org.uvach.language.Token;

/**
 * Looks up the words of one document, sentence by sentence, each different word once. For one
 * thread.
 */
public final class NameReader {

  private final NameVocabulary vocabulary;
  private final Map<String, NameWord> seen = new HashMap<>();

  /**
   * Starts a document.
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
      words[i] = word(token.form(), token.key());
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
      words[i] = word(tokens[i], Folding.key(tokens[i]));
    }
    return new NameSentence(words, new boolean[words.length], false, vocabulary.gazetteer());
  }

  private NameWord word(String form, String key) {
    NameWord known = seen.get(form);
    if (known == null) {
      known = vocabulary.word(form, key);
      seen.put(form, known);
    }
    return known;
  }
}
