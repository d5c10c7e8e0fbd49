package org.uvach.models.accuracy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Span;
import org.uvach.internal.language.Hindi;
import org.uvach.internal.quotation.EndLesson;
import org.uvach.internal.quotation.HindiQuotationFinder;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.AnnotatedArticle.Quote;

/**
 * Compares two ways of finding where reported words end when no quotation sign shows it: the rules
 * of the quotation finder, and a ranker of all grammatical places, learnt with OpenNLP (maximum
 * entropy) from the annotated articles; and both together, where the ranker is told what the rules
 * say.
 *
 * <p>usage: {@code accuracy.CompareEnds TRAIN-FOLDER DEV-FOLDER REPORT}; writes the report.
 */
public final class CompareEnds {

  private static final int FOLDS = 5;
  private static final String TITLE =
      """
      # Where reported words end

      Written by `org.uvach.models.accuracy.CompareEnds`. Of the contents whose end no quotation sign shows, whose
      beginning is found and whose names are given: how many per cent end at the right place. The ranker chooses among
      the ends of clauses and sentences of a paragraph by cue, connective, person and tense, signs and position; it is
      learnt with OpenNLP's maximum entropy trainer, for `train` in five folds on the other four, for `dev` on `train`.
      The library uses the rules: they were written with `train` at hand, so that `dev` is the fairer comparison for them.

      """;

  /** What may end where, and the number of the place where it does. */
  private record Known(EndLesson lesson, int right) {}

  private CompareEnds() {}

  /**
   * Runs the program.
   *
   * @param args see above
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    List<List<Known>> train = known(Path.of(args[0]));
    List<List<Known>> dev = known(Path.of(args[1]));
    var report = new StringBuilder(TITLE);
    report.append("| chosen by | train contents | train right | dev contents | dev right |\n");
    report.append("|---|--:|--:|--:|--:|\n");
    report.append(row("rules alone", train, dev, right(train, k -> k.lesson().rule()), dev(dev)));
    for (boolean told : List.of(false, true)) {
      EndRanker all = learn(flat(train), told);
      long onTrain = crossValidated(train, told);
      long onDev = right(dev, k -> all.choose(k.lesson()));
      report.append(row(told ? "rules and ranker" : "ranker alone", train, dev, onTrain, onDev));
    }
    Files.writeString(Path.of(args[2]), report);
    System.out.print(report);
  }

  private static long dev(List<List<Known>> dev) {
    return right(dev, k -> k.lesson().rule());
  }

  private static long crossValidated(List<List<Known>> train, boolean told) throws IOException {
    long right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Known> learn = new ArrayList<>();
      List<List<Known>> hold = new ArrayList<>();
      for (int i = 0; i < train.size(); i++) {
        if (i % FOLDS == fold) {
          hold.add(train.get(i));
        } else {
          learn.addAll(train.get(i));
        }
      }
      EndRanker ranker = learn(learn, told);
      right += right(hold, k -> ranker.choose(k.lesson()));
    }
    return right;
  }

  private static EndRanker learn(List<Known> known, boolean told) throws IOException {
    return EndRanker.learn(
        known.stream().map(Known::lesson).toList(),
        known.stream().map(Known::right).toList(),
        told);
  }

  private static List<Known> flat(List<List<Known>> articles) {
    return articles.stream().flatMap(List::stream).toList();
  }

  private static long right(List<List<Known>> articles, ToIntFunction<Known> chosen) {
    return flat(articles).stream().filter(k -> chosen.applyAsInt(k) == k.right()).count();
  }

  private static String row(
      String name, List<List<Known>> train, List<List<Known>> dev, long onTrain, long onDev) {
    int trained = flat(train).size();
    int measured = flat(dev).size();
    return "| %s | %d | %s | %d | %s |\n"
        .formatted(
            name,
            trained,
            Score.percent((double) onTrain / trained),
            measured,
            Score.percent((double) onDev / measured));
  }

  private static List<List<Known>> known(Path folder) {
    var splitter = Hindi.splitter();
    var finder = HindiQuotationFinder.load();
    var all = ImmutableList.<List<Known>>builder();
    for (AnnotatedArticle article : AnnotatedArticle.readAll(folder)) {
      List<Known> known = new ArrayList<>();
      for (EndLesson lesson : finder.lessons(splitter.split(article.text()), names(article))) {
        right(article, lesson).ifPresent(place -> known.add(new Known(lesson, place)));
      }
      all.add(known);
    }
    return all.build();
  }

  private static List<Mention> names(AnnotatedArticle article) {
    Evidence known = new Evidence("known", 1);
    return article.names().stream()
        .map(name -> new Mention(name.span(), MentionType.PROPER, name.type(), known))
        .toList();
  }

  /** The place that leaves the content's words the likest to those of a tagged quotation. */
  private static Optional<Integer> right(AnnotatedArticle article, EndLesson lesson) {
    double most = 0;
    Optional<Integer> best = Optional.empty();
    for (Quote quote : article.quotes()) {
      var tagged = Words.of(article.text(), List.of(quote.contents().get(0)));
      for (int i = 0; i < lesson.ends().size(); i++) {
        Span span = Span.of(article.text(), lesson.start(), lesson.ends().get(i));
        var words = Words.of(article.text(), List.of(span));
        boolean begins = first(words).equals(first(tagged));
        if (begins && Words.likeness(tagged, words) > most) {
          most = Words.likeness(tagged, words);
          best = Optional.of(i);
        }
      }
    }
    return best;
  }

  private static Optional<Integer> first(Iterable<Integer> words) {
    return ImmutableList.copyOf(words).stream().min(Integer::compare);
  }
}
