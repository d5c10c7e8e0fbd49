package org.uvach.models.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.uvach.document.Document;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Quotation;
import org.uvach.internal.language.Hindi;
import org.uvach.internal.quotation.HindiQuotationFinder;
import org.uvach.language.Article;
import org.uvach.models.AnnotatedArticle;

/**
 * Measures how often each rule of the quotation finder is right on articles whose names are known,
 * and writes that down as the rule's confidence.
 *
 * <p>usage: {@code MeasureQuotations TRAIN-FOLDER WORD-LIST-FOLDER}; writes {@code
 * quotation-rules.tsv}.
 */
public final class MeasureQuotations {

  /** How often a rule answered, and how often rightly. */
  private static final class Count {
    private int all;
    private int right;
  }

  private MeasureQuotations() {}

  /**
   * Runs the program.
   *
   * @param args see above
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Map<String, Count> counts = new TreeMap<>();
    var splitter = Hindi.splitter();
    var finder = HindiQuotationFinder.load();
    for (AnnotatedArticle gold : AnnotatedArticle.readAll(Path.of(args[0]))) {
      Article article = splitter.split(gold.text());
      List<Quotation> found = finder.find(article, mentions(gold));
      var document = new Document(gold.text(), Optional.of("hi"), List.of(), found);
      JudgedQuotation.judge(gold, document).forEach(judged -> count(judged, counts));
    }
    Files.writeString(Path.of(args[1]).resolve("quotation-rules.tsv"), table(counts));
  }

  private static List<Mention> mentions(AnnotatedArticle gold) {
    Evidence known = new Evidence("known", 1);
    return gold.names().stream()
        .map(name -> new Mention(name.span(), MentionType.PROPER, name.type(), known))
        .toList();
  }

  private static void count(JudgedQuotation judged, Map<String, Count> counts) {
    judged
        .predicted()
        .ifPresent(
            quotation -> {
              Count count =
                  counts.computeIfAbsent(quotation.evidence().rule(), rule -> new Count());
              count.all++;
              count.right += judged.isContentRight() ? 1 : 0;
            });
  }

  private static String table(Map<String, Count> counts) {
    StringBuilder table =
        new StringBuilder(
            """
            # How often each quotation rule finds the right words. Written by MeasureQuotations.
            # Columns: rule, precision (Laplace), cases.
            # Origin: measured on annotated news articles, on which the rules were also developed. Licence: Apache-2.0.
            """);
    counts.forEach(
        (rule, count) ->
            table.append(
                "%s\t%.3f\t%d%n"
                    .formatted(rule, (count.right + 1.0) / (count.all + 2), count.all)));
    return table.toString();
  }
}
