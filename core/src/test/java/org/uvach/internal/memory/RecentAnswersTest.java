package org.uvach.internal.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A question has the same answer, whether it is remembered or not. */
class RecentAnswersTest {

  private final List<Integer> asked = new ArrayList<>();
  private final RecentAnswers<Integer, String> answers =
      new RecentAnswers<>(
          4,
          question -> {
            asked.add(question);
            return "answer " + question;
          });

  @Test
  void anAnswerIsFoundOnce() {
    assertThat(List.of(answers.of(2), answers.of(2))).containsOnly("answer 2");
    assertThat(asked).containsExactly(2);
  }

  @Test
  void twoThatMeetInOnePlaceBothStay() {
    answers.of(2);
    answers.of(6);
    asked.clear();

    assertThat(List.of(answers.of(2), answers.of(6), answers.of(2)))
        .containsExactly("answer 2", "answer 6", "answer 2");
    assertThat(asked).isEmpty();
  }

  @Test
  void ofThreeTheOneAskedForLongestAgoGoes() {
    answers.of(2);
    answers.of(6);
    answers.of(2);
    answers.of(10);
    asked.clear();

    assertThat(answers.of(2)).isEqualTo("answer 2");
    assertThat(asked).isEmpty();
    assertThat(answers.of(6)).isEqualTo("answer 6");
    assertThat(asked).containsExactly(6);
  }

  @Test
  void keepsAPowerOfTwo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecentAnswers<Integer, Integer>(3, question -> question))
        .withMessage("No power of two from 2: 3");
  }
}
