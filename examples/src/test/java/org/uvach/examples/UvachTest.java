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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void readsAFolderWithTheFoldersInIt() throws IOException {
    write("ek.txt", "वह आया।");
    write("do/teen.txt", "वह गया।");
    write("do/notes.md", "यह लेख नहीं है।");
    write(".chhipa/chaar.txt", "यह छिपा है।");

    Run run = run("", "--format", "jsonl", folder.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.ids()).containsExactly("do/teen.txt", "ek.txt");
  }

  @Test
  void saysThatAFolderIsEmptyAndGoesOn() throws IOException {
    write("a/lekh.txt", "वह आया।");
    Files.createDirectories(folder.resolve("b"));

    Run run =
        run(
            "",
            "--format",
            "jsonl",
            folder.resolve("b").toString(),
            folder.resolve("a").toString());

    assertThat(run.code()).isEqualTo(Uvach.PASSED_OVER);
    assertThat(run.ids()).containsExactly("lekh.txt");
    assertThat(run.err().strip())
        .isEqualTo("uvach: " + folder.resolve("b") + ": no .txt file in it");
  }

  @ParameterizedTest
  @CsvSource({
    "*.txt, lekh-1.txt lekh-2.txt",
    "lekh-?.txt, lekh-1.txt lekh-2.txt",
    "**/*.txt, a/b/lekh-3.txt a/lekh-4.txt lekh-1.txt lekh-2.txt",
    "a/**, b/lekh-3.txt lekh-4.txt",
    "a/*/lekh*, b/lekh-3.txt",
    "a/*, lekh-4.txt"
  })
  void readsFilesThatFitAPattern(String pattern, String ids) throws IOException {
    for (String name : List.of("lekh-1.txt", "lekh-2.txt", "a/b/lekh-3.txt", "a/lekh-4.txt")) {
      write(name, "वह आया।");
    }

    Run run = run("", "--format", "jsonl", folder + "/" + pattern);

    assertThat(run.code()).isZero();
    assertThat(run.ids()).containsExactly(ids.split(" "));
  }

  @Test
  void saysThatNothingFitsAPattern() {
    Run run = run("", folder + "/*.txt");

    assertThat(run.code()).isEqualTo(Uvach.PASSED_OVER);
    assertThat(run.err().strip())
        .isEqualTo("uvach: %1$s/*.txt: no file fits %1$s/*.txt".formatted(folder));
  }

  @ParameterizedTest
  @CsvSource({
    "text, lekh.txt",
    "json, lekh.json",
    "jsonl, lekh.jsonl",
    "csv, lekh.csv",
    "mentions, lekh.mentions.csv",
    "annotations, lekh.annotations.jsonld",
    "claims, lekh.claims.jsonld",
    "conll, lekh.conll",
    "html, lekh.html",
    "brat, annotation.conf lekh.ann lekh.txt"
  })
  void writesAFileForEachArticleInEveryFormat(String format, String names) throws IOException {
    String text = "नेहा शर्मा ने कहा कि पानी आएगा।";
    write("in/lekh.txt", text);
    Path out = folder.resolve("out");

    Run run = run("", "--format", format, "--out", out.toString(), folder.resolve("in").toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(names(out)).containsExactly(names.split(" "));
    for (String name : names.split(" ")) {
      assertThat(Files.readString(out.resolve(name)))
          .contains(name.endsWith("conf") ? "Cue" : "नेहा");
    }
  }

  @Test
  void aFileHoldsWhatStandardOutputWouldShow() throws IOException {
    write("lekh.txt", "नेहा शर्मा ने कहा कि पानी आएगा।");
    String file = folder.resolve("lekh.txt").toString();
    Path out = folder.resolve("out");

    Run shown = run("", "--format", "csv", file);
    run("", "--format", "csv", "--out", out.toString(), file);

    assertThat(shown.out()).startsWith("document,quotation,").contains("पानी आएगा");
    assertThat(out.resolve("lekh.csv")).hasContent(shown.out());
  }

  @Test
  void writesInsideTheFolderWhateverTheIds() throws IOException {
    Path out = folder.resolve("a/b/out");
    String lines =
        Stream.of("../../x", "/etc/x", "", "x", "X", "x.txt", "a/../x", "न".repeat(300), "c:\\\\d?")
            .map(id -> "{\"id\": \"%s\", \"text\": \"वह आया।\"}".formatted(id))
            .collect(Collectors.joining("\n"));

    Run run = run(lines, "--input", "jsonl", "--format", "conll", "--out", out.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(names(folder)).containsExactly("a");
    assertThat(names(folder.resolve("a/b"))).containsExactly("out");
    try (var files = Files.walk(out)) {
      List<String> written =
          files
              .filter(Files::isRegularFile)
              .map(file -> out.relativize(file).toString().replaceAll("न{2,}~[0-9a-f]{16}", "न~0"))
              .sorted()
              .toList();
      assertThat(written)
          .containsExactlyInAnyOrder(
              "X-2.conll",
              "_.conll",
              "_../_../x.conll",
              "_/etc/x.conll",
              "a/_../x.conll",
              "c__d_.conll",
              "x-3.conll",
              "x.conll",
              "न~0.conll");
    }
  }

  @Test
  void aPageNeedsAFileOfItsOwn() throws IOException {
    write("a.txt", "वह आया।");
    write("b.txt", "वह गया।");

    Run run = run("", "--format", "html", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("--format html makes a file for each article: add --out DIR");
    assertThat(run("", "--format", "html", folder.resolve("a.txt").toString()).out())
        .startsWith("<!doctype html>");
  }

  @Test
  void showsShortTables() {
    String text =
        "मंत्री नेहा शर्मा ने कहा कि पानी आएगा। राजेश वर्मा ने बताया कि ट्रेन देर से चलेगी।";

    assertThat(run(text, "--people").out())
        .contains("name ", "kind ")
        .contains("\nनेहा शर्मा ")
        .contains("\nराजेश वर्मा ");
    assertThat(run(text, "--quotes").out())
        .contains("speaker ", "नेहा शर्मा ")
        .contains("पानी आएगा");
    assertThat(run(text, "--people", "--quotes").code()).isEqualTo(2);
  }

  @Test
  void readsThreeThousandArticlesInOneRun() throws IOException {
    Path in = folder.resolve("in");
    Files.createDirectories(in);
    for (int i = 0; i < 3000; i++) {
      Files.writeString(
          in.resolve("n%04d.txt".formatted(i)), "नेहा ने कहा कि %d पुल बनेंगे।".formatted(i));
    }
    Path out = folder.resolve("out");

    Run run = run("", "--format", "jsonl", "--out", out.toString(), in.toString());

    assertThat(run.code()).isZero();
    assertThat(names(out)).hasSize(3000);
    assertThat(out.resolve("n2999.jsonl")).content().contains("2999 पुल बनेंगे");
  }

  @Test
  void countsOnATerminal() throws IOException {
    write("a.txt", "वह आया।");
    write("b.txt", "वह गया।");
    var err = new ByteArrayOutputStream();
    var nobody = new ByteArrayInputStream(new byte[0]);

    Uvach.run(nobody, new ByteArrayOutputStream(), err, () -> true, folder.toString());

    assertThat(err.toString(UTF_8)).contains("2 of 2 articles, ");
  }

  @Test
  void saysThatItCannotWrite() throws IOException {
    write("a.txt", "वह आया।");
    String file = folder.resolve("a.txt").toString();

    Run run = run("", "--out", file + "/out", file);

    assertThat(run.code()).isEqualTo(Uvach.FAILED);
    assertThat(run.err()).startsWith("uvach: cannot write " + file + "/out/a.txt: ");
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("", "--version").out()).matches("uvach \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void completesInTheShell() throws Exception {
    Path script = folder.resolve("completion");
    Files.writeString(script, run("", "generate-completion").out());

    assertThat(completed(script, "--fo")).containsExactly("--format");
    assertThat(completed(script, "--format", "h")).containsExactly("html");
  }

  private static List<String> completed(Path script, String... words) throws Exception {
    String line =
        "source '%s'; COMP_WORDS=(uvach %s); COMP_CWORD=%d; _complete_uvach; echo \"${COMPREPLY[@]}\""
            .formatted(script, String.join(" ", words), words.length);
    Process bash =
        new ProcessBuilder("bash", "-c", line)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return List.of(new String(bash.getInputStream().readAllBytes(), UTF_8).strip().split("\\s+"));
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

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
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
