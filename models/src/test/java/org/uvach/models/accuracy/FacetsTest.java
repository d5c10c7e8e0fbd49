package org.uvach.models.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uvach.internal.language.Hindi;
import org.uvach.language.Sentence.Place;
import org.uvach.models.AnnotatedArticle;

/** By which property the report groups a quotation: each case is one sentence. */
class FacetsTest {

  @Test
  void theSourceNamesWhoSpeaks() {
    assertThat(source("<S q=\"1\" who=\"रेखा वर्मा\">मंत्री <P>रेखा वर्मा</P></S> ने"))
        .isEqualTo(SourceKind.NAMED_PERSON);
    assertThat(source("<S q=\"1\" who=\"नाबार्ड\"><O>नाबार्ड</O></S> ने"))
        .isEqualTo(SourceKind.NAMED_ORGANIZATION);
    assertThat(source("<S q=\"1\" who=\"नेपाल\"><L>नेपाल</L></S> ने"))
        .isEqualTo(SourceKind.NAMED_PLACE);
  }

  @Test
  void aNameInTheSourceThatIsNotTheSpeakersDoesNotCount() {
    assertThat(
            source(
                "<P>रेखा वर्मा</P>, <S q=\"1\" who=\"रेखा वर्मा\"><L>नेपाल</L> की मंत्री</S> ने"))
        .isEqualTo(SourceKind.NOUN);
  }

  @Test
  void aPronounPointsToSomebodyNamedElsewhere() {
    assertThat(source("<P>रेखा वर्मा</P>। <S q=\"1\" who=\"रेखा वर्मा\">उन्होंने</S>"))
        .isEqualTo(SourceKind.PRONOUN);
  }

  @Test
  void anUnnamedSourceHasWordsButNoName() {
    assertThat(source("<S q=\"1\" who=\"?\">किसानों</S> ने")).isEqualTo(SourceKind.UNNAMED);
    assertThat(source("<S q=\"1\" who=\"?\">उन्होंने</S>")).isEqualTo(SourceKind.UNNAMED);
  }

  @Test
  void theSubjectMayBeLeftOut() {
    var quote = "<C q=\"1\">कहा</C> कि <Q q=\"1\" t=\"indirect\" who=\"%s\">दाम घटेंगे</Q>।";

    assertThat(facet(SourceKind::of, quote.formatted("रेखा"))).isEqualTo(SourceKind.LEFT_OUT);
    assertThat(facet(SourceKind::of, quote.formatted("?"))).isEqualTo(SourceKind.NOBODY);
  }

  @Test
  void theSourceStandsBeforeAfterOrBetween() {
    String content = "\"<Q q=\"1\" t=\"direct\">%s</Q>\"";
    String source = "<S q=\"1\" who=\"?\">वे</S> बोले";
    String first = content.formatted("हम लौटेंगे");
    String second = content.formatted("कल ही");

    assertThat(facet(SourcePosition::of, source + " " + first)).isEqualTo(SourcePosition.BEFORE);
    assertThat(facet(SourcePosition::of, first + " " + source)).isEqualTo(SourcePosition.AFTER);
    assertThat(facet(SourcePosition::of, first + " " + source + " " + second))
        .isEqualTo(SourcePosition.BETWEEN);
  }

  @Test
  void theCueIsAVerbASignOrAPostposition() {
    String content = "<Q q=\"1\" t=\"indirect\" who=\"?\">दाम घटेंगे</Q>";

    assertThat(facet(CueKind::of, "<C q=\"1\">कहा</C> कि " + content))
        .isEqualTo(CueKind.VERB_WITH_KI);
    assertThat(facet(CueKind::of, "<C q=\"1\">कहा</C>, " + content)).isEqualTo(CueKind.VERB_BEFORE);
    assertThat(facet(CueKind::of, content + ", <C q=\"1\">कहा</C>")).isEqualTo(CueKind.VERB_AFTER);
    assertThat(facet(CueKind::of, "सूत्रों <C q=\"1\">के मुताबिक</C> " + content))
        .isEqualTo(CueKind.ACCORDING_TO);
    assertThat(facet(CueKind::of, "सूत्र<C q=\"1\">:</C> " + content)).isEqualTo(CueKind.SIGN);
    assertThat(facet(CueKind::of, content)).isEqualTo(CueKind.NONE);
  }

