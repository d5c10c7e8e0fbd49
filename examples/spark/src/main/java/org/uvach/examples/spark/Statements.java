package org.uvach.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The job: {@code spark-submit uvach-spark.jar ARTICLES STATEMENTS}.
 *
 * <p>ARTICLES is Parquet if its name ends in {@code .parquet}, otherwise JSON Lines; either has the
 * columns {@code id} and {@code text}, and any others are passed over. STATEMENTS, which must not
 * exist yet, is Parquet, or by its name's end {@code .jsonl} or {@code .csv}. Both may be folders,
 * globs, and addresses of any storage that the cluster knows.
 */
public final class Statements {

  private static final int WRONG_COMMAND_LINE = 2;

  /** Small tasks even out articles of unequal length over the cores. */
  private static final int TASKS_PER_CORE = 4;

  private Statements() {}

  /**
   * Runs the job.
   *
   * @param args where the articles are, and where the table is to be written
   * @throws IOException if Spark cannot end in peace
   * @throws InterruptedException if the thread that called is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 2) {
      System.err.println("usage: spark-submit uvach-spark.jar ARTICLES STATEMENTS");
      System.exit(WRONG_COMMAND_LINE);
    }
    try (SparkSession spark = SparkSession.builder().appName("uvach-statements").getOrCreate()) {
      System.out.println(run(spark, args[0], args[1]));
    }
  }

  /**
   * Reads articles and writes their statements.
   *
   * @param spark where to work
   * @param articles where the articles are
   * @param statements where the table is to be written
   * @return a line for people: what was read, what was passed over, what was found
   * @throws InterruptedException if the thread that called is interrupted
   */
  static String run(SparkSession spark, String articles, String statements)
      throws InterruptedException {
    var read = new Observation("read");
    var found = new Observation("found");
    Dataset<Row> lines =
        articles(spark, articles)
            .observe(read, count(lit(1)).as("lines"), complete().as("articles"));
    Dataset<Row> table =
        StatementTable.of(spread(lines.na().drop()))
            .observe(found, count(lit(1)).as("statements"), count(col("speaker")).as("attributed"));
    write(table, statements);
    return report(read.getAsJava(), found.getAsJava());
  }

  private static Column complete() {
    return count(when(col("id").isNotNull(), col("text")));
  }

  private static Dataset<Row> articles(SparkSession spark, String path) {
    var reader = spark.read().schema(StatementTable.ARTICLE);
    return path.endsWith(".parquet") ? reader.parquet(path) : reader.json(path);
  }

  private static Dataset<Row> spread(Dataset<Row> articles) {
    int cores = articles.sparkSession().sparkContext().defaultParallelism();
    return articles.repartition(TASKS_PER_CORE * cores);
  }

  private static void write(Dataset<Row> table, String path) {
    DataFrameWriter<Row> writer = table.write();
    if (path.endsWith(".csv")) {
      writer.option("header", true).option("escape", "\"").csv(path);
    } else if (path.endsWith(".jsonl")) {
      writer.json(path);
    } else {
      writer.parquet(path);
    }
  }

  private static String report(Map<String, Object> read, Map<String, Object> found) {
    long articles = number(read, "articles");
    return "%d articles read, %d lines without id or text passed over; %d statements, %d with a speaker"
        .formatted(
            articles,
            number(read, "lines") - articles,
            number(found, "statements"),
            number(found, "attributed"));
  }

  private static long number(Map<String, Object> figures, String name) {
    return (Long) Objects.requireNonNull(figures.get(name));
  }
}
