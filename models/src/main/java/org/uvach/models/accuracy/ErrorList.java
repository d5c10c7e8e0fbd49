package org.uvach.models.accuracy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uvach.document.Span;
import org.uvach.models.AnnotatedArticle.Quote;

/**
 * Everything that is wrong, one line each, with the words: for reading, not for keeping, since it
 * holds text of the articles. Columns, separated by tabs: what is wrong, article, rule, what was
 * tagged, what was given, words.
 *
 * @param score what was measured
 */
record ErrorList(Score score) {

  /** The lines, in the order of the articles. */
  Stream<String> lines() {
    return score.articles().stream()
        .flatMap(article -> Stream.concat(names(article), quotations(article)));
  }

  private static Stream<String> names(JudgedArticle article) {
    return article.names().stream()
        .filter(name -> !name.isRight())
        .map(
            name ->
                line(
                    name.tagged() ? "NAME-MISS" : "NAME-EXTRA",
                    article,
                    name.evidence().map(e -> e.rule()).orElse("-"),
                    name.name().type().toString(),
                    context(article.article().text(), name.name().span())));
  }

  private static Stream<String> quotations(JudgedArticle article) {
    return article.quotations().stream()
        .filter(quotation -> !quotation.isAttributed())
        .map(quotation -> quotation(article, quotation));
  }

  private static String quotation(JudgedArticle article, JudgedQuotation quotation) {
    if (quotation.isContentRight()) {
      return line(
          "WHO", article, attributionRule(quotation), speakers(quotation), words(quotation));
    }
    String what =
        quotation.gold().isEmpty() ? "EXTRA" : quotation.found().isEmpty() ? "MISS" : "EDGE";
    return line(what, article, rule(quotation), speakers(quotation), words(quotation));
  }

  private static String rule(JudgedQuotation quotation) {
    return quotation.predicted().map(p -> p.evidence().rule()).orElse("-");
  }

  private static String attributionRule(JudgedQuotation quotation) {
    return quotation.predicted().map(p -> p.attribution().evidence().rule()).orElse("-");
  }

  private static String speakers(JudgedQuotation quotation) {
    return quotation.gold().map(ErrorList::speaker).orElse("-")
        + "\t"
        + quotation.found().map(ErrorList::speaker).orElse("-");
  }

  private static String speaker(Quote quote) {
    return quote.type().toString().toLowerCase(Locale.ROOT)
        + " "
        + quote.who().orElse("?")
        + " ["
        + joined(quote.sources().stream())
        + " / "
        + joined(quote.cues().stream())
        + "]";
  }

  private static String words(JudgedQuotation quotation) {
    return Stream.of(quotation.gold(), quotation.found())
        .flatMap(Optional::stream)
        .map(quote -> joined(quote.contents().stream()))
        .distinct()
        .collect(Collectors.joining("\t"));
  }

  private static String joined(Stream<Span> spans) {
    return spans.map(Span::text).collect(Collectors.joining(" … "));
  }

  private static String context(String text, Span span) {
    return text.substring(Math.max(0, span.start() - 40), span.start())
        + "["
        + span.text()
        + "]"
        + text.substring(span.end(), Math.min(text.length(), span.end() + 30));
  }

  private static String line(String what, JudgedArticle article, String... columns) {
    return (what + "\t" + article.article().id() + "\t" + String.join("\t", columns))
        .replaceAll("[\\r\\n]+", " ");
  }
}
