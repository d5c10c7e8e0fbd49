package org.uvach.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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

/**
 * A document as JSON.
 *
 * <pre>{@code
 * {"id": "...", "language": "hi",
 *  "entities":   [{"id": "e1", "name": "...", "latinName": "...",
 *                  "latinNameEvidence": {"rule": "...", "confidence": 0.9},
 *                  "type": "PERSON", "knownAs": [],
 *                  "mentions": [{"start": 0, "end": 5, "text": "...", "type": "PROPER",
 *                                "rule": "...", "confidence": 0.97}],
 *                  "roles":    [{"start": 0, "end": 5, "text": "...",
 *                                "title": {"start": 0, "end": 5, "text": "..."},
 *                                "of":    {"start": 0, "end": 5, "text": "..."},
 *                                "rule": "...", "confidence": 0.97}]}],
 *  "quotations": [{"id": "q1", "type": "DIRECT",
 *                  "content": [{"start": 0, "end": 5, "text": "..."}],
 *                  "cue": {"start": 0, "end": 5, "text": "..."},
 *                  "source": {"start": 0, "end": 5, "text": "..."},
 *                  "via": null, "addressee": null,
 *                  "medium": {"start": 0, "end": 5, "text": "..."},
 *                  "speaker": "e1", "stance": "STATE", "confidence": 0.93, "rule": "...",
 *                  "evidence":    {"rule": "...", "confidence": 0.95},
 *                  "attribution": {"rule": "...", "confidence": 0.98}}]}
 * }</pre>
 *
 * <p>Offsets are UTF-16 code units of the text as given, half-open. {@code language} is null when
 * no pack knows it; {@code cue} is one span, a list of spans when the cue is broken, or null;
 * {@code source}, {@code speaker}, {@code via}, {@code addressee}, {@code medium} and a role's
 * {@code of} are null when there is none; {@code latinName} is null, and there is no {@code
 * latinNameEvidence}, when it is not known; {@code knownAs} holds the keys of the user's known
 * names that fit. A quotation's {@code confidence} is that of content and speaker together, its
 * {@code rule} that of {@code evidence}. A lone surrogate of the text is written as an escape, so
 * that the JSON is valid UTF-8 and gives the same string back.
 */
public final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /**
   * Writes a document on one line, as JSON Lines wants it.
   *
   * @param id the name that the program knows the document by
   * @param document the document
   * @return one JSON object, without line end
   */
  public static String write(String id, Document document) {
    return write(id, document, false);
  }

  /**
   * Writes a document for people to read.
   *
   * @param id the name that the program knows the document by
   * @param document the document
   * @return one JSON object on many lines, indented by two blanks, without line end
   */
  public static String pretty(String id, Document document) {
    return write(id, document, true);
  }

  private static String write(String id, Document document, boolean pretty) {
    var text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      if (pretty) {
        out.setPrettyPrinter(PRETTY.createInstance());
      }
      new Json(out).write(document, id);
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot refuse to be written to", e);
    }
    return withLoneSurrogatesEscaped(text.toString());
  }

  private void write(Document document, String id) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", id);
    writeOrNull("language", document.language());
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

  private void write(Role role) throws IOException {
    out.writeStartObject();
    writeFields(role.span());
    out.writeFieldName("title");
    write(role.title());
    writeSpanOrNull("of", role.of());
    writeFields(role.evidence());
    out.writeEndObject();
  }

  private void write(Optional<LatinName> latinName) throws IOException {
    writeOrNull("latinName", latinName.map(LatinName::spelling));
    if (latinName.isPresent()) {
      write("latinNameEvidence", latinName.get().evidence());
    }
  }

  private void write(Quotation quotation) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", quotation.id());
    out.writeStringField("type", quotation.type().name());
    out.writeFieldName("content");
    writeList(quotation.content());
    out.writeFieldName("cue");
    writeCue(quotation.cue());
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
    writeSpanOrNull("source", attribution.source());
    writeSpanOrNull("via", attribution.via());
    writeSpanOrNull("addressee", attribution.addressee());
    writeSpanOrNull("medium", attribution.medium());
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
  private void writeCue(List<Span> spans) throws IOException {
    switch (spans.size()) {
      case 0 -> out.writeNull();
      case 1 -> write(spans.get(0));
      default -> writeList(spans);
    }
  }

  private void writeSpanOrNull(String field, Optional<Span> span) throws IOException {
    out.writeFieldName(field);
    if (span.isPresent()) {
      write(span.get());
    } else {
      out.writeNull();
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

  /** Surrogates occur inside strings only, where an escape means the same. */
  private static String withLoneSurrogatesEscaped(String json) {
    if (json.codePoints().noneMatch(Json::isSurrogate)) {
      return json;
    }
    var out = new StringBuilder(json.length() + 16);
    json.codePoints()
        .forEach(
            c -> {
              if (isSurrogate(c)) {
                out.append("\\u%04X".formatted(c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
