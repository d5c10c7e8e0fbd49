package org.uvach.internal.latin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uvach.internal.latin.LetterModel.Sequence;

/** A word is as likely as its letters after each other. */
class LetterModelTest {

  private static final double STEP = 1.0 / 16;

  /** Knows the word "ra", of which each letter is half as likely as the one before leaves it. */
  private final LetterModel model =
      LetterModel.of(
          List.of(
              sequence("", 0, 1, 1, 0.5), // the beginning
              sequence("r", 0, 2, 0.25, 0.5),
              sequence("r", 1, 2, 0.125, 0.5),
              sequence("a", 1, 2, 0.125, 0.5),
              sequence("ra", 1, 3, 0.5, 0.25),
              sequence("ra", 0, 3, 0.5, 0.25),
              sequence("a", 2, 3, 0.125, 1))); // the end

  /** Some of a word's letters, counted with its beginning and end. */
  private static Sequence sequence(String word, int from, int to, double share, double rest) {
    return new Sequence(LetterModel.key(LetterModel.symbols(word), from, to), share, rest);
  }

  @Test
  void multipliesTheSharesOfItsLetters() {
    // r after the beginning; a after the beginning and r; the end after letters never seen before
    // it
    double expected = Math.log(0.25) + Math.log(0.5) + Math.log(0.25 * 0.25 * 0.5 * 0.125);
    assertThat(model.score("ra")).isCloseTo(expected, within(4 * STEP));
  }

  @Test
  void aLetterNeverSeenAfterOthersIsAsLikelyAsAfterFewer() {
    assertThat(model.score("a")).isGreaterThan(model.score("aa"));
    assertThat(model.score("ra")).isGreaterThan(model.score("ar"));
  }

  @Test
  void otherSignsCountAsNone() {
    assertThat(model.score("r'a")).isEqualTo(model.score("ra"));
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    var bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    LetterModel read = LetterModel.read(new ModelFile(bytes.toByteArray()));
    for (String word : List.of("", "r", "ra", "rara", "zz")) {
      assertThat(read.score(word)).isEqualTo(model.score(word));
    }
  }
}
