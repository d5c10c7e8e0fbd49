package org.uvach.models.names;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences from public collections with names tagged, which help though they were tagged by other
 * guidelines than ours.
 *
 * @param collections each with what it counts for beside our own articles
 */
record AuxiliaryTexts(List<Collection> collections) {

  /** What a sentence of a collection counts for. */
  static final float WEIGHT = 0.06f;

  /**
   * One collection.
   *
   * @param name its name
   * @param weight what a sentence of it counts for; an article of ours counts 1
   * @param texts its sentences
   */
  record Collection(String name, float weight, List<NamedText> texts) {}

  AuxiliaryTexts {
    collections = ImmutableList.copyOf(collections);
  }

  static AuxiliaryTexts none() {
    return new AuxiliaryTexts(List.of());
  }

  /**
   * Reads the three collections, whose guidelines are not ours: at a greater weight they outvote
   * our articles where the two differ.
   *
   * @param folder where {@code hiner-train.conll} and its like are
   * @return each sentence at {@value #WEIGHT} of the weight of ours
   */
  static AuxiliaryTexts read(Path folder) {
    return read(folder, WEIGHT);
  }

  /** The same at another weight. */
  static AuxiliaryTexts read(Path folder, float weight) {
    return new AuxiliaryTexts(
        List.of(
            read(folder, "hiner-train", weight),
            read(folder, "ilner-train", weight),
            read(folder, "multiconer-train", weight)));
  }

  static Collection read(Path folder, String name, float weight) {
    return new Collection(name, weight, ConllReader.read(folder.resolve(name + ".conll")));
  }

  /** All sentences, each with the weight of its collection. */
  List<LabelledSentence> label(SentenceLabeller labeller) {
    List<LabelledSentence> sentences = new ArrayList<>();
    for (Collection collection : collections) {
      for (NamedText text : collection.texts()) {
        sentences.addAll(labeller.label(text, collection.weight()));
      }
    }
    return sentences;
  }
}
