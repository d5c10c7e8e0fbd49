package org.uvach.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.uvach.document.Entity;
import org.uvach.document.Span;
import org.uvach.internal.language.Hindi;
import org.uvach.language.EntityResolver;
import org.uvach.language.SentenceSplitter;
import org.uvach.spec.MarkedArticle;
import org.uvach.spec.SpecFile;

/** Runs {@code spec/entities.txt}: names are given, which of them are one is to be found. */
class EntitiesSpecTest {

  private static final Pattern NUMBER = Pattern.compile("‹[PLO]([0-9]) ");

  private final SentenceSplitter splitter = Hindi.splitter();
  private final EntityResolver resolver = Hindi.resolver();

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheSpec() throws IOException {
    return SpecFile.tests("entities.txt", this::check);
  }

  private void check(String example) {
    String[] sides = example.split(" → ");
    List<String> numbers = NUMBER.matcher(sides[0]).results().map(found -> found.group(1)).toList();
    var marked = MarkedArticle.parse(sides[0].replaceAll("‹([PLO])[0-9] ", "‹$1 "));
    List<Entity> entities = resolver.resolve(splitter.split(marked.text()), marked.mentions());
    Map<String, List<Span>> wanted = new TreeMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      wanted
          .computeIfAbsent(numbers.get(i), n -> new ArrayList<>())
          .add(marked.mentions().get(i).span());
    }
    assertThat(entities).extracting(Entity::name).containsExactly(sides[1].split(", "));
    assertThat(entities.stream().map(EntitiesSpecTest::spans))
        .containsExactlyElementsOf(wanted.values());
  }

  private static List<Span> spans(Entity entity) {
    List<Span> spans = new ArrayList<>(entity.mentions().stream().map(m -> m.span()).toList());
    Collections.sort(spans);
    return spans;
  }
}
