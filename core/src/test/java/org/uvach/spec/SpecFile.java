package org.uvach.spec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A readable file of examples, one a line: {@code =} opens a section, {@code #} explains. What
 * stands in the section "known failures" is run too and must fail, so that the day it passes is
 * noticed.
 */
public final class SpecFile {

  /** Whether the examples of a file are one test, for a program that chooses tests one by one. */
  private static final boolean GATHERED = Boolean.getBoolean("uvach.spec.gathered");

  private SpecFile() {}

  private record Example(int line, String section, String text) {}

  /**
   * A test for every example.
   *
   * @param name the file's name in {@code spec/}
   * @param check what to assert of an example's text
   */
  public static Stream<DynamicTest> tests(String name, Consumer<String> check) throws IOException {
    return gathered(
        examples(name).stream()
            .map(
                example ->
                    DynamicTest.dynamicTest(
                        "%s, line %d: %s"
                            .formatted(example.section(), example.line(), example.text()),
                        () -> run(example, check))));
  }

  /**
   * Examples as they are, or all in one test if {@code -Duvach.spec.gathered=true} says so: PIT
   * starts each test anew for each change of the code.
   *
   * @param examples a test for each example
   */
  public static Stream<DynamicTest> gathered(Stream<DynamicTest> examples) {
    return GATHERED
        ? Stream.of(DynamicTest.dynamicTest("all examples", () -> runAll(examples.toList())))
        : examples;
  }

  private static void runAll(List<DynamicTest> examples) throws Throwable {
    for (DynamicTest example : examples) {
      example.getExecutable().execute();
    }
  }

  private static void run(Example example, Consumer<String> check) {
    if (example.section().startsWith("known failures")) {
      assertThatThrownBy(() -> check.accept(example.text()))
          .as("line %d passes now: move it up", example.line())
          .isInstanceOf(AssertionError.class);
    } else {
      check.accept(example.text());
    }
  }

  private static List<Example> examples(String name) throws IOException {
    List<Example> examples = new ArrayList<>();
    String section = "";
    int number = 0;
    for (String line : read(name).lines().toList()) {
      number++;
      if (line.startsWith("= ")) {
        section = line.substring(2);
      } else if (!section.isEmpty() && !line.isBlank() && !line.startsWith("#")) {
        examples.add(new Example(number, section, line));
      }
    }
    return examples;
  }

  private static String read(String name) throws IOException {
    try (InputStream in = SpecFile.class.getResourceAsStream("/spec/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
