package org.uvach.internal.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uvach.document.Entity;
import org.uvach.document.Span;
import org.uvach.internal.entity.TokenIndex;

/** What has been answered so far in one article, the latest last. */
final class Memory {

  /**
   * A question with its answer.
   *
   * @param question the question
   * @param answer the answer
   */
  record Past(Question question, Answer answer) {

    boolean isBy(Entity entity) {
      return answer.speaker().filter(e -> e.id().equals(entity.id())).isPresent();
    }

    /** Whether a question is part of what was said. */
    boolean encloses(Question inner) {
      return inner.quotation().cue().stream().anyMatch(question::isReported);
    }

    /** How far the end of what was said lies before a later question. */
    String nearness(Question later, TokenIndex tokens) {
      if (later.sentence() == question.sentence()) {
        return "same-sentence";
      }
      List<Span> content = question.quotation().content();
      int end = content.get(content.size() - 1).end();
      int start = later.token() < tokens.size() ? tokens.token(later.token()).start() : end;
      int between = start <= end ? 0 : later.sentence() - tokens.sentence(tokens.at(end - 1));
      return between <= 1 ? "next" : between <= 3 ? "near" : between <= 6 ? "far" : "very-far";
    }
  }

  private final List<Past> pasts = new ArrayList<>();

  void add(Question question, Answer answer) {
    pasts.add(new Past(question, answer));
  }

  /** The answer before the latest so many: 0 is the latest. */
  Optional<Past> back(int steps) {
    int i = pasts.size() - 1 - steps;
    return i < 0 ? Optional.empty() : Optional.of(pasts.get(i));
  }

  /** Who spoke before the latest so many questions, if it was somebody named. */
  Optional<Entity> speaker(int steps) {
    return back(steps).flatMap(past -> past.answer().speaker());
  }
}
