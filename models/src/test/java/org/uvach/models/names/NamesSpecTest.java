package org.uvach.models.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.uvach.Extractor;
import org.uvach.document.Mention;
import org.uvach.spec.MarkedArticle;
import org.uvach.spec.SpecFile;

/** Runs {@code spec/names.txt} with the shipped model, through the front door. */
class NamesSpecTest {

  private static final Extractor EXTRACTOR = Extractor.create();

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheSpec() throws IOException {
    return SpecFile.tests("names.txt", NamesSpecTest::check);
  }

  private static void check(String example) {
    var marked = MarkedArticle.parse(example);
    var found =
        EXTRACTOR.extract(marked.text()).entities().stream()
            .flatMap(entity -> entity.mentions().stream());
    assertThat(found.map(Mention::toString))
        .containsExactlyInAnyOrderElementsOf(
            marked.mentions().stream().map(Mention::toString).toList());
  }
}
