package org.uvach.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every Java block of the README compiles, runs and prints what the README shows. With {@code
 * -Dreadme=write} what it prints is written into the README instead, to be read before it is
 * committed.
 */
class ReadmeTest {

  private static final String PROGRAM =
      """
      import java.nio.file.*;
      import org.uvach.*;
      import org.uvach.document.*;
      import org.uvach.format.*;
      public class Program {
        public static void main(String[] args) throws Exception {
      %s
        }
      }
      """;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyJavaBlockPrintsWhatIsShown() {
    return Readme.blocks("java").stream()
        .map(block -> DynamicTest.dynamicTest("block " + block.number(), () -> check(block)));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandPrintsWhatIsShown() {
    return Readme.blocks("console").stream()
        .map(block -> DynamicTest.dynamicTest("block " + block.number(), () -> checkRun(block)));
  }

  private static void checkRun(Readme.Block block) {
    String command = block.text().lines().findFirst().orElseThrow();
    assertThat(command).startsWith("$ uvach ");
    var out = new ByteArrayOutputStream();
    String[] args = command.substring("$ uvach ".length()).split(" ");
    int code = Uvach.run(InputStream.nullInputStream(), out, System.err, () -> false, args);
    String shown = command + "\n" + out.toString(UTF_8);

    assertThat(code).isZero();
    if ("write".equals(System.getProperty("readme"))) {
      Readme.write(block, shown);
    } else {
      assertThat(shown).isEqualTo(block.text());
    }
  }

  @Test
  void theTestCommandIsTheOneThatCiRuns() throws IOException {
    List<String> commands = Readme.blocks("sh").stream().map(b -> b.text().strip()).toList();

    assertThat(commands).hasSize(3);
    assertThat(Files.readString(Path.of(".ci/run"))).contains("\n" + commands.get(1) + " | tee ");
  }

  @Test
  void theDependencyIsThatOfTheProgramThatIsBuilt() throws IOException {
    String dependency = Readme.blocks("xml").get(0).text().replaceAll("\\s", "");

    assertThat(Files.readString(Path.of("examples/consumer/pom.xml")).replaceAll("\\s", ""))
        .contains(dependency);
  }

  @Test
  void theFiguresAreThoseMeasured() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.matches("\\|[^|]*\\| (name|quotation) .*"))
            .map(line -> line.split(" *\\| *", 3)[2])
            .toList();
    List<String> measured =
        Files.readAllLines(Path.of("models/accuracy/hi.md")).stream()
            .map(line -> line.split(" *\\| *"))
            .filter(cells -> cells.length == 10)
            .map(cells -> "%s | %s | %s |".formatted(cells[1], cells[5], cells[9]))
            .toList();

    assertThat(rows).hasSize(4).isSubsetOf(measured);
  }

  private void check(Readme.Block block) throws Exception {
    String printed = run(block.text());
    if ("write".equals(System.getProperty("readme"))) {
      Readme.writeResult(block, printed);
    } else {
      assertThat(printed).isEqualTo(block.result().orElseThrow());
    }
  }

  private String run(String code) throws Exception {
    compile(PROGRAM.formatted(code));
    var out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, UTF_8));
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      loader.loadClass("Program").getMethod("main", String[].class).invoke(null, (Object) null);
    } finally {
      System.setOut(before);
    }
    return out.toString(UTF_8);
  }

  private void compile(String code) {
    var problems = new DiagnosticCollector<JavaFileObject>();
    var options =
        List.of(
            "-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, problems, options, null, List.of(new Source(code)))
            .call();
    assertThat(compiled).as("%s", problems.getDiagnostics()).isTrue();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String code) {
      super(URI.create("string:///Program.java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
