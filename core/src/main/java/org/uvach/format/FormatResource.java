package org.uvach.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files beside this class. It asks for them itself: on the module path nobody else may. */
final class FormatResource {

  private FormatResource() {}

  static String read(String name) {
    try (InputStream in = FormatResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside FormatResource.class");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
