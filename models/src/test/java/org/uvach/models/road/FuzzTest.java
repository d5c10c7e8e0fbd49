package org.uvach.models.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uvach.Extractor;
import org.uvach.document.Document;
import org.uvach.spec.GeneratedNews;
import org.uvach.spec.HostileShape;
import org.uvach.spec.Invariants;
import org.uvach.spec.MutatedText;
import org.uvach.spec.SpecFile;

/**
 * No text breaks the library: thousands of mutated ones at every build, and as many as {@code
 * -Duvach.fuzz=1000000} says. Text number n is the same on every machine. {@code
 * -Duvach.fuzz.length=1000000} makes the hostile shapes so long, and the long article ten times.
 */
class FuzzTest {

  private static final Extractor EXTRACTOR = Extractor.create();
  private static final long TEXTS = Long.getLong("uvach.fuzz", 2_000);
  private static final long FIRST = Long.getLong("uvach.fuzz.first", 0);

  private static final int LENGTH = Integer.getInteger("uvach.fuzz.length", 30_000);

  @Test
  void everyMutatedTextIsReadRightly() {
    LongStream.range(FIRST, FIRST + TEXTS)
        .forEach(
            number -> {
              String text = MutatedText.of(number);
              assertThatCode(() -> check(text))
                  .as(() -> "text number %d: %s".formatted(number, Escapes.write(text)))
                  .doesNotThrowAnyException();
            });
  }

  @ParameterizedTest
  @EnumSource(HostileShape.class)
  void aLongTextOfOneShapeIsReadRightly(HostileShape shape) {
    check(shape.text(LENGTH));
  }

  @Test
  void aLongArticleIsReadRightly() {
    check(GeneratedNews.article(1, 10 * LENGTH));
  }

  /** What the suite found, once for all. */
  @TestFactory
  Stream<DynamicTest> everyFindIsReadRightly() throws IOException {
    return SpecFile.tests("hostile.txt", line -> check(Escapes.read(line)));
  }

  @Test
  void aTextIsReadAlikeAfterAnyOther() {
    String text = GeneratedNews.article(5, 2_000);
    Document first = Extractor.create().extract(text);
    LongStream.range(0, 20).forEach(number -> EXTRACTOR.extract(MutatedText.of(number)));

    assertThat(EXTRACTOR.extract(text)).isEqualTo(first);
  }

  private static void check(String text) {
    Document document = EXTRACTOR.extract(text);
    assertThat(document.text()).isEqualTo(text);
    Invariants.check(document);
  }
}
