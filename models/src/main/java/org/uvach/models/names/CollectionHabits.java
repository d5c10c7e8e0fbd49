package org.uvach.models.names;

import java.util.List;
import java.util.stream.IntStream;
import org.uvach.internal.entity.NameFeatures;

/**
 * Lets a tagger learn what one collection tags otherwise than the rest of the texts: its sentences
 * have each feature of a word once more, as one of this collection alone ("frustratingly easy"
 * domain adaptation, Daumé 2007). They stand where a sentence of an article has what the article
 * says.
 */
final class CollectionHabits {

  private static final int ODD = 31;

  private final NameFeatures features = new NameFeatures();
  private final int collection;

  /**
   * The habits of a collection.
   *
   * @param collection its number, another for each
   */
  CollectionHabits(int collection) {
    this.collection = collection;
  }

  /** Sentences of the collection with their features once more. */
  List<LabelledSentence> add(List<LabelledSentence> sentences) {
    return sentences.stream().map(this::add).toList();
  }

  private LabelledSentence add(LabelledSentence labelled) {
    int[][] own = new int[labelled.tags().length][];
    for (int i = 0; i < own.length; i++) {
      features.ofWord(labelled.sentence(), i);
      own[i] = IntStream.range(0, features.count()).map(this::own).toArray();
    }
    return labelled.in(own);
  }

  /** An odd factor takes no two features to one. */
  private int own(int feature) {
    return features.hashes()[feature] * ODD + collection;
  }
}
