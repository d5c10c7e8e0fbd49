package org.uvach.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uvach.document.Attribution;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.LatinName;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Quotation;
import org.uvach.document.QuotationType;
import org.uvach.document.Role;
import org.uvach.document.Span;
import org.uvach.document.Stance;
import org.uvach.document.Talks;

/** The page as an HTML parser reads it; in a browser it is tested by the examples' HtmlPageIT. */
class HtmlTest {

  private static final Evidence SURE = new Evidence("by-hand", 1);

  @Provide
  Arbitrary<Document> document() {
    return AnyDocument.any();
  }

  @Test
  void tintsNamesAndUnderlinesQuotations() {
    Element article = page(Talks.read()).expectFirst("article");

    assertThat(article.text()).contains("मंत्री आशा रावत ने कहा").contains("शिमला 😀");
    assertThat(article.select(".e.person").eachText()).containsExactly("आशा रावत", "आशा");
    assertThat(article.select(".e.location").eachText()).containsExactly("शिमला");
    assertThat(article.select(".q.direct").eachText()).containsExactly("सड़क खुलेगी");
    assertThat(article.select(".q.indirect").eachText()).containsExactly("बर्फ गिरेगी");
    assertThat(article.select("[data-s=1]").text()).isEqualTo("मंत्री आशा रावत");
    assertThat(article.select("[data-c=2]").eachText()).containsExactly("के", "मुताबिक");
  }

  @Test
  void listsWhoSaidWhatAndWhy() {
    Element list = page(Talks.read()).expectFirst("aside");

    assertThat(list.select(".by h3 > bdi").eachText()).containsExactly("आशा रावत");
    assertThat(list.select(".by h3").eachText())
        .containsExactly("आशा रावत मंत्री, 2 mentions", "Unnamed");
    assertThat(list.select("#d1 div").eachText())
        .containsExactly(
            "Speaker आशा रावत",
            "Source मंत्री आशा रावत",
            "Cue कहा",
            "Stance state",
            "Type direct",
            "Confidence 80 % 80 %",
            "Rules words: by-hand 100 % speaker: family-name 80 %");
    assertThat(list.select("#s2 .words").attr("href")).isEqualTo("#q2");
  }

  @Test
  void theFirstLineIsTheHeadlineAndAShortOneASubhead() {
    String text = "बाढ़ से तबाही\n\nनदी उफान पर है।\nगांव डूबे।\n\nराहत शुरू\n\nनावें आईं।\r\n";
    Element article = page(Document.empty(text, Optional.of("hi"))).expectFirst("article");

    assertThat(article.select("h1").eachText()).containsExactly("बाढ़ से तबाही");
    assertThat(article.select("h2").eachText()).containsExactly("राहत शुरू");
    assertThat(article.select("p").eachText())
        .containsExactly("नदी उफान पर है।", "गांव डूबे।", "नावें आईं।");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</article></main><script src=//evil.example></script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "&lt;b&gt; &amp;amp; <b>",
        "<!-- --><style>*{display:none}</style>",
        "]]><svg onload=alert(1)>",
        "{{constructor}} ${1} %1$s %n"
      })
  void hostileWordsAreWords(String words) {
    Element page = page(saidBy(words));

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, svg, b:not(button b, header b, .words b)")).isEmpty();
    assertThat(page.getAllElements())
        .allMatch(
            e -> e.attributes().asList().stream().noneMatch(a -> a.getKey().startsWith("on")));
    assertThat(page.expectFirst("article").wholeText()).contains(words);
    assertThat(page.expectFirst(".by h3 bdi").wholeText()).isEqualTo(words);
    assertThat(page.expectFirst(".words bdi").wholeText()).isEqualTo(words);
    assertThat(page.expectFirst(".title bdi").wholeText()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"\u202E, U+202E", "\u2066, U+2066", "\u200F, U+200F", "\u061C, U+061C"})
  void whatTurnsTheLineIsShown(String sign, String shown) {
    String html = Html.write("a" + sign + "b", saidBy("राम" + sign + "लाल"));

    assertThat(html).doesNotContain(sign);
    assertThat(Jsoup.parse(html).expectFirst("article").text()).contains("राम" + shown + "लाल");
  }

  @Test
  void controlCharactersAreShown() {
    assertThat(page(saidBy("राम\u0000\u0007\uFFFFलाल")).expectFirst("article").text())
        .contains("रामU+0000U+0007U+FFFFलाल");
  }

  @Test
  void joinersStay() {
    assertThat(page(saidBy("शक्\u200Dति क्\u200Cष")).expectFirst("article").wholeText())
        .contains("शक्\u200Dति क्\u200Cष");
  }

  /** Any words in the page, with what cannot be seen left out of both. */
  @Property(tries = 300)
  void nothingIsLostWhateverTheDocument(@ForAll("document") Document document) {
    Element article = page(document).expectFirst("article");
    article.select(".pin, .ctl").remove();

    assertThat(visible(article.wholeText())).isEqualTo(visible(document.text()));
  }

  @Property(tries = 300)
  void everyLinkLeadsSomewhereWhateverTheDocument(@ForAll("document") Document document) {
    Element page = page(document);

    assertThat(page.select("a").eachAttr("href"))
        .allMatch(link -> page.getElementById(link.substring(1)) != null);
    assertThat(page.select(".pin")).hasSize(document.quotations().size());
    assertThat(page.select("aside li")).hasSize(document.quotations().size());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  /** The browser runs this script and no other, and asks no network for anything. */
  @Test
  void thePolicyAllowsItsOwnScriptAndStyleOnly() {
    Element page = page(Talks.read());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains("script-src " + hash(page.expectFirst("script").data()))
        .contains("style-src " + hash(page.expectFirst("style").data()));
    assertThat(page.select("link, [src], [style], iframe, object, base")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).allMatch(link -> link.startsWith("#"));
  }

  private static String hash(String code) {
    byte[] sha = Hashing.sha256().hashString(code, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(sha) + "'";
  }

  private static String visible(String words) {
    return words
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
        .filter(c -> (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF))
        .filter(c -> Character.getType(c) != Character.FORMAT || c == 0x200C || c == 0x200D)
        .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Element page(Document document) {
    String title = document.entities().isEmpty() ? "x" : document.entities().get(0).name();
    return Jsoup.parse(Html.write(title, document));
  }

  /** Somebody with these words for a name says them. */
  private static Document saidBy(String words) {
    String text = words + " : " + words;
    Span name = Span.of(text, 0, words.length());
    Span said = Span.of(text, words.length() + 3, text.length());
    var mention = new Mention(name, MentionType.PROPER, EntityType.PERSON, SURE);
    var speaker =
        new Entity(
            "e\"1",
            words,
            Optional.of(new LatinName(words + "x", SURE)),
            EntityType.PERSON,
            List.of(mention),
            List.of(new Role(name, name, Optional.empty(), SURE)),
            List.of(words));
    var quotation =
        new Quotation(
            "q<1>",
            QuotationType.DIRECT,
            List.of(said),
            List.of(),
            Stance.STATE,
            new Evidence("<script>", 1),
            new Attribution(
                Optional.of(name),
                Optional.of(speaker),
                Optional.of(name),
                Optional.of(name),
                Optional.of(name),
                SURE));
    return new Document(text, Optional.of("hi"), List.of(speaker), List.of(quotation));
  }
}
