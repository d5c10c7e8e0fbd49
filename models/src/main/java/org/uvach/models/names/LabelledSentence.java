package org.uvach.models.names;

import org.uvach.internal.entity.NameSentence;
import org.uvach.internal.entity.NameTag;
import org.uvach.internal.entity.NameTagging;

/**
 * A sentence with its right tags.
 *
 * @param sentence what the tagger sees
 * @param tags the {@link org.uvach.internal.entity.NameTag} of each word
 * @param weight how much it counts in training; 1 for the common sentence
 * @param document for each word the features that its document gives, see {@link
 *     org.uvach.internal.entity.DocumentTags}; empty for a sentence that stands alone
 */
@SuppressWarnings("ArrayRecordComponent") // read in the hot loop, never compared
record LabelledSentence(NameSentence sentence, int[] tags, float weight, int[][] document) {

  /** A sentence that stands alone. */
  LabelledSentence(NameSentence sentence, int[] tags, float weight) {
    this(sentence, tags, weight, new int[0][]);
  }

  /** The same sentence in its document. */
  LabelledSentence in(int[][] features) {
    return new LabelledSentence(sentence, tags, weight, features);
  }

  /** Whether a name found in it is one of its own, with both edges and the type. */
  boolean has(NameTagging.Name name) {
    if (tags[name.start()] != NameTag.begin(name.type())) {
      return false;
    }
    int end = name.start() + 1;
    while (end < tags.length && tags[end] == NameTag.inside(name.type())) {
      end++;
    }
    return end == name.end();
  }
}
