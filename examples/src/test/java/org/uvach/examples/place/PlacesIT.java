package org.uvach.examples.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uvach.Extractor;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.Quotation;
import org.uvach.document.Span;
import org.uvach.spec.GeneratedNews;

/**
 * The same bytes in every Java and locale, on class path and module path, where there is no network
 * and no place for a file.
 */
class PlacesIT {

  private static final int NEWEST = 25;
  private static String here;

  @TempDir Path folder;

  @BeforeAll
  static void readHere() throws Exception {
    here = ReadAloud.everything();
  }

  /** Options in which Java is told where it is. */
  static Stream<List<String>> locales() {
    return Stream.of(
        List.of("-Duser.language=tr", "-Duser.country=TR"),
        List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH"),
        List.of("-Duser.language=hi", "-Duser.country=IN", "-Duser.extensions=u-nu-deva"));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void theLocaleChangesNothing(List<String> locale) throws Exception {
    assertReadAlike(JavaProgram.onClassPath().with(locale.toArray(String[]::new)));
  }

  @Test
  void thePlainestLocaleOfTheSystemChangesNothing() throws Exception {
    assertReadAlike(JavaProgram.onClassPath().inLocale("C"));
  }

  @Test
  void theLineEndOfTheSystemChangesNothing() throws Exception {
    assertReadAlike(JavaProgram.onClassPath().with("-Dline.separator=\r\n"));
  }

  @Test
  void theModulesThatItSaysItNeedsAreEnough() throws Exception {
    assertReadAlike(JavaProgram.onModulePath());
  }

  @Test
  void theClassPathNeedsTwoModulesOfTheJdk() throws Exception {
    assertReadAlike(JavaProgram.onClassPath().with("--limit-modules", "java.base,java.logging"));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void theNewestJavaChangesNothing(List<String> locale) throws Exception {
    assertReadAlike(JavaProgram.onClassPath().in(newestJava()).with(locale.toArray(String[]::new)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8"})
  void theNewestJavaTakesItAsModulesToo(String locale) throws Exception {
    assertReadAlike(JavaProgram.onModulePath().in(newestJava()).inLocale(locale));
  }

  @Test
  void threeHundredMegabytesAreEnoughForALongText() throws Exception {
    var ended = JavaProgram.onClassPath().with("-Xmx300m").run(folder, LongTexts.class);

    assertThat(ended.complained()).isEmpty();
    assertThat(ended.printed()).isEqualTo("+\n+\n+\n+\n");
  }

  /** What the programs above would say if the library touched something. */
  @ParameterizedTest
  @EnumSource(Touching.What.class)
  void filesAndSocketsWouldBeNoticed(Touching.What what) throws Exception {
    var ended = JavaProgram.onClassPath().run(folder, Touching.class, what.name());

    assertThat(ended.status()).as(ended.complained()).isNotZero();
    assertThat(ended.complained())
        .contains(what.name().endsWith("FILE") ? "createTempFile" : "a socket was opened");
  }

  @Test
  void theLineEndsOfTheTextChangeOnlyTheOffsets() {
    Extractor extractor = Extractor.create();
    String text = GeneratedNews.article(3, 3_000);

    assertThat(answers(extractor.extract(text.replace("\n", "\r\n"))))
        .isEqualTo(answers(extractor.extract(text)))
        .isNotEmpty();
  }

  private static List<String> answers(Document document) {
    return Stream.concat(
            document.entities().stream().map(PlacesIT::answer),
            document.quotations().stream().map(PlacesIT::answer))
        .map(answer -> answer.replace("\r\n", "\n"))
        .toList();
  }

  private static String answer(Entity entity) {
    return "%s %s %s"
        .formatted(
            entity.type(),
            entity.name(),
            entity.mentions().stream().map(mention -> mention.span().text()).toList());
  }

  private static String answer(Quotation quotation) {
    return "%s %s %s %s"
        .formatted(
            quotation.type(),
            quotation.content().stream().map(Span::text).toList(),
            quotation.source().map(Span::text),
            quotation.speaker().map(Entity::name));
  }

  private void assertReadAlike(JavaProgram program) throws IOException, InterruptedException {
    var ended = program.run(folder, ReadAloud.class);

    assertThat(ended.complained()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(ended.printed()).isEqualTo(here);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private static Path newestJava() throws IOException {
    Optional<Path> home = JavaProgram.home(NEWEST);
    assumeTrue(home.isPresent(), "no Java " + NEWEST + " is installed beside this one");
    return home.get();
  }
}
