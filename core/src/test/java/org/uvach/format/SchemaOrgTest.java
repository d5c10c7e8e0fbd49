package org.uvach.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
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
import org.uvach.document.Quotation;
import org.uvach.document.QuotationType;
import org.uvach.document.Stance;
import org.uvach.document.Talks;

class SchemaOrgTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final URI ARTICLE = URI.create("https://news.example/talks");

  @Provide
  Arbitrary<Document> document() {
    return AnyDocument.any();
  }

  @Test
  void aStatementHasTextAuthorAndAppearance() throws IOException {
    assertThat(MAPPER.readTree(SchemaOrg.write(ARTICLE, Talks.read())))
        .isEqualTo(
            MAPPER.readTree(
                """
                {"@context": "https://schema.org", "@graph": [
                  {"@type": ["Claim", "Quotation"], "@id": "https://news.example/talks#q1",
                   "text": "सड़क खुलेगी", "inLanguage": "hi",
                   "author": {"@type": "Person", "@id": "https://news.example/talks#e1",
                              "name": "आशा रावत", "alternateName": ["आशा"], "jobTitle": "मंत्री"},
                   "appearance": {"@type": "NewsArticle", "url": "https://news.example/talks",
                                  "inLanguage": "hi"}},
                  {"@type": ["Claim"], "@id": "https://news.example/talks#q2",
                   "text": "बर्फ गिरेगी", "inLanguage": "hi",
                   "creditText": "विशेषज्ञों",
                   "appearance": {"@type": "NewsArticle", "url": "https://news.example/talks",
                                  "inLanguage": "hi"}}]}
                """));
  }

  @ParameterizedTest
  @CsvSource({
    "STATE, DIRECT, Claim Quotation, appearance",
    "DENY, MIXED, Claim Quotation, appearance",
    "CLAIM, INDIRECT, Claim, appearance",
    "ASK, DIRECT, Quotation, isPartOf",
    "DEMAND, INDIRECT, Quotation, isPartOf"
  })
  void whatClaimsNothingIsNoClaim(Stance stance, QuotationType type, String types, String article)
      throws IOException {
    JsonNode statement = graph(like(Talks.read(), stance, type)).get(0);

    assertThat(statement.get("@type"))
        .extracting(JsonNode::textValue)
        .containsExactly(types.split(" "));
    assertThat(statement.has(article)).isTrue();
  }

  /** What a fact-checker does with it. */
  @Test
  void aClaimFillsAClaimReview() throws IOException {
    String review =
        """
        {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://check.example/1",
         "itemReviewed": %s}
        """
            .formatted(graph(Talks.read()).get(0));
    JsonNode claim = JsonLd.expanded(review).at("/0/http:~1~1schema.org~1itemReviewed/0");

    assertThat(claim.at("/@type/0").textValue()).isEqualTo("http://schema.org/Claim");
    assertThat(
            claim
                .at("/http:~1~1schema.org~1author/0/http:~1~1schema.org~1name/0/@value")
                .textValue())
        .isEqualTo("आशा रावत");
    assertThat(
            claim
                .at("/http:~1~1schema.org~1appearance/0/http:~1~1schema.org~1url/0/@id")
                .textValue())
        .isEqualTo(ARTICLE.toString());
  }

  @Property(tries = 200)
  void aJsonLdProcessorUnderstandsEveryTermOfAnyDocument(@ForAll("document") Document document) {
    JsonNode graph = JsonLd.expanded(SchemaOrg.write(ARTICLE, document));

    assertThat(graph)
        .extracting(node -> node.at("/http:~1~1schema.org~1text/0/@value").textValue())
        .isEqualTo(document.quotations().stream().map(Quotation::text).toList());
  }

  private static JsonNode graph(Document document) throws IOException {
    return MAPPER.readTree(SchemaOrg.pretty(ARTICLE, document)).get("@graph");
  }

  private static Document like(Document document, Stance stance, QuotationType type) {
    Quotation q = document.quotations().get(0);
    Quotation other =
        new Quotation(q.id(), type, q.content(), q.cue(), stance, q.evidence(), q.attribution());
    return new Document(document.text(), Optional.of("hi"), document.entities(), List.of(other));
  }
}
