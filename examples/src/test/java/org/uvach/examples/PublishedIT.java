package org.uvach.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build makes of the published modules is what Maven Central asks for. */
class PublishedIT {

  @ParameterizedTest
  @CsvSource({
    "core, uvach, org/uvach/Extractor",
    "models, uvach-models, org/uvach/models/package-info"
  })
  void eachModuleHasItsJarItsSourcesAndItsPages(String module, String artifact, String name)
      throws IOException {
    assertThat(entries(module, artifact, "")).contains(name + ".class");
    assertThat(entries(module, artifact, "-sources")).contains(name + ".java");
    assertThat(entries(module, artifact, "-javadoc"))
        .anyMatch(entry -> entry.endsWith(name.replaceFirst("info$", "summary") + ".html"));
  }

  @ParameterizedTest
  @CsvSource({"core, uvach, org.uvach", "models, uvach-models, org.uvach.models"})
  void eachModuleIsOneOfTheModulePathToo(String module, String artifact, String name)
      throws IOException {
    var descriptor =
        ModuleFinder.of(jar(module, artifact, "")).find(name).orElseThrow().descriptor();

    assertThat(descriptor.isAutomatic()).isFalse();
    assertThat(descriptor.packages()).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "description",
        "url",
        "licenses/license/name",
        "licenses/license/url",
        "developers/developer/name",
        "scm/url",
        "scm/connection",
        "scm/developerConnection"
      })
  void theParentSaysWhoseItIsAndUnderWhichTerms(String element) throws Exception {
    assertThat(read("pom.xml", "/project/" + element)).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"core/pom.xml", "models/pom.xml"})
  void eachModuleSaysWhatItIs(String pom) throws Exception {
    assertThat(read(pom, "/project/name")).isNotBlank();
    assertThat(read(pom, "/project/description")).isNotBlank();
  }

  private static String read(String pom, String path) throws Exception {
    XPath xpath = XPathFactory.newInstance().newXPath();
    var document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(Path.of(pom).toFile());
    return xpath.evaluate(path, document);
  }

  private static List<String> entries(String module, String artifact, String kind)
      throws IOException {
    try (var jar = new JarFile(jar(module, artifact, kind).toFile())) {
      return jar.stream().map(entry -> entry.getName()).toList();
    }
  }

  private static Path jar(String module, String artifact, String kind) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(module, "target"))) {
      return files
          .filter(
              file -> name(file).matches(artifact + "-[0-9][^-]*(-SNAPSHOT)?" + kind + "\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
