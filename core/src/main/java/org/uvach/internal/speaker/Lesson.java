package org.uvach.internal.speaker;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One question whose answer is known, for learning how much each feature of a candidate counts.
 *
 * @param candidates the features of each candidate, somebody unnamed the last
 * @param right number of the candidate who spoke
 */
public record Lesson(List<List<String>> candidates, int right) {

  /** Copies the features. */
  public Lesson {
    candidates =
        candidates.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
  }
}
