package org.uvach.internal.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.uvach.document.Entity;
import org.uvach.document.Quotation;
import org.uvach.internal.language.Hindi;
import org.uvach.language.Article;
import org.uvach.language.EntityResolver;
import org.uvach.language.SentenceSplitter;
import org.uvach.spec.MarkedArticle;
import org.uvach.spec.SpecFile;

/** Runs {@code spec/speakers.txt}: names and quotations are given, speakers are to be found. */
class SpeakersSpecTest {

  private final SentenceSplitter splitter = Hindi.splitter();
  private final EntityResolver resolver = Hindi.resolver();
  private final SpeakerResolver speakers = SpeakerResolver.read("hi");

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheSpec() throws IOException {
    return SpecFile.tests("speakers.txt", this::check);
  }

  private void check(String example) {
    String[] sides = example.split(" => ");
    var marked = MarkedArticle.parse(sides[0]);
    Article article = splitter.split(marked.text());
    List<Entity> entities = resolver.resolve(article, marked.mentions());
    List<Quotation> quotations = new ArrayList<>();
    List<String> who = new ArrayList<>();
    marked
        .quotations()
        .forEach(
            (number, quotation) -> {
              quotations.add(quotation.saidBy("q" + number, Optional.empty()));
              who.add("q" + number + " " + quotation.who());
            });
    List<Quotation> answered = speakers.attribute(article, entities, quotations);
    assertThat(answered)
        .extracting(q -> q.id() + " " + q.speaker().map(Entity::name).orElse("?"))
        .containsExactlyElementsOf(who);
    if (sides.length > 1) {
      assertThat(answered)
          .extracting(q -> q.attribution().evidence().rule())
          .containsExactly(sides[1].split(", "));
    }
  }
}
