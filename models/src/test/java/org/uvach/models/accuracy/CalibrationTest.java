package org.uvach.models.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void answersFallIntoTenthsByTheirConfidence() {
    var calibration = calibration(answer(0.95, true), answer(0.91, false), answer(0.42, true));

    assertThat(calibration.bins())
        .extracting(Calibration.Bin::toString, Calibration.Bin::size, Calibration.Bin::right)
        .containsExactly(tuple("0.4 to 0.5", 1, 1.0), tuple("0.9 to 1.0", 2, 0.5));
    assertThat(calibration.bins().get(1).confidence()).isCloseTo(0.93, within(1e-9));
  }

  @Test
  void fullConfidenceBelongsToTheLastTenth() {
    assertThat(calibration(answer(1, true)).bins())
        .extracting(Calibration.Bin::number)
        .containsExactly(9);
  }

  @Test
  void anHonestLibraryHasNoError() {
    var honest =
        calibration(
            answer(0.75, true), answer(0.75, true), answer(0.75, true), answer(0.75, false));

    assertThat(honest.expectedError()).isCloseTo(0, within(1e-9));
    assertThat(honest.shareRight()).isEqualTo(honest.meanConfidence());
  }

  @Test
  void theErrorIsWeightedByTheNumberOfAnswers() {
    // Three answers 0.1 too sure, one 0.4 too shy: (3 * 0.1 + 1 * 0.4) / 4.
    var calibration =
        calibration(answer(0.1, false), answer(0.1, false), answer(0.1, false), answer(0.6, true));

    assertThat(calibration.expectedError()).isCloseTo(0.175, within(1e-9));
  }

  @Test
  void theBrierScoreIsTheMeanSquaredDistanceFromTheTruth() {
    assertThat(calibration(answer(0.5, true), answer(0.0, false)).brier())
        .isCloseTo(0.125, within(1e-9));
  }

  @Test
  void noAnswersGiveNoFigures() {
    assertThat(calibration().bins()).isEmpty();
    assertThat(calibration().expectedError()).isZero();
  }

  private static Answer answer(double confidence, boolean right) {
    return new Answer("rule", confidence, right);
  }

  private static Calibration calibration(Answer... answers) {
    return new Calibration(Stream.of(answers).toList());
  }
}
