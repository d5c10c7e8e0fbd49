package org.uvach.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uvach.Extractor;
import org.uvach.document.Attribution;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Mention;
import org.uvach.document.Quotation;
import org.uvach.document.Span;
import org.uvach.spec.HostileText;

/** What holds of every document, whatever the text and however many threads read. */
class WholeRoadTest {

  private static final Extractor EXTRACTOR = Extractor.create();

  @Provide
  Arbitrary<String> text() {
    return HostileText.any();
  }

  /** In front of noise, Hindi enough for the Hindi pack to read it. */
  @Property(tries = 300)
  void everySpanHoldsTheWordsThatStandThere(@ForAll("text") String noise) {
    String text = "नगर निगम के मेयर ने कहा कि सड़क का काम जल्द पूरा होगा।\n" + noise;
    Document document = EXTRACTOR.extract(text);

    assertThat(document.text()).isEqualTo(text);
    spans(document)
        .forEach(
            span -> {
              assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
              assertThat(span.text().strip()).isEqualTo(span.text()).isNotEmpty();
            });
    assertThat(document.entities()).allMatch(entity -> !entity.mentions().isEmpty());
    assertThat(document.quotations())
        .allMatch(q -> q.speaker().stream().allMatch(document.entities()::contains))
        .allSatisfy(q -> assertThat(phrases(q.attribution())).allMatch(isApartFrom(q.source())));
    assertThat(document.entities())
        .filteredOn(entity -> entity.type() != EntityType.PERSON)
        .allMatch(entity -> entity.roles().isEmpty());
  }

  @Property(tries = 200)
  void anyTextIsRead(@ForAll("text") String text) {
    assertThat(EXTRACTOR.extract(text).text()).isEqualTo(text);
  }

  @Test
  void anExtractorSaysWhatItReads() {
    assertThat(EXTRACTOR).hasToString("Extractor (hi)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n", "The minister said it would rain.", "\uD83D", "관계자는 말했다", "12345"})
  void aTextInNoLanguageItKnowsGivesAnEmptyDocumentThatSaysSo(String text) {
    Document document = EXTRACTOR.extract(text);

    assertThat(document.language()).isEmpty();
    assertThat(document.entities()).isEmpty();
    assertThat(document.quotations()).isEmpty();
    assertThat(document.toString()).startsWith("Document: no language pack reads this text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "‘",
        "'",
        "(",
        "कहा ",
        "कि ",
        "ने कहा कि ",
        "मेयर ने कहा, “",
        "।",
        "क",
        "\u093F",
        "राम मोहन "
      })
  void aHugeTextTakesNoMoreThanItsShare(String piece) {
    String text = "मेयर ने कहा कि सड़क बनेगी। " + piece.repeat(100_000 / piece.length());

    assertTimeout(Duration.ofSeconds(20), () -> EXTRACTOR.extract(text));
  }

  @Test
  void threadsAndOrderChangeNothing() throws Exception {
    List<String> texts = texts();
    Map<String, Document> alone = new HashMap<>();
    texts.forEach(text -> alone.put(text, Extractor.create().extract(text)));
    List<String> shuffled = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      shuffled.addAll(texts);
    }
    Collections.shuffle(shuffled, new Random(7));

    var threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<Document>> read = new ArrayList<>();
      shuffled.forEach(text -> read.add(threads.submit(() -> EXTRACTOR.extract(text))));
      for (int i = 0; i < read.size(); i++) {
        assertThat(read.get(i).get()).isEqualTo(alone.get(shuffled.get(i)));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> texts() throws IOException {
    String article = Files.readString(Path.of("examples/articles/nadi-ka-pani.txt"));
    List<String> texts = new ArrayList<>(List.of(article, "", "No Hindi here."));
    texts.addAll(article.lines().filter(line -> !line.isBlank()).toList());
    return texts;
  }

  private static Stream<Span> spans(Document document) {
    return Stream.concat(
        document.entities().stream().flatMap(WholeRoadTest::spans),
        document.quotations().stream().flatMap(WholeRoadTest::spans));
  }

  private static Stream<Span> spans(Entity entity) {
    return Stream.concat(
        entity.mentions().stream().map(Mention::span),
        entity.roles().stream()
            .flatMap(r -> Stream.concat(Stream.of(r.span(), r.title()), r.of().stream())));
  }

  private static Stream<Span> spans(Quotation quotation) {
    return Stream.of(
            quotation.content(),
            quotation.cue(),
            quotation.source().stream().toList(),
            phrases(quotation.attribution()))
        .flatMap(List::stream);
  }

  private static List<Span> phrases(Attribution who) {
    return Stream.of(who.via(), who.addressee(), who.medium()).flatMap(Optional::stream).toList();
  }

  private static Predicate<Span> isApartFrom(Optional<Span> source) {
    return span -> source.filter(span::overlaps).isEmpty();
  }
}
