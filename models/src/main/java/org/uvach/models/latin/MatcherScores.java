package org.uvach.models.latin;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.uvach.document.NameMatcher;
import org.uvach.models.latin.MatchPair.Kind;

/** Measures the name matcher on pairs of names and writes its part of the report. */
final class MatcherScores {

  private static final double[] THRESHOLDS = {0.5, 0.9};
  private static final int BINS = 10;

  private record Scored(MatchPair pair, double score) {}

  private MatcherScores() {}

  static String of(List<MatchPair> pairs) {
    NameMatcher matcher = NameMatcher.create();
    List<Scored> scored =
        pairs.stream().map(p -> new Scored(p, matcher.score(p.a(), p.b()))).toList();
    StringBuilder report = new StringBuilder();
    report.append(
        """

        ## NameMatcher

        Pairs of full names with a held-out word in them, true ones against the hardest false ones. True and false pairs weigh the same
        in all, whatever their numbers. *One letter off* puts another vowel for a vowel or another consonant for a consonant of
        the first word, at random; some of these are spellings of the same name all the same (Rafik, Rafig).
        Of the held-out words the matcher has no list of spellings; of the other words in these names it has (`name-spellings.tsv`).

        | at | precision | recall |
        |---|--:|--:|
        """);
    for (double threshold : THRESHOLDS) {
      double ones = share(scored, true, threshold);
      double others = share(scored, false, threshold);
      report.append(
          "| %.1f | %s | %s |\n"
              .formatted(threshold, percent(ones / (ones + others)), percent(ones)));
    }
    kinds(scored, report);
    calibration(scored, report);
    return report.toString();
  }

  private static double share(List<Scored> scored, boolean one, double threshold) {
    long all = scored.stream().filter(s -> s.pair().one() == one).count();
    long above =
        scored.stream().filter(s -> s.pair().one() == one && s.score() >= threshold).count();
    return (double) above / Math.max(1, all);
  }

  private static void kinds(List<Scored> scored, StringBuilder report) {
    report.append(
        """

        | pairs | number | scored 0.5 or more, % | 0.9 or more, % |
        |---|--:|--:|--:|
        """);
    Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
    for (Scored one : scored) {
      int[] count = counts.computeIfAbsent(one.pair().kind(), k -> new int[3]);
      count[0]++;
      count[1] += one.score() >= THRESHOLDS[0] ? 1 : 0;
      count[2] += one.score() >= THRESHOLDS[1] ? 1 : 0;
    }
    counts.forEach(
        (kind, count) ->
            report.append(
                "| %s: %s | %d | %s | %s |\n"
                    .formatted(
                        isOne(kind) ? "true" : "false",
                        kind.what(),
                        count[0],
                        percent((double) count[1] / count[0]),
                        percent((double) count[2] / count[0]))));
  }

  private static boolean isOne(Kind kind) {
    return kind.compareTo(Kind.ORDER) <= 0;
  }

  private static void calibration(List<Scored> scored, StringBuilder report) {
    report.append(
        """

        | score | pairs | of these true, %, true and false pairs weighing the same in all |
        |---|--:|--:|
        """);
    long ones = scored.stream().filter(s -> s.pair().one()).count();
    double weight = (double) (scored.size() - ones) / ones;
    for (int bin = 0; bin < BINS; bin++) {
      int index = bin;
      List<Scored> in =
          scored.stream()
              .filter(s -> Math.min(BINS - 1, (int) (s.score() * BINS)) == index)
              .toList();
      double right = in.stream().filter(s -> s.pair().one()).count() * weight;
      double wrong = in.stream().filter(s -> !s.pair().one()).count();
      report.append(
          "| %.1f to %.1f | %d | %s |\n"
              .formatted(
                  (double) bin / BINS,
                  (bin + 1.0) / BINS,
                  in.size(),
                  in.isEmpty() ? "-" : percent(right / (right + wrong))));
    }
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
