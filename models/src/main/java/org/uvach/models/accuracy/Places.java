package org.uvach.models.accuracy;

import org.uvach.document.Span;
import org.uvach.language.Article;
import org.uvach.language.Sentence;
import org.uvach.language.Sentence.Place;

/** Where in the article something stands. */
final class Places {

  private Places() {}

  /** The place of the sentence in which a span starts; running text if no sentence holds it. */
  static Place of(Span span, Article layout) {
    return layout.sentences().stream()
        .filter(sentence -> sentence.start() <= span.start() && span.start() < sentence.end())
        .map(Sentence::place)
        .findFirst()
        .orElse(Place.BODY);
  }
}
