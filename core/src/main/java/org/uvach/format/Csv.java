package org.uvach.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.LatinName;
import org.uvach.document.Mention;
import org.uvach.document.Quotation;
import org.uvach.document.Role;
import org.uvach.document.Span;

/**
 * Documents as a table in CSV (RFC 4180): lines end in CR LF, cells with commas, quotation signs or
 * line ends stand in quotation signs. Offsets are UTF-16 code units of the text as given. Cells
 * hold what the article holds: a spreadsheet may take one that begins with {@code =} for a formula.
 *
 * <pre>{@code
 * out.write(Csv.QUOTATIONS.header());
 * documents.forEach((id, document) -> out.write(Csv.QUOTATIONS.rows(id, document)));
 * }</pre>
 */
public enum Csv {
  /** A row for each quotation. Several spans of content give one cell, with … between them. */
  QUOTATIONS(
      "document,quotation,start,end,type,stance,speaker,speaker_latin,speaker_id,speaker_type,speaker_role,"
          + "source,cue,content,addressee,medium,via,"
          + "confidence,rule,rule_confidence,speaker_rule,speaker_confidence") {
    @Override
    public String rows(String id, Document document) {
      return lines(document.quotations(), quotation -> row(id, quotation));
    }
  },

  /** A row for each mention of each entity, in the order of the text. */
  MENTIONS("document,entity,name,latin,start,end,mention,type,mention_type,confidence,rule") {
    @Override
    public String rows(String id, Document document) {
      record Naming(Entity entity, Mention mention) {}
      List<Naming> all =
          document.entities().stream()
              .flatMap(entity -> entity.mentions().stream().map(m -> new Naming(entity, m)))
              .sorted((one, other) -> one.mention().compareTo(other.mention()))
              .toList();
      return lines(all, naming -> row(id, naming.entity(), naming.mention()));
    }
  };

  private static final String LINE_END = "\r\n";

  private final String columns;

  Csv(String columns) {
    this.columns = columns;
  }

  /**
   * The names of the columns.
   *
   * @return one line, with its line end
   */
  public String header() {
    return columns + LINE_END;
  }

  /**
   * The rows of one document.
   *
   * @param id the name that the program knows the document by; the first cell of each row
   * @param document the document
   * @return any number of rows, each with its line end
   */
  public abstract String rows(String id, Document document);

  private static <T> String lines(List<T> all, Function<T, List<String>> row) {
    return all.stream()
        .map(next -> row.apply(next).stream().map(Csv::cell).collect(Collectors.joining(",")))
        .map(line -> line + LINE_END)
        .collect(Collectors.joining());
  }

  private static List<String> row(String id, Quotation quotation) {
    Span first = quotation.content().get(0);
    Span last = quotation.content().get(quotation.content().size() - 1);
    return List.of(
        id,
        quotation.id(),
        String.valueOf(first.start()),
        String.valueOf(last.end()),
        quotation.type().name(),
        quotation.stance().name(),
        orEmpty(quotation.speaker(), Entity::name),
        orEmpty(quotation.speaker().flatMap(Entity::latinName), LatinName::spelling),
        orEmpty(quotation.speaker(), Entity::id),
        orEmpty(quotation.speaker(), speaker -> speaker.type().name()),
        orEmpty(quotation.speaker().flatMap(Entity::role), Role::toString),
        orEmpty(quotation.source(), Span::text),
        quotation.cue().stream().map(Span::text).collect(Collectors.joining(" … ")),
        quotation.text(),
        orEmpty(quotation.attribution().addressee(), Span::text),
        orEmpty(quotation.attribution().medium(), Span::text),
        orEmpty(quotation.attribution().via(), Span::text),
        share(quotation.confidence()),
        quotation.evidence().rule(),
        share(quotation.evidence().confidence()),
        quotation.attribution().evidence().rule(),
        share(quotation.attribution().evidence().confidence()));
  }

  private static List<String> row(String id, Entity entity, Mention mention) {
    return List.of(
        id,
        entity.id(),
        entity.name(),
        orEmpty(entity.latinName(), LatinName::spelling),
        String.valueOf(mention.span().start()),
        String.valueOf(mention.span().end()),
        mention.span().text(),
        mention.entityType().name(),
        mention.type().name(),
        share(mention.evidence().confidence()),
        mention.evidence().rule());
  }

  private static <T> String orEmpty(Optional<T> value, Function<T, String> words) {
    return value.map(words).orElse("");
  }

  private static String share(double confidence) {
    return String.format(Locale.ROOT, "%.3f", confidence);
  }

  private static String cell(String words) {
    boolean plain = words.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? words : "\"" + words.replace("\"", "\"\"") + "\"";
  }
}
