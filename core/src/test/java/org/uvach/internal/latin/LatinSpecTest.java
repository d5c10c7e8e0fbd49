package org.uvach.internal.latin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.uvach.document.Entity;
import org.uvach.document.LatinName;
import org.uvach.document.Mention;
import org.uvach.spec.MarkedArticle;
import org.uvach.spec.SpecFile;

/** Runs {@code spec/latin.txt}: Latin names from lists, letters and rules, without a model. */
class LatinSpecTest {

  private final LatinNamer namer =
      LatinNamer.read("hi", List.of(), (word, regime) -> Optional.empty());

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheSpec() throws IOException {
    return SpecFile.tests("latin.txt", this::check);
  }

  private void check(String example) {
    String[] sides = example.split(" → ");
    var article = MarkedArticle.parse(sides[0]);
    List<Mention> mentions = article.mentions();
    Entity entity =
        new Entity("e1", mentions.get(0).span().text(), mentions.get(0).entityType(), mentions);
    LatinName latin = namer.of(entity).orElseThrow();
    assertThat(latin.spelling() + ", " + latin.evidence().rule()).isEqualTo(sides[1]);
  }
}
