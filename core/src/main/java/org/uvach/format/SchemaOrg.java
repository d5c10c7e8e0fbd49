package org.uvach.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.LatinName;
import org.uvach.document.Quotation;
import org.uvach.document.QuotationType;
import org.uvach.document.Role;
import org.uvach.document.Span;
import org.uvach.document.Stance;

/**
 * A document's statements as schema.org JSON-LD, ready to be put under {@code itemReviewed} of a
 * {@code ClaimReview}.
 *
 * <p>Each statement has {@code text}, {@code author} (the speaker), and {@code appearance} (the
 * article; {@code isPartOf} if it is no claim). What somebody stated is a {@code Claim}; words that
 * stand in quotation signs are a {@code Quotation}; most direct quotations are both. A question or
 * a demand claims nothing: it is a {@code Quotation} only. An unnamed source is no author: its
 * words, as they stand in the article, are the {@code creditText}.
 */
public final class SchemaOrg {

  private static final Set<Stance> CLAIMS_NOTHING = EnumSet.of(Stance.ASK, Stance.DEMAND);

  private final URI article;
  private final Document document;
  private final JsonGenerator out;

  private SchemaOrg(URI article, Document document, JsonGenerator out) {
    this.article = article;
    this.document = document;
    this.out = out;
  }

  /**
   * Writes a document's statements.
   *
   * @param article where the article is to be had
   * @param document the document
   * @return one JSON-LD graph on one line, without line end
   */
  public static String write(URI article, Document document) {
    return JsonText.line(out -> new SchemaOrg(article, document, out).write());
  }

  /**
   * Writes a document's statements for people to read.
   *
   * @param article where the article is to be had
   * @param document the document
   * @return the same as {@link #write}, on many lines
   */
  public static String pretty(URI article, Document document) {
    return JsonText.page(out -> new SchemaOrg(article, document, out).write());
  }

  private void write() throws IOException {
    out.writeStartObject();
    out.writeStringField("@context", "https://schema.org");
    out.writeArrayFieldStart("@graph");
    for (Quotation quotation : document.quotations()) {
      write(quotation);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void write(Quotation quotation) throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("@type");
    for (String type : types(quotation)) {
      out.writeString(type);
    }
    out.writeEndArray();
    out.writeStringField("@id", Iri.of(article, quotation.id()));
    out.writeStringField("text", quotation.text());
    writeIfThere("inLanguage", document.language());
    if (quotation.speaker().isPresent()) {
      writeAuthor(quotation.speaker().get());
    } else {
      writeIfThere("creditText", quotation.source().map(Span::text));
    }
    writeArticle(types(quotation).contains("Claim") ? "appearance" : "isPartOf");
    out.writeEndObject();
  }

  private static List<String> types(Quotation quotation) {
    if (CLAIMS_NOTHING.contains(quotation.stance())) {
      return List.of("Quotation");
    }
    return quotation.type() == QuotationType.INDIRECT
        ? List.of("Claim")
        : List.of("Claim", "Quotation");
  }

  private void writeAuthor(Entity speaker) throws IOException {
    out.writeObjectFieldStart("author");
    out.writeStringField("@type", type(speaker.type()));
    out.writeStringField("@id", Iri.of(article, speaker.id()));
    out.writeStringField("name", speaker.name());
    writeList("alternateName", otherNames(speaker));
    writeList("identifier", speaker.knownAs());
    writeIfThere("jobTitle", speaker.role().map(Role::toString));
    out.writeEndObject();
  }

  private static List<String> otherNames(Entity speaker) {
    return Stream.concat(
            speaker.latinName().map(LatinName::spelling).stream(),
            speaker.aliases().stream().skip(1))
        .toList();
  }

  private void writeList(String field, List<String> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart(field);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  /** A country that says something is its government. */
  private static String type(EntityType type) {
    return switch (type) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organization";
      case LOCATION -> "GovernmentOrganization";
    };
  }

  private void writeArticle(String field) throws IOException {
    out.writeObjectFieldStart(field);
    out.writeStringField("@type", "NewsArticle");
    out.writeStringField("url", article.toASCIIString());
    writeIfThere("inLanguage", document.language());
    out.writeEndObject();
  }

  private void writeIfThere(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(field, value.get());
    }
  }
}
