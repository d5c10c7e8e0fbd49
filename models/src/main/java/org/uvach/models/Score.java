package org.uvach.models;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    table.put("name ALL", names(name -> true));
    for (EntityType type : EntityType.values()) {
      table.put("name " + type, names(name -> name.name().type() == type));
    }
    ROWS.forEach((row, right) -> table.put("quotation " + row, quotations(q -> true, right)));
    return table;
  }

  /** The names that a condition holds for. */
  Tally names(Predicate<JudgedName> which) {
    return names().stream()
        .filter(which)
        .map(name -> name.tally(name.isRight()))
        .reduce(Tally.NONE, Tally::plus);
  }

  /** The quotations that a condition holds for. */
  Tally quotations(Predicate<JudgedQuotation> which, Predicate<JudgedQuotation> right) {
    return quotations().stream()
        .filter(which)
        .map(quotation -> quotation.tally(right.test(quotation)))
        .reduce(Tally.NONE, Tally::plus);
  }

  /** The scorer's own printed page. */
  @Override
  public String toString() {
    var page = new StringBuilder("%d articles%n".formatted(articles.size()));
    table().forEach((row, tally) -> page.append(line(row, tally)));
    for (QuotationType type : QuotationType.values()) {
      page.append(recall(type));
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

  private String recall(QuotationType type) {
    Predicate<JudgedQuotation> ofType = q -> q.gold().filter(g -> g.type() == type).isPresent();
    Tally content = quotations(ofType, JudgedQuotation::isContentRight);
    Tally attributed = quotations(ofType, JudgedQuotation::isAttributed);
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
