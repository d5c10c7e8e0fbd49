package org.uvach.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Span;
import org.uvach.document.Talks;

class JsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Json.schema(), InputFormat.JSON);

  private static final String TALKS =
      """
      {"id": "talks.txt", "language": "hi",
       "text": "मंत्री आशा रावत ने कहा, \\"सड़क खुलेगी\\"। आशा  ने देरी से इनकार किया| विशेषज्ञों के मुताबिक बर्फ गिरेगी। शिमला 😀",
       "entities": [
         {"id": "e1", "name": "आशा रावत", "latinName": null, "type": "PERSON", "knownAs": [], "mentions": [
           {"start": 7, "end": 15, "text": "आशा रावत", "type": "PROPER",
            "entityType": "PERSON", "rule": "by-hand", "confidence": 1.0},
           {"start": 39, "end": 42, "text": "आशा", "type": "PROPER",
            "entityType": "PERSON", "rule": "by-hand", "confidence": 1.0}],
          "roles": [
           {"start": 0, "end": 6, "text": "मंत्री",
            "title": {"start": 0, "end": 6, "text": "मंत्री"}, "of": null,
            "rule": "family-name", "confidence": 0.8}]},
         {"id": "e2", "name": "शिमला", "latinName": null, "type": "LOCATION", "knownAs": [], "mentions": [
           {"start": 102, "end": 107, "text": "शिमला", "type": "PROPER",
            "entityType": "LOCATION", "rule": "by-hand", "confidence": 1.0}], "roles": []}],
       "quotations": [
         {"id": "q1", "type": "DIRECT",
          "content": [{"start": 25, "end": 36, "text": "सड़क खुलेगी"}],
          "cue": {"start": 19, "end": 22, "text": "कहा"},
          "source": {"start": 0, "end": 15, "text": "मंत्री आशा रावत"},
          "via": null, "addressee": null, "medium": null,
          "speaker": "e1", "stance": "STATE", "confidence": 0.8, "rule": "by-hand",
          "evidence": {"rule": "by-hand", "confidence": 1.0},
          "attribution": {"rule": "family-name", "confidence": 0.8}},
         {"id": "q2", "type": "INDIRECT",
          "content": [{"start": 89, "end": 100, "text": "बर्फ गिरेगी"}],
          "cue": [{"start": 78, "end": 80, "text": "के"},
                  {"start": 81, "end": 88, "text": "मुताबिक"}],
          "source": {"start": 67, "end": 77, "text": "विशेषज्ञों"},
          "via": null, "addressee": null, "medium": null,
          "speaker": null, "stance": "STATE", "confidence": 1.0, "rule": "by-hand",
          "evidence": {"rule": "by-hand", "confidence": 1.0},
          "attribution": {"rule": "by-hand", "confidence": 1.0}}]}
      """;

  @Test
  void writesTheAgreedShape() throws IOException {
    assertThat(MAPPER.readTree(Json.write("talks.txt", Talks.read())))
        .isEqualTo(MAPPER.readTree(TALKS));
  }

  @Test
  void writesOneLineForProgramsAndManyForPeople() throws IOException {
    String line = Json.write("talks.txt", Talks.read());
    String page = Json.pretty("talks.txt", Talks.read());

    assertThat(line).doesNotContain("\n");
    assertThat(page).startsWith("{\n  \"id\" : \"talks.txt\",\n  \"language\" : \"hi\",\n");
    assertThat(MAPPER.readTree(page)).isEqualTo(MAPPER.readTree(line));
  }

  @Test
  void saysNullWhereNoPackKnowsTheLanguage() {
    assertThat(Json.write("x", Document.empty("hello", Optional.empty())))
        .isEqualTo(
            "{\"id\":\"x\",\"language\":null,\"text\":\"hello\",\"entities\":[],\"quotations\":[]}");
  }

  @Test
  void escapesWhatAStringMayNotHold() throws IOException {
    assertThat(nameReadBack("\"\\\n\u0000\u2028😀")).isEqualTo("\"\\\n\u0000\u2028😀");
  }

  @Test
  void givesLoneSurrogatesBack() throws IOException {
    assertThat(nameReadBack("\uDE00a\uD83D")).isEqualTo("\uDE00a\uD83D");
  }

  @Test
  void readsBackWhatItWrote() {
    assertThat(Json.read(Json.write("talks.txt", Talks.read()))).isEqualTo(Talks.read());
    assertThat(Json.read(Json.pretty("talks.txt", Talks.read()))).isEqualTo(Talks.read());
  }

  @Property
  void readsBackAnyDocument(@ForAll("document") Document document) {
    byte[] file = Json.write("x", document).getBytes(StandardCharsets.UTF_8);

    assertThat(Json.read(new String(file, StandardCharsets.UTF_8))).isEqualTo(document);
  }

  @Provide
  Arbitrary<Document> document() {
    return AnyDocument.any();
  }

  @Test
  void readsJsonLines() {
    String lines =
        Json.write("a", Talks.read())
            + "\n"
            + Json.write("b", Document.empty("", Optional.empty()));

    assertThat(lines.lines().map(Json::read))
        .containsExactly(Talks.read(), Document.empty("", Optional.empty()));
  }

  @Test
  void passesOverFieldsItDoesNotKnow() {
    String json = Json.write("x", Talks.read()).replaceFirst("\\{", "{\"news\":[{\"a\":null}],");

    assertThat(Json.read(json)).isEqualTo(Talks.read());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"id\"; Broken JSON: ",
        "[]; The JSON of a document is an object",
        "{} {}; More than one JSON value",
        "{}; text: need a string, not null",
        "{\"text\": 5}; text: need a string, not 5.0",
        "{\"text\": \"\", \"entities\": [1]}; entities: need an object or a list of them, not [1.0]",
        "{\"text\": \"\", \"entities\": [{\"id\": \"e1\", \"name\": \"a\", \"type\": \"THING\"}]}; entities[0].type: need one of [PERSON, LOCATION, ORGANIZATION], not THING"
      })
  void saysWhatIsWrong(String json, String message) {
    assertThatThrownBy(() -> Json.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"start\":7; \"start\":7.5; entities[0].mentions[0].start: need a whole number, not 7.5",
        "\"speaker\":\"e1\"; \"speaker\":\"e9\"; quotations[0].speaker: need the id of an entity, not e9",
        "\"text\":\"कहा\"; \"text\":\"सहा\"; The text does not have these words there: सहा [19, 22)",
        "\"confidence\":0.8}; \"confidence\":8}; Confidence must lie in [0, 1], not 8.0"
      })
  void saysWhereItIsWrong(String right, String wrong, String message) {
    String json = Json.write("x", Talks.read());

    assertThat(json).contains(right);
    assertThatThrownBy(() -> Json.read(json.replace(right, wrong)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void keepsToItsSchema() {
    assertThat(SCHEMA.validate(Json.write("talks.txt", Talks.read()), InputFormat.JSON)).isEmpty();
    assertThat(
            SCHEMA.validate(
                Json.write("x", Document.empty("", Optional.empty())), InputFormat.JSON))
        .isEmpty();
  }

  @Property(tries = 200)
  void keepsToItsSchemaWhateverTheDocument(@ForAll("document") Document document) {
    assertThat(SCHEMA.validate(Json.write("x", document), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"language\":\"hi\",",
        "\"type\":\"PERSON\",",
        "\"start\":7,",
        "\"stance\":\"STATE\",",
        "\"evidence\":{\"rule\":\"by-hand\",\"confidence\":1.0},"
      })
  void theSchemaMissesWhatIsNotThere(String field) {
    String json = Json.write("x", Talks.read());

    assertThat(json).contains(field);
    assertThat(SCHEMA.validate(json.replace(field, ""), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void theSchemaIsAValidSchema() {
    Schema rules =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

    assertThat(rules.validate(Json.schema(), InputFormat.JSON)).isEmpty();
  }

  private static String nameReadBack(String name) throws IOException {
    var mention =
        new Mention(
            Span.of(name, 0, name.length()),
            MentionType.PROPER,
            EntityType.PERSON,
            new Evidence("by-hand", 1));
    var entity = new Entity("e1", name, EntityType.PERSON, List.of(mention));
    String json =
        Json.write("x", new Document(name, Optional.of("hi"), List.of(entity), List.of()));
    JsonNode read = MAPPER.readTree(json.getBytes(StandardCharsets.UTF_8));
    return read.at("/entities/0/name").textValue();
  }
}
