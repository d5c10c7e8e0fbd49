package org.uvach.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The notebook, run from head to tail on a Java kernel, gives the outputs that it was committed
 * with. With {@code -Dreadme=write} the new ones are written into it, to be read before they are
 * committed. Where Debian's python3-nbclient is missing, which CI installs, nothing is run.
 */
class NotebookIT {

  private static final Path NOTEBOOK = Path.of("examples/notebook/uvach.ipynb");
  private static final Path RESULT = Path.of("examples/target/uvach.ipynb");
  private static final Path KERNELS = Path.of("examples/target/jupyter");
  private static final int NO_ANSWER = 75;
  private static final String PYTHON = "/usr/bin/python3";

  @Test
  void givesTheOutputsThatItWasCommittedWith() throws Exception {
    assumeTrue(Files.exists(Path.of(PYTHON)) && run(PYTHON, "-c", "import nbclient") == 0);
    describeKernel();

    int exit = run(PYTHON, "examples/notebook/run.py", NOTEBOOK.toString(), RESULT.toString());
    assumeTrue(exit != NO_ANSWER, "the kernel never answered");
    assertThat(exit).isZero();

    if ("write".equals(System.getProperty("readme"))) {
      Files.copy(RESULT, NOTEBOOK, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(cells(RESULT)).isEqualTo(cells(NOTEBOOK));
    assertThat(cells(RESULT).toString()).contains("srcdoc=").contains("सुदर्शन थापा");
  }

  private static JsonNode cells(Path notebook) throws IOException {
    return new ObjectMapper().readTree(notebook.toFile()).get("cells");
  }

  /** Tells Jupyter how to start the kernel, which the build has put there. */
  private static void describeKernel() throws IOException {
    Path folder = KERNELS.resolve("kernels/java");
    try (var jars = Files.newDirectoryStream(folder, "*.jar")) {
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Dfile.encoding=UTF-8",
              "-jar",
              jars.iterator().next().toAbsolutePath().toString(),
              "{connection_file}");
      var mapper = new ObjectMapper();
      var kernel = mapper.createObjectNode().put("display_name", "Java").put("language", "java");
      kernel.put("interrupt_mode", "message").set("argv", mapper.valueToTree(command));
      mapper.writeValue(folder.resolve("kernel.json").toFile(), kernel);
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JUPYTER_PATH", KERNELS.toAbsolutePath().toString());
    Path log = Path.of("examples/target/notebook.log");
    return builder.redirectOutput(log.toFile()).start().waitFor();
  }
}
