package org.uvach.internal.latin;

import java.util.Optional;
import org.uvach.internal.memory.RecentAnswers;

/** A speller that remembers the words that it has spelled lately. */
final class RememberingSpeller implements WordSpeller {

  /** A power of two. */
  private static final int KEPT = 1 << 16;

  private static final int LONGEST = 40;

  private record Question(String word, Regime regime) {}

  private final RecentAnswers<Question, Optional<Spelled>> spelled;

  RememberingSpeller(WordSpeller speller) {
    this.spelled =
        new RecentAnswers<>(KEPT, question -> speller.spell(question.word(), question.regime()));
  }

  @Override
  public Optional<Spelled> spell(String word, Regime regime) {
    return word.length() > LONGEST ? Optional.empty() : spelled.of(new Question(word, regime));
  }
}
