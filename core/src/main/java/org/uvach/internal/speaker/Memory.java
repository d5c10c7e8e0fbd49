package org.uvach.internal.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has been answered so far in one article, the latest last. */
final class Memory {

  /**
   * A question with its answer.
   *
   * @param question the question
   * @param answer the answer
   */
  record Past(Question question, Answer answer) {}

  private final List<Past> pasts = new ArrayList<>();

  void add(Question question, Answer answer) {
    pasts.add(new Past(question, answer));
  }

  /** The answer before the latest so many: 0 is the latest. */
  Optional<Past> back(int steps) {
    int i = pasts.size() - 1 - steps;
    return i < 0 ? Optional.empty() : Optional.of(pasts.get(i));
  }
}
