package org.uvach.examples.spark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Measures how much faster the job is on two cores than on one, and writes the report. */
public final class MeasureScaling {

  private static final int ARTICLES = 20_000;
  private static final int ROUNDS = 3;

  private long rows;
  private String version = "";

  private MeasureScaling() {}

  /**
   * Measures, and writes the report.
   *
   * @param args the report's file
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    var measure = new MeasureScaling();
    List<Double> one = new ArrayList<>();
    List<Double> two = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      one.add(measure.seconds(1));
      two.add(measure.seconds(2));
    }
    Files.writeString(Path.of(args[0]), measure.report(load, middle(one), middle(two)));
  }

  private double seconds(int cores) throws IOException {
    try (SparkSession spark = Local.spark(cores)) {
      version = spark.version();
      Dataset<Row> articles = Local.articles(spark, ARTICLES).repartition(4 * cores);
      long start = System.nanoTime();
      rows = StatementTable.of(articles).count();
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private static double middle(List<Double> seconds) {
    List<Double> counted = new ArrayList<>(seconds.subList(1, seconds.size()));
    Collections.sort(counted);
    return counted.get(counted.size() / 2);
  }

  private String report(double load, double one, double two) {
    return String.format(
        Locale.ROOT,
        """
        # Spark: from one core to two

        Written by `org.uvach.examples.spark.MeasureScaling` (Spark %s, local mode); the command stands in
        `examples/spark/pom.xml`. The job reads %,d made articles (%,d words) and computes their table of statements,
        %,d rows. Middle of %d rounds, one core and two by turns, after a round of each that is not counted.

        Machine: %d processors (%s), Java %s. Load before the measurement: %.1f (well below 1 on a machine that does
        nothing else; else two cores were not to be had, and the figures are too low).

        | cores | seconds | articles a second | times one core |
        |--:|--:|--:|--:|
        | 1 | %.1f | %.0f | 1.00 |
        | 2 | %.1f | %.0f | %.2f |
        """,
        version,
        ARTICLES,
        MadeArticles.first(ARTICLES).mapToInt(made -> made.text().split("\\s+").length).sum(),
        rows,
        ROUNDS,
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.arch"),
        System.getProperty("java.version"),
        load,
        one,
        ARTICLES / one,
        two,
        ARTICLES / two,
        one / two);
  }
}
