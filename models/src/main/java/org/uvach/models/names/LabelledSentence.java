package org.uvach.models.names;

import org.uvach.internal.entity.NameSentence;

/**
 * A sentence with its right tags.
 *
 * @param sentence what the tagger sees
 * @param tags the {@link org.uvach.internal.entity.NameTag} of each word
 * @param weight how much it counts in training; 1 for the common sentence
 */
@SuppressWarnings("ArrayRecordComponent") // read in the hot loop, never compared
record LabelledSentence(NameSentence sentence, int[] tags, float weight) {}
