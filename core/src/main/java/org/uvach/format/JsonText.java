package org.uvach.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** JSON as a string, which is valid UTF-8 whatever the strings in it. */
final class JsonText {

  /**
   * Its buffers are in a pool of their own: threads that outlive the library keep nothing of it.
   */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  /** What writes one JSON value. */
  @FunctionalInterface
  interface Writing {
    void to(JsonGenerator out) throws IOException;
  }

  private JsonText() {}

  /** One line, without line end. */
  static String line(Writing writing) {
    return write(false, writing);
  }

  /** Many lines, indented by two blanks, without line end. */
  static String page(Writing writing) {
    return write(true, writing);
  }

  private static String write(boolean pretty, Writing writing) {
    var text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      if (pretty) {
        out.setPrettyPrinter(PRETTY.createInstance());
      }
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot refuse to be written to", e);
    }
    return withLoneSurrogatesEscaped(text.toString());
  }

  /** Surrogates occur inside strings only, where an escape means the same. */
  private static String withLoneSurrogatesEscaped(String json) {
    if (json.codePoints().noneMatch(JsonText::isSurrogate)) {
      return json;
    }
    var out = new StringBuilder(json.length() + 16);
    json.codePoints()
        .forEach(
            c -> {
              if (isSurrogate(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
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
