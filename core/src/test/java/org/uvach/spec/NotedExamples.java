package org.uvach.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A file of examples, each on a line that begins with {@code >}, with what is noticed in it on the
 * lines after it, which begin with two blanks: too much to be written by hand, but to be read. With
 * {@code -Duvach.spec=write} the file is written, to be read before it is committed.
 */
public final class NotedExamples {

  private static final String EXAMPLE = "> ";
  private static final String NOTE = "  ";

  private NotedExamples() {}

  /**
   * Checks that exactly what the file says is noticed.
   *
   * @param name the file's name in {@code spec/}
   * @param noticing what is noticed in an example, one thing a line
   */
  public static void check(String name, Function<String, List<String>> noticing)
      throws IOException {
    String file = read(name);
    String again = again(file, noticing);

    if ("write".equals(System.getProperty("uvach.spec"))) {
      Files.writeString(Path.of("src/test/resources/spec", name), again);
    }
    assertThat(again).isEqualTo(file);
  }

  private static String again(String file, Function<String, List<String>> noticing) {
    List<String> lines = new ArrayList<>();
    for (String line : file.lines().toList()) {
      if (!line.startsWith(NOTE)) {
        lines.add(line);
      }
      if (line.startsWith(EXAMPLE)) {
        noticing.apply(line.substring(EXAMPLE.length())).forEach(note -> lines.add(NOTE + note));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String read(String name) throws IOException {
    try (InputStream in = NotedExamples.class.getResourceAsStream("/spec/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
