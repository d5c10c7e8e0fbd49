package org.uvach.internal.entity;

import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * The name tagger behind OpenNLP's interface, for programs that bring their own tokens. Unlike
 * OpenNLP's own finder it is safe to be shared by threads and carries nothing from one call to the
 * next.
 */
public final class StructuredNameFinder implements TokenNameFinder {

  private final NameVocabulary vocabulary;
  private final NameTagger tagger;

  /**
   * Joins a vocabulary and a tagger trained with it.
   *
   * @param vocabulary what is known of words
   * @param tagger the tagger
   */
  public StructuredNameFinder(NameVocabulary vocabulary, NameTagger tagger) {
    this.vocabulary = vocabulary;
    this.tagger = tagger;
  }

  /**
   * Finds the names of one sentence.
   *
   * @param tokens its words and signs, as written
   * @return the names; a span's type is the name of an {@link org.uvach.document.EntityType}
   */
  @Override
  public Span[] find(String[] tokens) {
    if (tokens.length == 0) {
      return new Span[0];
    }
    NameSentence sentence = new NameReader(vocabulary).read(tokens);
    return tagger.tag(sentence).names().stream()
        .map(name -> new Span(name.start(), name.end(), name.type().name()))
        .toArray(Span[]::new);
  }

  /** Does nothing: there is no adaptive data. */
  @Override
  public void clearAdaptiveData() {}
}
