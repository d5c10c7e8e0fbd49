package org.uvach.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uvach.document.Attribution;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.LatinName;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Quotation;
import org.uvach.document.QuotationType;
import org.uvach.document.Role;
import org.uvach.document.Span;
import org.uvach.document.Stance;

/** Reads what {@link JsonWriter} wrote. */
final class JsonReader {

  private final Map<String, Entity> entities = new HashMap<>();

  /**
   * Reads a document.
   *
   * @param json one JSON object
   * @return the document
   * @throws IllegalArgumentException if it is not the JSON of a document; the message says where
   */
  static Document read(String json) {
    return new JsonReader().document(JsonObject.parse(json));
  }

  private Document document(JsonObject json) {
    List<Entity> named = json.objects("entities").stream().map(JsonReader::entity).toList();
    named.forEach(entity -> entities.put(entity.id(), entity));
    return new Document(
        json.string("text"),
        json.optionalString("language"),
        named,
        json.objects("quotations").stream().map(this::quotation).toList());
  }

  private static Entity entity(JsonObject json) {
    return new Entity(
        json.string("id"),
        json.string("name"),
        json.optionalString("latinName").map(name -> latinName(name, json)),
        json.constant("type", EntityType.class),
        json.objects("mentions").stream().map(JsonReader::mention).toList(),
        json.objects("roles").stream().map(JsonReader::role).toList(),
        json.strings("knownAs"));
  }

  private static LatinName latinName(String spelling, JsonObject json) {
    return new LatinName(spelling, evidence(json.object("latinNameEvidence")));
  }

  private static Role role(JsonObject json) {
    return new Role(span(json), span(json.object("title")), span(json, "of"), evidence(json));
  }

  private static Mention mention(JsonObject json) {
    return new Mention(
        span(json),
        json.constant("type", MentionType.class),
        json.constant("entityType", EntityType.class),
        evidence(json));
  }

  private Quotation quotation(JsonObject json) {
    return new Quotation(
        json.string("id"),
        json.constant("type", QuotationType.class),
        spans(json, "content"),
        spans(json, "cue"),
        json.constant("stance", Stance.class),
        evidence(json.object("evidence")),
        attribution(json));
  }

  private Attribution attribution(JsonObject json) {
    return new Attribution(
        span(json, "source"),
        speaker(json),
        span(json, "via"),
        span(json, "addressee"),
        span(json, "medium"),
        evidence(json.object("attribution")));
  }

  private Optional<Entity> speaker(JsonObject json) {
    Optional<String> id = json.optionalString("speaker");
    if (id.isPresent() && !entities.containsKey(id.get())) {
      throw json.wrong("speaker", "the id of an entity");
    }
    return id.map(entities::get);
  }

  private static List<Span> spans(JsonObject json, String field) {
    return json.objects(field).stream().map(JsonReader::span).toList();
  }

  private static Optional<Span> span(JsonObject json, String field) {
    return spans(json, field).stream().findFirst();
  }

  private static Span span(JsonObject json) {
    return new Span(json.integer("start"), json.integer("end"), json.string("text"));
  }

  private static Evidence evidence(JsonObject json) {
    return new Evidence(json.string("rule"), json.number("confidence"));
  }
}
