package org.uvach.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Span;
import org.uvach.document.Talks;

class WebAnnotationTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final URI ARTICLE = URI.create("https://news.example/talks#top");
  private static final String OA = "http://www.w3.org/ns/oa#";

  @Provide
  Arbitrary<Document> document() {
    return AnyDocument.any();
  }

  @Test
  void eachMentionQuotationAndSourceIsAnAnnotation() throws IOException {
    JsonNode collection = MAPPER.readTree(WebAnnotation.write(ARTICLE, Talks.read()));

    assertThat(collection.get("total").intValue()).isEqualTo(8);
    assertThat(collection.at("/first/items"))
        .extracting(item -> item.get("id").textValue().replace("https://news.example/talks#", ""))
        .containsExactly("e1-1", "e1-2", "e1-role-1", "e2-1", "q1", "q1-source", "q2", "q2-source");
  }

  @Test
  void aQuotationSaysWhoSaidItAndHow() throws IOException {
    JsonNode quotation =
        MAPPER.readTree(WebAnnotation.pretty(ARTICLE, Talks.read())).at("/first/items/4");

    assertThat(quotation.get("body"))
        .extracting(body -> body.get("purpose").textValue() + " " + body.get("value").textValue())
        .containsExactly(
            "classifying QUOTATION",
            "classifying DIRECT",
            "classifying STATE",
            "identifying आशा रावत",
            "describing \"सड़क खुलेगी\" - आशा रावत (मंत्री आशा रावत), DIRECT, STATE, 80 %");
    assertThat(quotation.get("uvach:speaker").textValue()).isEqualTo("e1");
    assertThat(quotation.at("/target/0/source").textValue()).isEqualTo(ARTICLE.toString());
  }

  @Test
  void aJsonLdProcessorUnderstandsEveryTerm() {
    JsonNode annotation =
        JsonLd.expanded(WebAnnotation.write(ARTICLE, Talks.read()))
            .at("/0/https:~1~1www.w3.org~1ns~1activitystreams#first/0")
            .at("/https:~1~1www.w3.org~1ns~1activitystreams#items/0/@list/4");

    assertThat(annotation.at("/@type/0").textValue()).isEqualTo(OA + "Annotation");
    assertThat(annotation.at("/http:~1~1www.w3.org~1ns~1oa#motivatedBy/0/@id").textValue())
        .isEqualTo(OA + "classifying");
    JsonNode selectors =
        annotation.at(
            "/http:~1~1www.w3.org~1ns~1oa#hasTarget/0/http:~1~1www.w3.org~1ns~1oa#hasSelector");
    assertThat(selectors)
        .extracting(s -> s.at("/@type/0").textValue())
        .containsExactly(OA + "TextPositionSelector", OA + "TextQuoteSelector");
    assertThat(annotation.at("/urn:uvach:rule/0/@value").textValue()).isEqualTo("by-hand");
  }

  /** Each text has the name राम; the offsets are in code points, the words around are whole. */
  @ParameterizedTest
  @CsvSource({
    "राम आया, 0, 3, '', ' आया'",
    "😀 राम 😀, 2, 5, '😀 ', ' 😀'",
    "👨‍👩‍👧🏽🇮🇳 राम, 9, 12, '👨‍👩‍👧🏽🇮🇳 ', ''",
    "ज़राम, 2, 5, ज़, ''",
    "क्षि राम क्षि, 5, 8, 'क्षि ', ' क्षि'"
  })
  void offsetsCountCodePoints(String text, int start, int end, String prefix, String suffix)
      throws IOException {
    JsonNode selectors = selectors(text, text.indexOf("राम"), "राम".length());

    assertThat(selectors.at("/0/start").intValue()).isEqualTo(start);
    assertThat(selectors.at("/0/end").intValue()).isEqualTo(end);
    assertThat(selectors.at("/1/exact").textValue()).isEqualTo("राम");
    assertThat(selectors.at("/1/prefix").textValue()).isEqualTo(prefix);
    assertThat(selectors.at("/1/suffix").textValue()).isEqualTo(suffix);
  }

  /** Thirty-two units away from the name there stands the middle of a cluster. */
  @ParameterizedTest
  @CsvSource({"क्षि", "👨‍👩‍👧", "🇮🇳", "ज़ि", "👍🏽", "स्त्री"})
  void theWordsAroundNeverCutACluster(String cluster) throws IOException {
    for (int shift = 0; shift < cluster.length(); shift++) {
      String filler = "-".repeat(32 - shift);
      String text = cluster + filler + "राम" + filler + cluster;
      JsonNode quote = selectors(text, text.indexOf("राम"), 3).get(1);

      assertThat(quote.get("prefix").textValue()).isIn(filler, cluster + filler);
      assertThat(quote.get("suffix").textValue()).isIn(filler, filler + cluster);
    }
  }

  @Property(tries = 200)
  void theSelectorsOfAnyDocumentFindTheirWords(@ForAll("document") Document document)
      throws IOException {
    int[] points = document.text().codePoints().toArray();
    JsonNode collection = MAPPER.readTree(WebAnnotation.write(ARTICLE, document));
    List<JsonNode> targets = new ArrayList<>();
    collection.at("/first/items").forEach(item -> item.get("target").forEach(targets::add));

    for (JsonNode target : targets) {
      JsonNode position = target.at("/selector/0");
      JsonNode quote = target.at("/selector/1");
      int start = position.get("start").intValue();
      int end = position.get("end").intValue();
      String found = new String(points, start, end - start);
      assertThat(found).isEqualTo(quote.get("exact").textValue());
      assertThat(document.text())
          .contains(
              quote.get("prefix").textValue()
                  + quote.get("exact").textValue()
                  + quote.get("suffix").textValue());
    }
    assertThat(collection.at("/first/items").size()).isEqualTo(collection.get("total").intValue());
  }

  private static JsonNode selectors(String text, int start, int length) throws IOException {
    var mention =
        new Mention(
            Span.of(text, start, start + length),
            MentionType.PROPER,
            EntityType.PERSON,
            new Evidence("by-hand", 1));
    var entity = new Entity("e1", "राम", EntityType.PERSON, List.of(mention));
    var document = new Document(text, Optional.of("hi"), List.of(entity), List.of());
    return MAPPER
        .readTree(WebAnnotation.write(ARTICLE, document))
        .at("/first/items/0/target/0/selector");
  }
}
