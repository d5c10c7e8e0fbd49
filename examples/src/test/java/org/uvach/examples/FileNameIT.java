package org.uvach.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The jar on files with Hindi names. A shell makes the names of octal escapes, as this test may run
 * in a locale that has no Hindi letters.
 */
@EnabledOnOs(OS.LINUX)
class FileNameIT {

  private static final String NAME = "नदी का पानी.txt";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8", "tr_TR.UTF-8"})
  void readsAFileWithAHindiName(String locale) throws Exception {
    String out = run(locale, "cp \"$0\" \"$1/$name\"; exec \"$2\" -jar \"$3\" \"$1/$name\"");

    assertThat(out).startsWith(NAME + "\nDocument (hi): ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8", "tr_TR.UTF-8"})
  void readsItFromItsOwnFolderToo(String locale) throws Exception {
    String out =
        run(
            locale,
            "cp \"$0\" \"$1/$name\"; jar=$(realpath \"$3\"); cd \"$1\"; exec \"$2\" -jar \"$jar\" \"$name\"");

    assertThat(out).startsWith(NAME + "\nDocument (hi): ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8", "tr_TR.UTF-8"})
  void namesAMissingFileWithAHindiName(String locale) throws Exception {
    String out = run(locale, "exec \"$2\" -jar \"$3\" \"$name\" 2>&1");

    assertThat(out).isEqualTo("uvach: " + NAME + ": no such file\n");
  }

  private String run(String locale, String script) throws IOException {
    String name = "name=$(printf '%s'); ".formatted(octal(NAME));
    var builder =
        new ProcessBuilder(
            "sh",
            "-ec",
            name + script,
            "examples/articles/nadi-ka-pani.txt",
            folder.toString(),
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "examples/target/uvach.jar");
    builder.environment().put("LC_ALL", locale);
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }

  private static String octal(String name) {
    var escapes = new StringBuilder();
    for (byte part : name.getBytes(UTF_8)) {
      escapes.append("\\%03o".formatted(part & 0xFF));
    }
    return escapes.toString();
  }
}
