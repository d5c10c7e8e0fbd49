package org.uvach.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line: what it reads, what it passes over, what it says and returns. */
class UvachTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {

    List<String> ids() throws IOException {
      List<String> ids = new ArrayList<>();
      for (String line : out.lines().toList()) {
        ids.add(MAPPER.readTree(line).get("id").textValue());
      }
      return ids;
    }
  }

  @Test
  void readsAFileAndNamesTheDocumentAfterIt() throws IOException {
    Path file = folder.resolve("lekh.txt");
    Files.writeString(file, "नेहा ने कहा कि पानी आएगा।");

    Run run = run("", "--format", "jsonl", file.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.ids()).containsExactly("lekh.txt");
    assertThat(run.out()).contains("पानी आएगा");
  }

  @Test
  void readsStandardInput() {
    Run run = run("राजेश ने कहा कि ट्रेन देर से चलेगी।", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("-\nDocument (hi):").contains("\"ट्रेन देर से चलेगी\"");
  }

  @Test
  void keepsTheOrderOfTheLines() throws IOException {
    String lines =
        IntStream.range(0, 300)
            .mapToObj(i -> line(i, "मंत्री ने कहा कि काम होगा। ".repeat(1 + (300 - i) % 40)))
            .collect(Collectors.joining("\n"));

    Run run = run(lines, "--input", "jsonl", "--format", "jsonl");

    assertThat(run.code()).isZero();
    assertThat(run.ids()).isEqualTo(IntStream.range(0, 300).mapToObj(i -> "n" + i).toList());
  }

  @Test
  void namesABrokenLineAndGoesOn() throws IOException {
    Run run =
        run(
            line(1, "वह आया।")
                + "\n{\"id\": \"n2\", \"text\n[]\n{\"id\":\"n4\"}\n"
                + line(5, "वह गया।"),
            "--input",
            "jsonl",
            "--format",
            "jsonl");

    assertThat(run.code()).isEqualTo(Uvach.PASSED_OVER);
    assertThat(run.ids()).containsExactly("n1", "n5");
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("uvach: -:2: broken JSON"),
            line -> assertThat(line).startsWith("uvach: -:3: not a JSON object"),
            line -> assertThat(line).isEqualTo("uvach: -:4: no field \"text\" with a string"));
  }

  @Test
  void namesAMissingFileAndGoesOn() throws IOException {
    Path file = folder.resolve("yahan.txt");
    Files.writeString(file, "वह आया।");
    String missing = folder.resolve("nahin.txt").toString();

    Run run = run("", "--format", "jsonl", missing, file.toString());

    assertThat(run.code()).isEqualTo(Uvach.PASSED_OVER);
    assertThat(run.ids()).containsExactly("yahan.txt");
    assertThat(run.err().strip()).isEqualTo("uvach: " + missing + ": no such file");
  }

  @Test
  void saysThatADirectoryIsNoFile() {
    Run run = run("", folder.toString());

    assertThat(run.code()).isEqualTo(Uvach.PASSED_OVER);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip())
        .isEqualTo("uvach: " + folder + ": is a directory; name the files in it");
  }

  @Test
  void refusesAFormatItDoesNotKnow() {
    Run run = run("", "--format", "xml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--format", "xml");
  }

  @Test
  void explainsItself() {
    Run run = run("", "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("--format", "--input", "Exit codes:");
  }

  private static String line(int number, String text) {
    return "{\"id\": \"n%d\", \"text\": \"%s\"}".formatted(number, text);
  }

  private static Run run(String in, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = Uvach.run(new ByteArrayInputStream(in.getBytes(UTF_8)), out, err, () -> false, args);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
