package org.uvach.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.Quotation;
import org.uvach.document.Span;
import org.uvach.document.Talks;

/** What another library reads in the tables. */
class CsvTest {

  @Provide
  Arbitrary<Document> document() {
    return AnyDocument.any();
  }

  @Test
  void aQuotationIsARow() throws IOException {
    List<CSVRecord> rows = read(Csv.QUOTATIONS, "a,\"b\".txt", Talks.read());

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).toMap())
        .containsEntry("document", "a,\"b\".txt")
        .containsEntry("quotation", "q1")
        .containsEntry("start", "25")
        .containsEntry("end", "36")
        .containsEntry("type", "DIRECT")
        .containsEntry("stance", "STATE")
        .containsEntry("speaker", "आशा रावत")
        .containsEntry("speaker_id", "e1")
        .containsEntry("speaker_type", "PERSON")
        .containsEntry("speaker_role", "मंत्री")
        .containsEntry("source", "मंत्री आशा रावत")
        .containsEntry("cue", "कहा")
        .containsEntry("content", "सड़क खुलेगी")
        .containsEntry("confidence", "0.800")
        .containsEntry("rule", "by-hand")
        .containsEntry("rule_confidence", "1.000")
        .containsEntry("speaker_rule", "family-name")
        .containsEntry("speaker_confidence", "0.800");
    assertThat(rows.get(1).toMap())
        .containsEntry("addressee", "")
        .containsEntry("medium", "")
        .containsEntry("via", "")
        .containsEntry("speaker", "")
        .containsEntry("source", "विशेषज्ञों")
        .containsEntry("cue", "के … मुताबिक");
  }

  @Test
  void aMentionIsARowInTheOrderOfTheText() throws IOException {
    List<CSVRecord> rows = read(Csv.MENTIONS, "talks", Talks.read());

    assertThat(rows)
        .extracting(row -> row.get("mention"))
        .containsExactly("आशा रावत", "आशा", "शिमला");
    assertThat(rows.get(1).toMap())
        .containsEntry("document", "talks")
        .containsEntry("entity", "e1")
        .containsEntry("name", "आशा रावत")
        .containsEntry("start", "39")
        .containsEntry("end", "42")
        .containsEntry("type", "PERSON")
        .containsEntry("mention_type", "PROPER")
        .containsEntry("confidence", "1.000")
        .containsEntry("rule", "by-hand");
  }

  @ParameterizedTest
  @EnumSource(Csv.class)
  void linesEndAsTheStandardSays(Csv table) {
    assertThat(table.header()).endsWith("\r\n").doesNotContain(" ");
    assertThat(table.rows("x", Talks.read())).endsWith("\r\n");
  }

  @Property
  void anyWordsComeBack(@ForAll("document") Document document) throws IOException {
    assertThat(read(Csv.QUOTATIONS, "x", document))
        .extracting(row -> row.get("content"), row -> row.get("source"))
        .containsExactlyElementsOf(
            document.quotations().stream().map(q -> tuple(q.text(), source(q))).toList());
    assertThat(
            read(Csv.MENTIONS, "x", document).stream().map(r -> r.get("mention")).sorted().toList())
        .isEqualTo(mentions(document));
  }

  private static String source(Quotation quotation) {
    return quotation.source().map(Span::text).orElse("");
  }

  private static List<String> mentions(Document document) {
    return document.entities().stream()
        .map(Entity::mentions)
        .flatMap(List::stream)
        .map(mention -> mention.span().text())
        .sorted()
        .collect(Collectors.toList());
  }

  private static List<CSVRecord> read(Csv table, String id, Document document) throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(table.header() + table.rows(id, document)))) {
      return parser.getRecords();
    }
  }
}
