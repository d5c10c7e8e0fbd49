package org.uvach.internal.speaker;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One question whose answer is known, for learning how much each feature of a candidate counts.
 *
 * @param kind what kind of source phrase asks: {@code pronoun-of-respect-far}, {@code office}
 * @param candidates the features of each candidate, somebody unnamed the last
 * @param right number of the candidate who spoke
 */
public record Lesson(String kind, List<List<String>> candidates, int right) {

  /** Copies the features. */
  public Lesson {
    candidates =
        candidates.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
  }

  /**
   * Whether nobody who is named spoke.
   *
   * @return whether the last candidate is the right one
   */
  public boolean isNobody() {
    return right == candidates.size() - 1;
  }
}
