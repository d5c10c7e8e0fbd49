package org.uvach.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.Quotation;
import org.uvach.document.Role;
import org.uvach.document.Span;

/**
 * A document as W3C Web Annotations (JSON-LD): one for each mention, each role and each quotation,
 * and one for each source, addressee, medium and relay.
 *
 * <p>Each target has a {@code TextPositionSelector}, whose offsets count <em>code points</em> of
 * the text as given, and a {@code TextQuoteSelector} with some words before and after, never cut
 * inside a cluster, so that a program finds the place again after the page has changed. Bodies are
 * plain {@code TextualBody}s: what an entity or a speaker is called with purpose {@code
 * identifying}, types and stances with purpose {@code classifying}, and a sentence for people with
 * purpose {@code describing}. What the standard has no word for is in the terms of {@code
 * urn:uvach:}.
 */
public final class WebAnnotation {

  private static final int CONTEXT = 32;

  private final URI source;
  private final Document document;
  private final CodePoints points;
  private final JsonGenerator out;

  private WebAnnotation(URI source, Document document, JsonGenerator out) {
    this.source = source;
    this.document = document;
    this.points = CodePoints.of(document.text());
    this.out = out;
  }

  /**
   * Writes a document's annotations.
   *
   * @param source where the article is to be had; ids are made of it
   * @param document the document
   * @return an {@code AnnotationCollection} with its one page, as JSON-LD on one line, without line
   *     end
   */
  public static String write(URI source, Document document) {
    return JsonText.line(out -> new WebAnnotation(source, document, out).write());
  }

  /**
   * Writes a document's annotations for people to read.
   *
   * @param source where the article is to be had; ids are made of it
   * @param document the document
   * @return the same as {@link #write}, on many lines
   */
  public static String pretty(URI source, Document document) {
    return JsonText.page(out -> new WebAnnotation(source, document, out).write());
  }

  private void write() throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("@context");
    out.writeString("http://www.w3.org/ns/anno.jsonld");
    out.writeStartObject();
    out.writeStringField("uvach", "urn:uvach:");
    out.writeEndObject();
    out.writeEndArray();
    out.writeStringField("id", id("annotations"));
    out.writeStringField("type", "AnnotationCollection");
    out.writeNumberField("total", total());
    out.writeObjectFieldStart("first");
    out.writeStringField("id", id("page1"));
    out.writeStringField("type", "AnnotationPage");
    out.writeStringField("partOf", id("annotations"));
    out.writeNumberField("startIndex", 0);
    out.writeArrayFieldStart("items");
    writeItems();
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private long total() {
    long mentions = document.entities().stream().mapToLong(e -> e.mentions().size()).sum();
    long roles = document.entities().stream().mapToLong(e -> e.roles().size()).sum();
    long phrases = document.quotations().stream().mapToLong(q -> phrases(q).size()).sum();
    return mentions + roles + phrases + document.quotations().size();
  }

  /** What the text says of a saying, by kind. */
  private static Map<String, Span> phrases(Quotation quotation) {
    var phrases = ImmutableMap.<String, Span>builder();
    quotation.source().ifPresent(span -> phrases.put("SOURCE", span));
    quotation.attribution().addressee().ifPresent(span -> phrases.put("ADDRESSEE", span));
    quotation.attribution().medium().ifPresent(span -> phrases.put("MEDIUM", span));
    quotation.attribution().via().ifPresent(span -> phrases.put("VIA", span));
    return phrases.buildOrThrow();
  }

  private void writeItems() throws IOException {
    for (Entity entity : document.entities()) {
      for (int i = 0; i < entity.mentions().size(); i++) {
        write(
            entity,
            entity.mentions().get(i),
            String.format(Locale.ROOT, "%s-%d", entity.id(), i + 1));
      }
      for (int i = 0; i < entity.roles().size(); i++) {
        write(
            entity,
            entity.roles().get(i),
            String.format(Locale.ROOT, "%s-role-%d", entity.id(), i + 1));
      }
    }
    for (Quotation quotation : document.quotations()) {
      write(quotation);
      for (var phrase : phrases(quotation).entrySet()) {
        write(quotation, phrase.getKey(), phrase.getValue());
      }
    }
  }

