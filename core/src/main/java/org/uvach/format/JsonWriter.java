package org.uvach.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.uvach.document.Attribution;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.Evidence;
import org.uvach.document.LatinName;
import org.uvach.document.Mention;
import org.uvach.document.Quotation;
import org.uvach.document.Role;
import org.uvach.document.Span;

/** Writes a document in the shape that {@link Json} describes; {@link JsonReader} reads it. */
final class JsonWriter {

  private final JsonGenerator out;

  JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  void write(String id, Document document) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", id);
    writeOrNull("language", document.language());
    out.writeStringField("text", document.text());
    out.writeArrayFieldStart("entities");
    for (Entity entity : document.entities()) {
      write(entity);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("quotations");
    for (Quotation quotation : document.quotations()) {
      write(quotation);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void write(Entity entity) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", entity.id());
    out.writeStringField("name", entity.name());
    write(entity.latinName());
    out.writeStringField("type", entity.type().name());
    out.writeArrayFieldStart("knownAs");
    for (String key : entity.knownAs()) {
      out.writeString(key);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("mentions");
    for (Mention mention : entity.mentions()) {
      out.writeStartObject();
      writeFields(mention.span());
      out.writeStringField("type", mention.type().name());
      out.writeStringField("entityType", mention.entityType().name());
      writeFields(mention.evidence());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("roles");
    for (Role role : entity.roles()) {
      write(role);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void write(Optional<LatinName> latinName) throws IOException {
    writeOrNull("latinName", latinName.map(LatinName::spelling));
    if (latinName.isPresent()) {
      write("latinNameEvidence", latinName.get().evidence());
    }
  }

  private void write(Role role) throws IOException {
    out.writeStartObject();
    writeFields(role.span());
    out.writeFieldName("title");
    write(role.title());
    write("of", role.of());
    writeFields(role.evidence());
    out.writeEndObject();
  }

  private void write(Quotation quotation) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", quotation.id());
    out.writeStringField("type", quotation.type().name());
    out.writeFieldName("content");
    writeList(quotation.content());
    out.writeFieldName("cue");
    writeSpans(quotation.cue());
    write(quotation.attribution());
    writeOrNull("speaker", quotation.speaker().map(Entity::id));
    out.writeStringField("stance", quotation.stance().name());
    out.writeNumberField("confidence", toThreePlaces(quotation.confidence()));
    out.writeStringField("rule", quotation.evidence().rule());
    write("evidence", quotation.evidence());
    write("attribution", quotation.attribution().evidence());
    out.writeEndObject();
  }

  private void write(Attribution attribution) throws IOException {
    write("source", attribution.source());
    write("via", attribution.via());
    write("addressee", attribution.addressee());
    write("medium", attribution.medium());
  }

  private void write(String field, Optional<Span> span) throws IOException {
    out.writeFieldName(field);
    writeSpans(span.stream().toList());
  }

  private static double toThreePlaces(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }

  private void write(String field, Evidence evidence) throws IOException {
    out.writeObjectFieldStart(field);
    writeFields(evidence);
    out.writeEndObject();
  }

  private void writeFields(Evidence evidence) throws IOException {
    out.writeStringField("rule", evidence.rule());
    out.writeNumberField("confidence", evidence.confidence());
  }

  /** Null for none, the span itself for one, a list for several. */
  private void writeSpans(List<Span> spans) throws IOException {
    switch (spans.size()) {
      case 0 -> out.writeNull();
      case 1 -> write(spans.get(0));
      default -> writeList(spans);
    }
  }

  private void writeList(List<Span> spans) throws IOException {
    out.writeStartArray();
    for (Span span : spans) {
      write(span);
    }
    out.writeEndArray();
  }

  private void write(Span span) throws IOException {
    out.writeStartObject();
    writeFields(span);
    out.writeEndObject();
  }

  private void writeFields(Span span) throws IOException {
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
    out.writeStringField("text", span.text());
  }

  private void writeOrNull(String field, Optional<String> value) throws IOException {
    out.writeFieldName(field);
    if (value.isPresent()) {
      out.writeString(value.get());
    } else {
      out.writeNull();
    }
  }
}
