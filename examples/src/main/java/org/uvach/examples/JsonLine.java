package org.uvach.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A line {@code {"id": "...", "text": "..."}}; other fields are passed over. */
final class JsonLine {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonLine() {}

  /**
   * Reads a line.
   *
   * @param json the line
   * @param place file and line number, for messages; also the id of an article that brings none
   * @return the article, or what is wrong with the line
   */
  static Input read(String json, String place) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return read(parser, place);
    } catch (JsonProcessingException e) {
      return broken(place, "broken JSON at column %d: %s".formatted(column(e), firstLine(e)));
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot refuse to be read", e);
    }
  }

  private static Input read(JsonParser parser, String place) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return broken(place, "not a JSON object {\"id\": …, \"text\": …}");
    }
    String id = place;
    @Nullable String text = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (field.equals("id") && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        id = parser.getText();
      } else if (field.equals("text") && value == JsonToken.VALUE_STRING) {
        text = parser.getText();
      } else {
        parser.skipChildren();
      }
    }
    if (parser.nextToken() != null) {
      return broken(place, "more than one JSON value on the line");
    }
    return text == null
        ? broken(place, "no field \"text\" with a string")
        : new Input.Article(id, text);
  }

  private static Input broken(String place, String what) {
    return new Input.Broken(place + ": " + what);
  }

  private static int column(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
  }

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
  }
}
