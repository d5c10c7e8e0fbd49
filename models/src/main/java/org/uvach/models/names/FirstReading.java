package org.uvach.models.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.uvach.internal.entity.DocumentTags;
import org.uvach.internal.entity.NameSentence;
import org.uvach.internal.entity.NameTagger;

/**
 * Reads every article with a tagger that did not learn from it, so that the second reading learns
 * from a first one that errs as it will err on new articles.
 */
final class FirstReading {

  private static final int PARTS = 2;

  private FirstReading() {}

  /**
   * Reads articles.
   *
   * @param articles the sentences of each
   * @param others sentences that every tagger learns from as well
   * @param settings how the taggers learn
   * @return the same sentences, each with what the rest of its article says of its words
   */
  static List<List<LabelledSentence>> of(
      List<List<LabelledSentence>> articles,
      List<LabelledSentence> others,
      ConditionalRandomField.Settings settings) {
    List<NameTagger> taggers =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(part -> without(part, articles, others, settings))
            .toList();
    return IntStream.range(0, articles.size())
        .mapToObj(i -> read(articles.get(i), taggers.get(i % PARTS)))
        .toList();
  }

  private static NameTagger without(
      int part,
      List<List<LabelledSentence>> articles,
      List<LabelledSentence> others,
      ConditionalRandomField.Settings settings) {
    List<LabelledSentence> known = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (i % PARTS != part) {
        known.addAll(articles.get(i));
      }
    }
    known.addAll(others);
    return new NameTagger(ConditionalRandomField.train(known, settings));
  }

  /** Reads one article, for the second reading. */
  static List<LabelledSentence> read(List<LabelledSentence> article, NameTagger tagger) {
    List<NameSentence> sentences = article.stream().map(LabelledSentence::sentence).toList();
    List<int[]> tags = sentences.stream().map(sentence -> tagger.tag(sentence).tags()).toList();
    DocumentTags document = new DocumentTags(sentences, tags);
    return IntStream.range(0, article.size())
        .mapToObj(n -> article.get(n).in(document.features(n)))
        .toList();
  }
}
