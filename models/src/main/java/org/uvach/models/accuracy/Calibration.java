package org.uvach.models.accuracy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Whether confidence means what it says: of the answers given with 80 per cent, 80 per cent should
 * be right.
 *
 * <p>The expected calibration error is that of Guo et al., "On Calibration of Modern Neural
 * Networks" (2017), with ten bins of equal width; the Brier score is the mean squared difference
 * between confidence and right (1) or wrong (0).
 *
 * @param answers all answers
 */
record Calibration(List<Answer> answers) {

  private static final int BINS = 10;

  /**
   * All answers whose confidence lies in one tenth.
   *
   * @param number the bin, 0 for [0, 0.1), 9 for [0.9, 1]
   * @param size how many answers
   * @param confidence their mean confidence
   * @param right the share of them that is right
   */
  record Bin(int number, int size, double confidence, double right) {

    /** Its bounds: {@code 0.8 to 0.9}. */
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f to %.1f", number / 10.0, (number + 1) / 10.0);
    }
  }

  /** Copies the list. */
  Calibration {
    answers = ImmutableList.copyOf(answers);
  }

  /** The bins that hold answers, the least sure first. */
  List<Bin> bins() {
    return IntStream.range(0, BINS)
        .mapToObj(this::bin)
        .filter(bin -> bin.size() > 0)
        .collect(ImmutableList.toImmutableList());
  }

  private Bin bin(int number) {
    List<Answer> inside = answers.stream().filter(a -> number(a) == number).toList();
    return new Bin(number, inside.size(), meanConfidence(inside), shareRight(inside));
  }

  private static int number(Answer answer) {
    return Math.min(BINS - 1, (int) (answer.confidence() * BINS));
  }

  private static double meanConfidence(List<Answer> answers) {
    return answers.stream().mapToDouble(Answer::confidence).average().orElse(0);
  }

  private static double shareRight(List<Answer> answers) {
    return answers.stream().mapToDouble(a -> a.right() ? 1 : 0).average().orElse(0);
  }

  /** The mean confidence of all answers. */
  double meanConfidence() {
    return meanConfidence(answers);
  }

  /** The share of all answers that is right. */
  double shareRight() {
    return shareRight(answers);
  }

  /** How far confidence and share right are apart, on average over the answers; 0 is perfect. */
  double expectedError() {
    return bins().stream()
            .mapToDouble(bin -> bin.size() * Math.abs(bin.confidence() - bin.right()))
            .sum()
        / Math.max(1, answers.size());
  }

  /** The mean squared difference between confidence and truth; 0 is perfect. */
  double brier() {
    return answers.stream()
        .mapToDouble(a -> Math.pow(a.confidence() - (a.right() ? 1 : 0), 2))
        .average()
        .orElse(0);
  }
}
