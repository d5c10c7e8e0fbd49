package org.uvach.examples.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** Spark in this process, without its web pages. */
final class Local {

  private Local() {}

  /** A session that works with some of the machine's cores. */
  static SparkSession spark(int cores) {
    return SparkSession.builder()
        .master("local[" + cores + "]")
        .appName("uvach")
        .config("spark.ui.enabled", false)
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate();
  }

  /** Made articles as a table. */
  static Dataset<Row> articles(SparkSession spark, int count) {
    List<Row> rows =
        MadeArticles.first(count).map(made -> RowFactory.create(made.id(), made.text())).toList();
    return spark.createDataFrame(rows, StatementTable.ARTICLE);
  }
}
