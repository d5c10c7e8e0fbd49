package org.uvach.format;

import org.uvach.document.Document;

/**
 * A document as JSON, and back.
 *
 * <pre>{@code
 * {"id": "...", "language": "hi", "text": "...",
 *  "entities":   [{"id": "e1", "name": "...", "latinName": "...",
 *                  "latinNameEvidence": {"rule": "...", "confidence": 0.9},
 *                  "type": "PERSON", "knownAs": [],
 *                  "mentions": [{"start": 0, "end": 5, "text": "...", "type": "PROPER",
 *                                "entityType": "PERSON", "rule": "...", "confidence": 0.97}],
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
 *
 * <p>The {@link #schema() schema} says the same for programs. JSON Lines are read with {@code
 * Files.lines(path).map(Json::read)}.
 */
public final class Json {

  private Json() {}

  /**
   * Writes a document on one line, as JSON Lines wants it.
   *
   * @param id the name that the program knows the document by
   * @param document the document
   * @return one JSON object, without line end
   */
  public static String write(String id, Document document) {
    return JsonText.line(out -> new JsonWriter(out).write(id, document));
  }

  /**
   * Writes a document for people to read.
   *
   * @param id the name that the program knows the document by
   * @param document the document
   * @return one JSON object on many lines, indented by two blanks, without line end
   */
  public static String pretty(String id, Document document) {
    return JsonText.page(out -> new JsonWriter(out).write(id, document));
  }

  /**
   * Reads a document that {@link #write} or {@link #pretty} wrote.
   *
   * <pre>{@code
   * Json.read(Json.write("a.txt", document)).equals(document);   // true
   * }</pre>
   *
   * @param json one JSON object; fields that the schema does not name are passed over
   * @return a document equal to the one that was written
   * @throws IllegalArgumentException if it is not the JSON of a document, or a span does not hold
   *     the words that stand there; the message says where and what
   */
  public static Document read(String json) {
    return JsonReader.read(json);
  }

  /**
   * The shape as JSON Schema (draft 2020-12).
   *
   * @return the schema, which {@link #write} keeps to
   */
  public static String schema() {
    return FormatResource.read("document.schema.json");
  }
}
