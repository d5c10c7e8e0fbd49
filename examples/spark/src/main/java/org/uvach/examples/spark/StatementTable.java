package org.uvach.examples.spark;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.uvach.document.Entity;
import org.uvach.document.Quotation;
import org.uvach.document.Span;

/**
 * The table of statements: a row for each quotation. {@code start} and {@code end} are in UTF-16
 * units of the article's text; {@code speaker}, {@code speaker_type}, {@code source} and {@code
 * cue} are null where there is none.
 */
final class StatementTable {

  /** What an article brings. */
  static final StructType ARTICLE = StructType.fromDDL("id STRING, text STRING");

  /** What the table holds. */
  static final StructType STATEMENT =
      StructType.fromDDL(
          "article STRING NOT NULL, quotation STRING NOT NULL, speaker STRING, speaker_type STRING, source STRING,"
              + " cue STRING, type STRING NOT NULL, stance STRING NOT NULL, content STRING NOT NULL,"
              + " start INT NOT NULL, end INT NOT NULL, confidence DOUBLE NOT NULL, rule STRING NOT NULL");

  private StatementTable() {}

  /**
   * Reads articles.
   *
   * @param articles rows of {@link #ARTICLE}, none of them with nulls
   * @return rows of {@link #STATEMENT}, computed when they are asked for, in no certain order
   */
  static Dataset<Row> of(Dataset<Row> articles) {
    return articles.flatMap(StatementTable::read, Encoders.row(STATEMENT));
  }

  private static Iterator<Row> read(Row article) {
    String id = article.getString(0);
    return SharedExtractor.get().extract(article.getString(1)).quotations().stream()
        .map(quotation -> row(id, quotation))
        .iterator();
  }

  /** The row of a quotation. */
  static Row row(String article, Quotation quotation) {
    List<Span> content = quotation.content();
    return RowFactory.create(
        article,
        quotation.id(),
        quotation.speaker().map(Entity::name).orElse(null),
        quotation.speaker().map(speaker -> speaker.type().name()).orElse(null),
        quotation.source().map(Span::text).orElse(null),
        quotation.cue().isEmpty() ? null : words(quotation.cue()),
        quotation.type().name(),
        quotation.stance().name(),
        quotation.text(),
        content.get(0).start(),
        content.get(content.size() - 1).end(),
        quotation.confidence(),
        quotation.attribution().evidence().rule());
  }

  private static String words(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining(" … "));
  }
}
