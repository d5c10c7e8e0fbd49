package org.uvach.models.accuracy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.uvach.document.EntityType;
import org.uvach.document.QuotationType;

/**
 * The figures of the corpus' own scorer, {@code score.py}, to the digit: micro-averages over all
 * articles.
 *
 * @param articles what they are made from
 */
record Score(List<JudgedArticle> articles) {

  /** The scorer's rows: what is called right, by its name. */
  private static final Map<String, Predicate<JudgedQuotation>> ROWS = rows();

  /** Copies the list. */
  Score {
    articles = ImmutableList.copyOf(articles);
  }

  private static Map<String, Predicate<JudgedQuotation>> rows() {
    Map<String, Predicate<JudgedQuotation>> rows = new LinkedHashMap<>();
    rows.put("strict", JudgedQuotation::isStrict);
    rows.put("content", JudgedQuotation::isContentRight);
    rows.put("source", JudgedQuotation::isSourceRight);
    rows.put("cue", JudgedQuotation::isCueRight);
    rows.put("type", JudgedQuotation::isTypeRight);
    rows.put("attributed", JudgedQuotation::isAttributed);
    return rows;
  }

  List<JudgedName> names() {
    return articles.stream().flatMap(a -> a.names().stream()).collect(toImmutableList());
  }

  List<JudgedQuotation> quotations() {
    return articles.stream().flatMap(a -> a.quotations().stream()).collect(toImmutableList());
  }

  /** Every row of the scorer's table, by its name, in its order. */
  Map<String, Tally> table() {
    Map<String, Tally> table = new LinkedHashMap<>();
    table.put("name ALL", names((name, article) -> "").getOrDefault("", Tally.NONE));
    var byType = names((name, article) -> name.type());
    for (EntityType type : EntityType.values()) {
      table.put("name " + type, byType.getOrDefault(type, Tally.NONE));
    }
    ROWS.forEach(
        (row, right) ->
            table.put(
                "quotation " + row,
                quotations((quote, side) -> "", right).getOrDefault("", Tally.NONE)));
    return table;
  }

  /** Groups the names. */
  <K extends Comparable<? super K>> SortedMap<K, Tally> names(NameFacet<K> facet) {
    SortedMap<K, Tally> groups = new TreeMap<>();
    for (JudgedArticle article : articles) {
      for (JudgedName name : article.names()) {
        groups.merge(facet.of(name.name(), article.layout()), name.tally(), Tally::plus);
      }
    }
    return groups;
  }

  /** Groups the quotations, each side by itself. */
  <K extends Comparable<? super K>> SortedMap<K, Tally> quotations(
      QuoteFacet<K> facet, Predicate<JudgedQuotation> right) {
    SortedMap<K, Tally> groups = new TreeMap<>();
    for (JudgedArticle article : articles) {
      var gold = new QuoteFacet.Side(article.article().names(), article.layout());
      var found = new QuoteFacet.Side(article.foundNames(), article.layout());
      for (JudgedQuotation quotation : article.quotations()) {
        boolean isRight = right.test(quotation);
        quotation
            .gold()
            .ifPresent(q -> groups.merge(facet.of(q, gold), Tally.ofGold(isRight), Tally::plus));
        quotation
            .found()
            .ifPresent(
                q -> groups.merge(facet.of(q, found), Tally.ofPredicted(isRight), Tally::plus));
      }
    }
    return groups;
  }

  /** The scorer's own printed page. */
  @Override
  public String toString() {
    var page = new StringBuilder("%d articles%n".formatted(articles.size()));
    table().forEach((row, tally) -> page.append(line(row, tally)));
    var content = quotations((quote, side) -> quote.type(), JudgedQuotation::isContentRight);
    var attributed = quotations((quote, side) -> quote.type(), JudgedQuotation::isAttributed);
    for (QuotationType type : QuotationType.values()) {
      page.append(
          recall(
              type,
              content.getOrDefault(type, Tally.NONE),
              attributed.getOrDefault(type, Tally.NONE)));
    }
    return page.toString();
  }

  private static String line(String row, Tally tally) {
    return "%-22s P %5s  R %5s  F1 %5s   (%d gold)%n"
        .formatted(
            row,
            percent(tally.precision()),
            percent(tally.recall()),
            percent(tally.f1()),
            tally.gold());
  }

  private static String recall(QuotationType type, Tally content, Tally attributed) {
    return content.gold() == 0
        ? ""
        : "recall %-9s content %5s  attributed %5s   (%d gold)%n"
            .formatted(
                type.name().toLowerCase(Locale.ROOT),
                percent(content.recall()),
                percent(attributed.recall()),
                content.gold());
  }

  /**
   * A share in per cent with one digit, rounded as C's {@code printf} does: exactly, ties to even.
   */
  static String percent(double share) {
    return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }
}