  private void write(Entity entity, Mention mention, String id) throws IOException {
    startAnnotation(id, "identifying");
    writeBody("identifying", entity.name());
    if (entity.latinName().isPresent()) {
      writeBody("identifying", entity.latinName().get().spelling());
    }
    for (String key : entity.knownAs()) {
      writeBody("tagging", key);
    }
    writeBody("classifying", mention.entityType().name());
    out.writeEndArray();
    writeTargets(List.of(mention.span()));
    writeTerm("entity", entity.id());
    write(mention.evidence());
    out.writeEndObject();
  }

  private void write(Entity entity, Role role, String id) throws IOException {
    startAnnotation(id, "describing");
    writeBody("classifying", "ROLE");
    writeBody("identifying", entity.name());
    writeBody("describing", role.toString());
    out.writeEndArray();
    writeTargets(List.of(role.span()));
    writeTerm("entity", entity.id());
    write(role.evidence());
    out.writeEndObject();
  }

  private void write(Quotation quotation) throws IOException {
    startAnnotation(quotation.id(), "classifying");
    writeBody("classifying", "QUOTATION");
    writeBody("classifying", quotation.type().name());
    writeBody("classifying", quotation.stance().name());
    if (quotation.speaker().isPresent()) {
      writeBody("identifying", quotation.speaker().get().name());
    }
    writeBody("describing", quotation.toString());
    out.writeEndArray();
    writeTargets(quotation.content());
    writeTerm("speaker", quotation.speaker().map(Entity::id));
    write(quotation.evidence());
    out.writeEndObject();
  }

  private void write(Quotation quotation, String kind, Span phrase) throws IOException {
    startAnnotation(quotation.id() + "-" + kind.toLowerCase(Locale.ROOT), "linking");
    writeBody("classifying", kind);
    if (kind.equals("SOURCE") && quotation.speaker().isPresent()) {
      writeBody("identifying", quotation.speaker().get().name());
    }
    out.writeEndArray();
    writeTargets(List.of(phrase));
    writeTerm("quotation", quotation.id());
    write(quotation.attribution().evidence());
    out.writeEndObject();
  }

  private void startAnnotation(String id, String motivation) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", id(id));
    out.writeStringField("type", "Annotation");
    out.writeStringField("motivation", motivation);
    out.writeArrayFieldStart("body");
  }

  private void writeBody(String purpose, String value) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "TextualBody");
    out.writeStringField("purpose", purpose);
    out.writeStringField("value", value);
    out.writeStringField("format", "text/plain");
    out.writeEndObject();
  }

  private void writeTargets(List<Span> spans) throws IOException {
    out.writeArrayFieldStart("target");
    for (Span span : spans) {
      out.writeStartObject();
      out.writeStringField("type", "SpecificResource");
      out.writeStringField("source", source.toASCIIString());
      out.writeArrayFieldStart("selector");
      writePosition(span);
      writeQuote(span);
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writePosition(Span span) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "TextPositionSelector");
    out.writeNumberField("start", points.start(span));
    out.writeNumberField("end", points.end(span));
    out.writeEndObject();
  }

  private void writeQuote(Span span) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "TextQuoteSelector");
    out.writeStringField("exact", span.text());
    out.writeStringField("prefix", Clusters.before(document.text(), span, CONTEXT));
    out.writeStringField("suffix", Clusters.after(document.text(), span, CONTEXT));
    out.writeEndObject();
  }

  private void write(Evidence evidence) throws IOException {
    writeTerm("rule", evidence.rule());
    out.writeNumberField("uvach:confidence", evidence.confidence());
  }

  private void writeTerm(String term, String value) throws IOException {
    out.writeStringField("uvach:" + term, value);
  }

  private void writeTerm(String term, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      writeTerm(term, value.get());
    }
  }

  private String id(String part) {
    return Iri.of(source, part);
  }
}