  @Test
  void theSourceStandsNearOrFar() {
    String content = " कि <Q q=\"1\" t=\"indirect\">दाम घटेंगे</Q>।";
    String source = "<S q=\"1\" who=\"?\">मंत्री</S> ने ";

    assertThat(facet(SourceDistance::of, source + "<C q=\"1\">कहा</C>" + content))
        .isEqualTo(SourceDistance.UP_TO_3_WORDS);
    assertThat(facet(SourceDistance::of, source + "कल शाम को <C q=\"1\">कहा</C>" + content))
        .isEqualTo(SourceDistance.UP_TO_6_WORDS);
    assertThat(
            facet(
                SourceDistance::of,
                source + "कल शाम को शहर के बड़े मैदान में <C q=\"1\">कहा</C>" + content))
        .isEqualTo(SourceDistance.UP_TO_12_WORDS);
    assertThat(
            facet(
                SourceDistance::of,
                "<C q=\"1\">कहा गया</C> कि <Q q=\"1\" t=\"indirect\" who=\"?\">दाम घटेंगे</Q>।"))
        .isEqualTo(SourceDistance.LEFT_OUT);
  }

  @ParameterizedTest
  @CsvSource({
    "DOUBLE_STRAIGHT, CLOSED, \", \"",
    "DOUBLE_CURLY, CLOSED, “, ”",
    "DOUBLE_CURLY, UNCLOSED, ”, ' '",
    "DOUBLED_SINGLE, CLOSED, ‘‘, ’’",
    "SINGLE_CURLY, CLOSED, ’, ’",
    "SINGLE_CURLY, UNCLOSED, ‘, ' फिर '",
    "OTHER, CLOSED, «, »",
    "NONE, NO_SIGN, कि, ' '"
  })
  void aSignOpensAndCloses(SignKind kind, SignClosing closing, String open, String close) {
    String tagged =
        "वे बोले, " + open + "<Q q=\"1\" t=\"direct\" who=\"?\">हम लौटेंगे</Q>।" + close;

    assertThat(facet(SignKind::of, tagged)).isEqualTo(kind);
    assertThat(facet(SignClosing::of, tagged)).isEqualTo(closing);
  }

  @Test
  void signsMayStandInsideOnly() {
    assertThat(facet(SignKind::of, "बोले कि <Q q=\"1\" t=\"mixed\" who=\"?\">यह 'सपना' है</Q>।"))
        .isEqualTo(SignKind.INSIDE);
  }

  @Test
  void theFirstLineIsTheHeadline() {
    var article =
        AnnotatedArticle.parse("a", "<L>पुणे</L> में बारिश\n\n<L>नासिक</L> में धूप खिली रही।\n");
    var layout = Hindi.splitter().split(article.text());

    assertThat(article.names())
        .extracting(name -> Places.of(name.span(), layout))
        .containsExactly(Place.HEADLINE, Place.BODY);
  }

  private static SourceKind source(String subject) {
    return facet(
        SourceKind::of,
        subject + " <C q=\"1\">कहा</C> कि <Q q=\"1\" t=\"indirect\">दाम घटेंगे</Q>।");
  }

  private static <K extends Comparable<? super K>> K facet(QuoteFacet<K> facet, String tagged) {
    var article = AnnotatedArticle.parse("a", tagged);
    var side = new QuoteFacet.Side(article.names(), Hindi.splitter().split(article.text()));
    return facet.of(article.quotes().get(0), side);
  }
}
