package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Reported words that begin at a known place, with every place where they may end, for learning
 * where they do.
 *
 * @param start first UTF-16 code unit of the words
 * @param ends for each place the code unit after the last word
 * @param features for each place names of what is so there
 * @param rule number of the place that the rules choose
 */
public record EndLesson(int start, List<Integer> ends, List<List<String>> features, int rule) {

  /** Copies the lists. */
  public EndLesson {
    ends = ImmutableList.copyOf(ends);
    features =
        features.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
  }
}
