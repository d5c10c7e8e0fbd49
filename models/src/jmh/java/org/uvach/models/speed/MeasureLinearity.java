package org.uvach.models.speed;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.uvach.Extractor;
import org.uvach.spec.GeneratedNews;
import org.uvach.spec.HostileShape;

/**
 * Measures how the time for one text grows with its length, for generated news and for those shapes
 * of hostile text that take most time, and writes a report with a plot.
 */
public final class MeasureLinearity {

  private static final String USAGE = "usage: MeasureLinearity REPORT.md PLOT.svg [LONGEST]\n";
  private static final int SHORTEST = 1_000;
  private static final int COMPARED = 100_000;
  private static final int WORST = 10;
  private static final int WARM_UP = 40;

  /** Texts of one shape, each with names of its own. */
  private record Shape(String name, Text text) {

    interface Text {
      String of(int length, long seed);
    }
  }

  private final Extractor extractor = Extractor.create();
  private final int longest;
  private long seed = 1;

  private MeasureLinearity(int longest) {
    this.longest = longest;
  }

  /**
   * Runs the program.
   *
   * @param args the Markdown file and the SVG file to write; optionally the longest text, in code
   *     units
   * @throws IOException if they cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.print(USAGE);
      System.exit(2);
    }
    int longest = args.length > 2 ? Integer.parseInt(args[2]) : 10_000_000;
    List<Growth> growths = new MeasureLinearity(longest).measure();
    Files.writeString(Path.of(args[1]), GrowthPlot.of(growths));
    Files.writeString(Path.of(args[0]), report(growths, Path.of(args[1])));
  }

  private List<Growth> measure() {
    Shape news = new Shape("NEWS", (length, seed) -> GeneratedNews.article(seed, length));
    for (int i = 0; i < WARM_UP; i++) {
      extractor.extract(GeneratedNews.article(i, SHORTEST * 10));
    }
    List<Shape> shapes = new ArrayList<>(List.of(news));
    shapes.addAll(worst());
    return shapes.stream().map(this::growth).collect(ImmutableList.toImmutableList());
  }

  /** The shapes that take most time at one length. */
  private List<Shape> worst() {
    record Cost(Shape shape, double milliseconds) {}
    return Stream.of(HostileShape.values())
        .map(shape -> new Shape(shape.name(), shape::text))
        .map(shape -> new Cost(shape, milliseconds(shape, COMPARED, 3)))
        .sorted(Comparator.comparingDouble(Cost::milliseconds).reversed())
        .limit(WORST)
        .map(Cost::shape)
        .toList();
  }

  private Growth growth(Shape shape) {
    var points = ImmutableList.<Growth.Point>builder();
    for (int length = SHORTEST; length <= longest; length *= 10) {
      int repeats = Math.max(1, Math.min(100, 3_000_000 / length));
      points.add(new Growth.Point(length, milliseconds(shape, length, repeats)));
    }
    Growth growth = new Growth(shape.name(), points.build());
    System.err.println(growth);
    return growth;
  }

  /**
   * The thread's processor time for one text, the least of several: other programs only add. Each
   * text has other names, since what was remembered of the last ones would flatter short texts.
   */
  private double milliseconds(Shape shape, int length, int repeats) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < repeats; i++) {
      String text = shape.text().of(length, seed++);
      long before = Growth.processorTime();
      extractor.extract(text);
      least = Math.min(least, (Growth.processorTime() - before) / 1e6);
    }
    return least;
  }

  private static String report(List<Growth> growths, Path plot) {
    StringBuilder report = new StringBuilder();
    report.append(
        """
        # Time against length

        Written by `org.uvach.models.speed.MeasureLinearity`; see `models/README.md` for the command. Milliseconds of the reading
        thread's processor time for one text of a length in UTF-16 code units, the least of several readings. NEWS is generated
        (`GeneratedNews`), every text with other names; the others are the ten of the %d hostile shapes (`HostileShape`) that took most time at %,d units. Exponent:
        the slope of a line through the logarithms, from the second length on; 1 is linear. Java %s, with a heap of a fixed size.

        ![Time against length](%s)

        """
            .formatted(
                HostileShape.values().length, COMPARED, Runtime.version(), plot.getFileName()));
    List<Growth.Point> lengths = growths.get(0).points();
    report.append("| shape |");
    lengths.forEach(
        p -> report.append(String.format(Locale.ROOT, " about %,d |", round(p.length()))));
    report.append(" exponent |\n|---|").append("--:|".repeat(lengths.size() + 1)).append('\n');
    growths.forEach(growth -> report.append(line(growth)));
    return report.toString();
  }

  private static int round(int length) {
    int power = 1;
    while (power * 10L <= length) {
      power *= 10;
    }
    return power;
  }

  private static String line(Growth growth) {
    StringBuilder line = new StringBuilder("| ").append(growth.name()).append(" |");
    for (Growth.Point point : growth.points()) {
      line.append(String.format(Locale.ROOT, " %,.1f |", point.milliseconds()));
    }
    return line.append(String.format(Locale.ROOT, " %.2f |%n", growth.exponent())).toString();
  }
}
