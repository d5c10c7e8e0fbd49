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
import org.uvach.Extractor;
import org.uvach.document.Document;

/** The README's first command, on the jar that its first half has built, in any locale. */
class ReadmeIT {

  private record Run(int exitCode, String out) {}

  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8", "tr_TR.UTF-8"})
  void readsTheSampleArticle(String locale) throws Exception {
    Run run = run(locale, arguments());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("nadi-ka-pani.txt\n" + read().toTree() + "\n");
  }

  private static Document read() throws IOException {
    String article = Files.readString(Path.of("examples/articles/nadi-ka-pani.txt"));
    return Extractor.create().extract(article);
  }

  @Test
  void theFirstHalfBuildsTheJar() {
    assertThat(command().split(" && ")[0]).startsWith("mvn ").contains(" package");
  }

  private static String command() {
    return Readme.blocks("sh").get(0).text().strip();
  }

  private static List<String> arguments() {
    return List.of(command().split(" && ")[1].split(" "));
  }

  private static Run run(String locale, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(arguments);
    assertThat(command.get(0)).isEqualTo("java");
    command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("LC_ALL", locale);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out);
  }
}
