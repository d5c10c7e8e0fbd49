package org.uvach.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Enums;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object that knows where it stands, for messages. A field that is null is as good as one
 * that is not there.
 *
 * @param path where it stands: {@code entities[0].}; empty for the whole
 * @param fields strings, numbers, booleans, lists and maps by name
 */
record JsonObject(String path, Map<String, Object> fields) {

  /**
   * Reads a text that is one JSON object.
   *
   * @throws IllegalArgumentException if it is not; the message says where
   */
  static JsonObject parse(String json) {
    try (JsonParser parser = JsonText.FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("The JSON of a document is an object");
      }
      JsonObject read = new JsonObject("", object(parser));
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("More than one JSON value; give one line at a time");
      }
      return read;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Broken JSON: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot refuse to be read", e);
    }
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      value(parser.nextToken(), parser).ifPresent(value -> fields.put(name, value));
    }
    return fields;
  }

  private static Optional<Object> value(JsonToken token, JsonParser parser) throws IOException {
    return switch (token) {
      case START_OBJECT -> Optional.of(object(parser));
      case START_ARRAY -> Optional.of(list(parser));
      case VALUE_STRING -> Optional.of(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getDoubleValue());
      case VALUE_TRUE, VALUE_FALSE -> Optional.of(parser.getBooleanValue());
      default -> Optional.empty();
    };
  }

  private static List<Object> list(JsonParser parser) throws IOException {
    List<Object> values = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      value(t, parser).ifPresent(values::add);
    }
    return values;
  }

  /** The string in a field. */
  String string(String field) {
    return optionalString(field).orElseThrow(() -> wrong(field, "a string"));
  }

  /** The string in a field, if it is there. */
  Optional<String> optionalString(String field) {
    return optional(field, String.class, "a string");
  }

  /** The number in a field. */
  double number(String field) {
    return optional(field, Double.class, "a number").orElseThrow(() -> wrong(field, "a number"));
  }

  /** The whole number in a field. */
  int integer(String field) {
    double number = number(field);
    if (number != (int) number) {
      throw wrong(field, "a whole number");
    }
    return (int) number;
  }

  /** The constant whose name is in a field. */
  <E extends Enum<E>> E constant(String field, Class<E> type) {
    return Enums.getIfPresent(type, string(field))
        .toJavaUtil()
        .orElseThrow(() -> wrong(field, "one of " + List.of(type.getEnumConstants())));
  }

  /** The object in a field. */
  JsonObject object(String field) {
    List<JsonObject> objects = objects(field);
    if (objects.size() != 1) {
      throw wrong(field, "an object");
    }
    return objects.get(0);
  }

  /** The objects in a field: none if it is null, one if it is an object, else those of its list. */
  List<JsonObject> objects(String field) {
    Object value = fields.get(field);
    List<?> values =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    List<JsonObject> objects = new ArrayList<>();
    for (Object next : values) {
      String place = String.format(Locale.ROOT, "%s%s[%d].", path, field, objects.size());
      objects.add(of(next, place).orElseThrow(() -> wrong(field, "an object or a list of them")));
    }
    return objects;
  }

  /** The strings in a field's list; none if it is null. */
  List<String> strings(String field) {
    List<?> values = optional(field, List.class, "a list of strings").orElse(List.of());
    if (!values.stream().allMatch(String.class::isInstance)) {
      throw wrong(field, "a list of strings");
    }
    return values.stream().map(String.class::cast).toList();
  }

  private static Optional<JsonObject> of(Object value, String path) {
    if (!(value instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    Map<String, Object> fields = new HashMap<>();
    map.forEach((name, field) -> fields.put((String) name, field));
    return Optional.of(new JsonObject(path, fields));
  }

  private <T> Optional<T> optional(String field, Class<T> type, String what) {
    Object value = fields.get(field);
    if (value != null && !type.isInstance(value)) {
      throw wrong(field, what);
    }
    return Optional.ofNullable(type.cast(value));
  }

  /** What to say of a field that does not hold what it should. */
  IllegalArgumentException wrong(String field, String what) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "%s%s: need %s, not %s", path, field, what, fields.get(field)));
  }
}
