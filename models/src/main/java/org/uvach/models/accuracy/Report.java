package org.uvach.models.accuracy;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static org.uvach.models.accuracy.Score.percent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uvach.language.Sentence.Place;
import org.uvach.models.AnnotatedArticle.Quote;

/**
 * The accuracy report, in Markdown: the same figures for several runs side by side. It holds
 * nothing but figures, so that two reports differ only where the library does.
 *
 * @param runs what was measured, at least one
 */
record Report(List<Run> runs) {

  /** Copies the list. */
  Report {
    runs = ImmutableList.copyOf(runs);
  }

  /** The report, without title. */
  @Override
  public String toString() {
    return String.join(
        "\n",
        overall(),
        names("type", (name, layout) -> name.type()),
        names("place", (name, layout) -> Places.of(name.span(), layout)),
        quotations("type", (quote, side) -> quote.type()),
        quotations("place", Report::placeOf),
        quotations("source", SourceKind::of),
        quotations("position of the source", SourcePosition::of),
        quotations("distance of the source", SourceDistance::of),
        quotations("cue", CueKind::of),
        quotations("opening sign", SignKind::of),
        quotations("closing sign", SignClosing::of),
        collections(),
        Nearness.section(runs),
        SpeakerOutcome.section(runs),
        Thresholds.sections(runs),
        RuleTables.sections(runs),
        CalibrationTables.sections(runs));
  }

  /** A heading, what the table shows, and the table. */
  static String section(String heading, String explanation, Table table) {
    return "## %s\n\n%s\n\n%s".formatted(heading, explanation, table);
  }

  private String overall() {
    List<String> order = List.copyOf(runs.get(0).score().table().keySet());
    return section(
        "All",
        "The rows of the corpus' scorer, in per cent.",
        Table.sideBySide(
            "row",
            List.of("gold", "P", "R", "F1"),
            runs,
            score -> Maps.transformValues(score.table(), Report::scores),
            comparingInt(order::indexOf)));
  }

  private <K extends Comparable<? super K>> String names(String property, NameFacet<K> facet) {
    return section(
        "Names by " + property,
        "Right is a name whose begin, end and type are right.",
        Table.sideBySide(
            property,
            List.of("gold", "P", "R", "F1"),
            runs,
            score -> Maps.transformValues(score.names(facet), Report::scores)));
  }

  private static List<String> scores(Tally tally) {
    return List.of(
        Integer.toString(tally.gold()),
        percent(tally.precision()),
        percent(tally.recall()),
        percent(tally.f1()));
  }

  private <K extends Comparable<? super K>> String quotations(
      String property, QuoteFacet<K> facet) {
    return section(
        "Quotations by " + property,
        "Recall counts the tagged quotations of a group, precision the given ones.",
        Table.sideBySide(
            property,
            List.of("gold", "given", "content P", "content R", "attributed P", "attributed R"),
            runs,
            score -> parts(score, facet)));
  }

  private static <K extends Comparable<? super K>> Map<K, List<String>> parts(
      Score score, QuoteFacet<K> facet) {
    var content = score.quotations(facet, JudgedQuotation::isContentRight);
    var attributed = score.quotations(facet, JudgedQuotation::isAttributed);
    Map<K, List<String>> parts = new HashMap<>();
    content.forEach(
        (group, tally) ->
            parts.put(group, parts(tally, attributed.getOrDefault(group, Tally.NONE))));
    return parts;
  }

  private static List<String> parts(Tally content, Tally attributed) {
    return List.of(
        Integer.toString(content.gold()),
        Integer.toString(content.predicted()),
        percent(content.precision()),
        percent(content.recall()),
        percent(attributed.precision()),
        percent(attributed.recall()));
  }

  private static Place placeOf(Quote quote, QuoteFacet.Side side) {
    return Places.of(quote.contents().get(0), side.layout());
  }

  private String collections() {
    return section(
        "Figures by collection",
        "The F1 of names, contents and attributed contents, by the first part of the article's"
            + " name.",
        Table.sideBySide(
            "collection",
            List.of("articles", "name", "content", "attributed"),
            runs,
            Report::byCollection));
  }

  private static Map<String, List<String>> byCollection(Score score) {
    Map<String, List<JudgedArticle>> collections =
        score.articles().stream().collect(groupingBy(Report::collection));
    return Maps.transformValues(collections, Report::headlineFigures);
  }

  private static String collection(JudgedArticle article) {
    String id = article.article().id();
    return id.contains("-") ? id.substring(0, id.indexOf('-')) : id;
  }

  private static List<String> headlineFigures(List<JudgedArticle> articles) {
    Map<String, Tally> table = new Score(articles).table();
    return List.of(
        Integer.toString(articles.size()),
        f1(table, "name ALL"),
        f1(table, "quotation content"),
        f1(table, "quotation attributed"));
  }

  private static String f1(Map<String, Tally> table, String row) {
    return percent(table.getOrDefault(row, Tally.NONE).f1());
  }
}
