package org.uvach.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The README's command for JShell, and the scripts that it names, in any locale. What a script
 * prints stands beside it; with {@code -Dreadme=write} it is written there, to be read before it is
 * committed.
 */
class JShellIT {

  private static final Path FOLDER = Path.of("examples/jshell");

  @ParameterizedTest
  @ValueSource(strings = {"first-lines", "who-said-what", "a-folder"})
  void aScriptPrintsWhatStandsBesideIt(String name) throws Exception {
    String printed = jshell("C", "", FOLDER.resolve(name + ".jsh").toString(), "-");

    Path expected = FOLDER.resolve(name + ".txt");
    if ("write".equals(System.getProperty("readme"))) {
      Files.writeString(expected, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8", "tr_TR.UTF-8"})
  void thePromptHasAnExtractorAndKeepsHindi(String locale) throws Exception {
    String printed =
        jshell(
            locale,
            """
            extractor
            var document = extractor.extract("मेयर सुनीता वर्मा ने कहा कि पुल बंद रहेगा।")
            document.people()
            show(document.quotations())
            """);

    assertThat(printed)
        .contains(" ==> Extractor (hi)")
        .contains("document ==> Document (hi): 1 person")
        .contains("[सुनीता वर्मा (PERSON, 1 mention)]")
        .contains("speaker     statement   said   sure\n")
        .contains("सुनीता वर्मा  पुल बंद रहेगा  state  ")
        .doesNotContain("rror");
  }

  @Test
  void theCommandBuildsTheJarFirst() {
    assertThat(command()[0]).isEqualTo(Readme.blocks("sh").get(0).text().split(" && ")[0]);
  }

  private static String[] command() {
    return Readme.blocks("sh").stream()
        .map(block -> block.text().strip().split(" && "))
        .filter(parts -> parts.length == 2 && parts[1].startsWith("jshell "))
        .findFirst()
        .orElseThrow();
  }

  private static String jshell(String locale, String input, String... files)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(command()[1].split(" ")));
    command.set(0, Path.of(System.getProperty("java.home"), "bin", "jshell").toString());
    command.addAll(List.of(files));
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("LC_ALL", locale);
    Process process = builder.start();
    process.getOutputStream().write(input.getBytes(UTF_8));
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    return printed;
  }
}
