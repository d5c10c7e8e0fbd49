package org.uvach.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

  private static final String TALKS =
      """
      {"id": "talks.txt", "language": "hi",
       "entities": [
         {"id": "e1", "name": "आशा रावत", "latinName": null, "type": "PERSON", "knownAs": [], "mentions": [
           {"start": 7, "end": 15, "text": "आशा रावत", "type": "PROPER",
            "rule": "by-hand", "confidence": 1.0},
           {"start": 39, "end": 42, "text": "आशा", "type": "PROPER",
            "rule": "by-hand", "confidence": 1.0}],
          "roles": [
           {"start": 0, "end": 6, "text": "मंत्री",
            "title": {"start": 0, "end": 6, "text": "मंत्री"}, "of": null,
            "rule": "family-name", "confidence": 0.8}]},
         {"id": "e2", "name": "शिमला", "latinName": null, "type": "LOCATION", "knownAs": [], "mentions": [
           {"start": 102, "end": 107, "text": "शिमला", "type": "PROPER",
            "rule": "by-hand", "confidence": 1.0}], "roles": []}],
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
        .isEqualTo("{\"id\":\"x\",\"language\":null,\"entities\":[],\"quotations\":[]}");
  }

  @Test
  void escapesWhatAStringMayNotHold() throws IOException {
    assertThat(nameReadBack("\"\\\n\u0000\u2028😀")).isEqualTo("\"\\\n\u0000\u2028😀");
  }

  @Test
  void givesLoneSurrogatesBack() throws IOException {
    assertThat(nameReadBack("\uDE00a\uD83D")).isEqualTo("\uDE00a\uD83D");
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
