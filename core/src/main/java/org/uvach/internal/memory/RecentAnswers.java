package org.uvach.internal.memory;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The latest answers to questions that have one answer each: the words of the news come again from
 * article to article. What it answers does not depend on what it remembers, so all threads may
 * share it without a lock: at worst a question is answered twice.
 *
 * <p>Two places for each hash (a set-associative cache): of two common words that meet in one, both
 * stay, and of three the one asked for longest ago goes.
 *
 * @param <Q> the questions, with {@code equals} and {@code hashCode}; they and the answers are
 *     immutable
 * @param <A> the answers
 */
public final class RecentAnswers<Q, A> {

  private record Entry<Q, A>(Q question, A answer) {}

  private final AtomicReferenceArray<@Nullable Entry<Q, A>> entries;
  private final Function<Q, A> work;
  private final int mask;

  /**
   * Starts with nothing remembered.
   *
   * @param most how many answers are kept at most; a power of two
   * @param work finds an answer; the same for equal questions
   */
  public RecentAnswers(int most, Function<Q, A> work) {
    if (most < 2 || Integer.bitCount(most) != 1) {
      throw new IllegalArgumentException("No power of two from 2: " + most);
    }
    this.entries = new AtomicReferenceArray<>(most);
    this.work = work;
    this.mask = most - 2;
  }

  /**
   * Answers a question.
   *
   * @param question the question
   * @return its answer
   */
  public A of(Q question) {
    int hash = question.hashCode();
    int place = (hash ^ hash >>> Short.SIZE) & mask;
    Entry<Q, A> newer = entries.getPlain(place);
    if (newer != null && newer.question().equals(question)) {
      return newer.answer();
    }
    Entry<Q, A> older = entries.getPlain(place + 1);
    Entry<Q, A> found =
        older != null && older.question().equals(question)
            ? older
            : new Entry<>(question, work.apply(question));
    entries.setPlain(place + 1, newer);
    entries.setPlain(place, found);
    return found.answer();
  }
}
