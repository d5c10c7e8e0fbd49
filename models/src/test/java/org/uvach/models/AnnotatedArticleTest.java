package org.uvach.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uvach.document.EntityType;
import org.uvach.document.QuotationType;
import org.uvach.document.Span;
import org.uvach.models.AnnotatedArticle.Name;
import org.uvach.models.AnnotatedArticle.Quote;

class AnnotatedArticleTest {

  @Test
  void takesTheTagsOutAndKeepsTheText() {
    var article = AnnotatedArticle.parse("a", "<P>मीरा सेठी</P> <L>पुणे</L> पहुंचीं।\n");

    assertThat(article.text()).isEqualTo("मीरा सेठी पुणे पहुंचीं।\n");
    assertThat(article.names())
        .containsExactly(
            new Name(Span.of(article.text(), 0, 9), EntityType.PERSON),
            new Name(Span.of(article.text(), 10, 14), EntityType.LOCATION));
  }

  @Test
  void readsSourceCueContentAndSpeaker() {
    var quote =
        quotes(
                "<S q=\"4\" who=\"मीरा सेठी\">महापौर <P>मीरा सेठी</P></S> ने <C q=\"4\">कहा</C> कि"
                    + " <Q q=\"4\" t=\"indirect\">पुल अगले साल खुलेगा</Q>।")
            .get(0);

    assertThat(quote.number()).isEqualTo("4");
    assertThat(quote.type()).isEqualTo(QuotationType.INDIRECT);
    assertThat(quote.who()).contains("मीरा सेठी");
    assertThat(words(quote.sources())).containsExactly("महापौर मीरा सेठी");
    assertThat(words(quote.cues())).containsExactly("कहा");
    assertThat(words(quote.contents())).containsExactly("पुल अगले साल खुलेगा");
  }

  @Test
  void aQuestionMarkIsAnUnnamedSource() {
    var quote =
        quotes(
                "<S q=\"1\" who=\"?\">अधिकारियों</S> <C q=\"1\">के मुताबिक</C>"
                    + " <Q q=\"1\" t=\"indirect\">सड़क बंद है</Q>।")
            .get(0);

    assertThat(quote.who()).isEmpty();
  }

  @Test
  void anInterruptedQuotationHasSeveralContents() {
    var quote =
        quotes(
                "\"<Q q=\"1\" t=\"direct\" who=\"?\">बारिश रुकेगी</Q>,\" <C q=\"1\">बोले</C>,"
                    + " \"<Q q=\"1\">तभी खेल होगा</Q>\"")
            .get(0);

    assertThat(words(quote.contents())).containsExactly("बारिश रुकेगी", "तभी खेल होगा");
  }

  @Test
  void quotationsComeInTheOrderOfTheirContent() {
    var quotes =
        quotes(
            "<Q q=\"2\" t=\"indirect\" who=\"?\">दाम घटेंगे</Q>, <Q q=\"1\" t=\"indirect\""
                + " who=\"?\">माल आएगा</Q>");

    assertThat(quotes).extracting(Quote::number).containsExactly("2", "1");
  }

  @Test
  void tagsOfNamesMayCrossThoseOfQuotations() {
    var article =
        AnnotatedArticle.parse(
            "a", "<Q q=\"1\" t=\"direct\" who=\"?\">चलो <L>रांची</Q> शहर</L> में");

    assertThat(words(article.quotes().get(0).contents())).containsExactly("चलो रांची");
    assertThat(article.names().get(0).span().text()).isEqualTo("रांची शहर");
  }

  @Test
  void entitiesAreReadAndOffsetsCountUtf16Units() {
    var article = AnnotatedArticle.parse("a", "😀 &lt;R&amp;D&gt; <O>नाबार्ड</O>");

    assertThat(article.text()).isEqualTo("😀 <R&D> नाबार्ड");
    assertThat(article.names().get(0).span().start()).isEqualTo(9);
  }

  @Test
  void aFaultNamesTheArticleAndTheTag() {
    assertFault("<P>मीरा", "Article a: <P> is never closed at code unit 0");
    assertFault("मीरा</P>", "</P> closes nothing");
    assertFault("<P> मीरा</P>", "blanks at an end");
    assertFault("<P>मीरा <L>पुणे</L></P>", "names overlap");
    assertFault("<B>मीरा</B>", "stray tag");
    assertFault("<S q=\"1\" who=\"?\">वे</S>", "quotation 1 has no content");
    assertFault("<Q q=\"1\" t=\"direct\">हां</Q>", "quotation 1 has 0 values of who");
    assertFault("<Q q=\"1\" who=\"?\" t=\"sung\">हां</Q>", "bad t=sung");
    assertFault("<Q t=\"direct\">हां</Q>", "<Q> without q");
  }

  @Test
  void aFolderIsReadInTheOrderOfItsFileNames(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.ann"), "दूसरा");
    Files.writeString(folder.resolve("a.ann"), "पहला");
    Files.writeString(folder.resolve("notes.txt"), "<P>");

    assertThat(AnnotatedArticle.readAll(folder))
        .extracting(AnnotatedArticle::id)
        .containsExactly("a", "b");
  }

  @Test
  void anEmptyFolderIsAnError(@TempDir Path folder) {
    assertThatThrownBy(() -> AnnotatedArticle.readAll(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(folder.toString());
  }

  private static void assertFault(String tagged, String message) {
    assertThatThrownBy(() -> AnnotatedArticle.parse("a", tagged))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static List<Quote> quotes(String tagged) {
    return AnnotatedArticle.parse("a", tagged).quotes();
  }

  private static List<String> words(List<Span> spans) {
    return spans.stream().map(Span::text).toList();
  }
}
