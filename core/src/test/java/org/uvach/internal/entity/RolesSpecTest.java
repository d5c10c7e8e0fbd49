package org.uvach.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.uvach.document.Entity;
import org.uvach.document.Role;
import org.uvach.internal.language.Hindi;
import org.uvach.language.Article;
import org.uvach.language.EntityResolver;
import org.uvach.language.SentenceSplitter;
import org.uvach.spec.MarkedArticle;
import org.uvach.spec.SpecFile;

/** Runs {@code spec/roles.txt}: names are given, what the people among them are is found. */
class RolesSpecTest {

  private final SentenceSplitter splitter = Hindi.splitter();
  private final EntityResolver resolver = Hindi.resolver();

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheSpec() throws IOException {
    return SpecFile.tests("roles.txt", this::check);
  }

  private void check(String example) {
    String[] parts = example.split(" => ?", -1);
    var marked = MarkedArticle.parse(parts[0]);
    Article article = splitter.split(marked.text());
    String found =
        resolver.resolve(article, marked.mentions()).stream()
            .filter(entity -> !entity.roles().isEmpty())
            .map(RolesSpecTest::line)
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(parts[1].strip());
  }

  private static String line(Entity entity) {
    return entity.name()
        + ": "
        + entity.roles().stream().map(Role::toString).collect(Collectors.joining(" | "));
  }
}
