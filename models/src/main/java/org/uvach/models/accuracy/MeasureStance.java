package org.uvach.models.accuracy;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.uvach.document.Document;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Stance;
import org.uvach.internal.language.Hindi;
import org.uvach.internal.quotation.HindiQuotationFinder;
import org.uvach.models.AnnotatedArticle;

/**
 * Compares the stances that the library gives with those that a person read, on articles whose
 * names are known.
 *
 * <p>usage: {@code MeasureStance TRAIN-FOLDER LABELS REPORT}; writes the report, in Markdown.
 */
public final class MeasureStance {

  private static final String TITLE =
      """
      # Stance: what kind of saying

      Written by `org.uvach.models.accuracy.MeasureStance` from `stance-labels.tsv`: 200 quotations of `corpus/train` whose
      stance was read one by one from cue and context, without the library's answers but by somebody who knew its lexicon.
      Before the lexicon and the reading of participles were mended by it, 96.9 % (all) and 92.4 % (marked) were right, so
      what stands here is not of unseen text. A line for each stance as read, a column for each as given.
      """;

  private MeasureStance() {}

  /**
   * Runs the program.
   *
   * @param args see above
   * @throws IOException if the report cannot be written
   */
  public static void main(String[] args) throws IOException {
    List<StanceLabel> labels = StanceLabel.readAll(Path.of(args[1]));
    Map<String, List<StanceTable.Pair>> samples = pairs(Path.of(args[0]), labels);
    var report = new StringBuilder(TITLE);
    samples.forEach((drawn, pairs) -> report.append(section(drawn, new StanceTable(pairs))));
    Files.writeString(Path.of(args[2]), report.toString());
  }

  private static String section(String drawn, StanceTable table) {
    return "\n## Drawn from %s: %d of %d found are right (%s %%), of %d\n\n%s"
        .formatted(
            drawn,
            table.right(),
            table.found(),
            Score.percent((double) table.right() / Math.max(1, table.found())),
            table.pairs().size(),
            table.table());
  }

  /** The pairs of each sample, by its name. */
  static Map<String, List<StanceTable.Pair>> pairs(Path articles, List<StanceLabel> labels) {
    Map<String, List<StanceLabel>> byArticle =
        labels.stream().collect(groupingBy(StanceLabel::article));
    Map<String, List<StanceTable.Pair>> pairs = new TreeMap<>();
    for (AnnotatedArticle article : AnnotatedArticle.readAll(articles)) {
      List<StanceLabel> own = byArticle.getOrDefault(article.id(), List.of());
      List<JudgedQuotation> judged = own.isEmpty() ? List.of() : judged(article);
      for (StanceLabel label : own) {
        var pair = new StanceTable.Pair(label.stance(), given(label, judged));
        pairs.computeIfAbsent(label.drawn(), drawn -> new ArrayList<>()).add(pair);
      }
    }
    return pairs;
  }

  private static List<JudgedQuotation> judged(AnnotatedArticle gold) {
    Evidence known = new Evidence("known", 1);
    List<Mention> mentions =
        gold.names().stream()
            .map(name -> new Mention(name.span(), MentionType.PROPER, name.type(), known))
            .toList();
    var found = HindiQuotationFinder.load().find(Hindi.splitter().split(gold.text()), mentions);
    return JudgedQuotation.judge(
        gold, new Document(gold.text(), Optional.of("hi"), List.of(), found));
  }

  private static Optional<Stance> given(StanceLabel label, List<JudgedQuotation> judged) {
    return judged.stream()
        .filter(q -> q.isContentRight() && q.gold().filter(label::isOf).isPresent())
        .flatMap(q -> q.predicted().stream())
        .map(q -> q.stance())
        .findFirst();
  }
}
