package org.uvach.models;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.uvach.document.Attribution;
import org.uvach.document.Entity;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Quotation;
import org.uvach.document.Stance;
import org.uvach.internal.language.Hindi;
import org.uvach.internal.speaker.Lesson;
import org.uvach.internal.speaker.SpeakerResolver;
import org.uvach.internal.text.Folding;
import org.uvach.language.Article;

/**
 * Learns how much each sign of salience counts, and measures every speaker rule, on articles whose
 * names and quotations are known, with what annotated news teach besides. The precision of each
 * rule is that of five-fold cross-validation.
 *
 * <p>usage: {@code LearnSpeakers SHARED LISTS WORD-LISTS}: the folder of {@code corpus} and {@code
 * data}, that of {@code news-speakers.tsv}, and that in which {@code salience.tsv} and {@code
 * speaker-rules.tsv} are written.
 */
public final class LearnSpeakers {

  private static final int FOLDS = 5;

  /** What a lesson from annotated news counts: their runs are cut off and have no paragraphs. */
  private static final double NEWS = 0.3;

  private static final List<String> POINTING = List.of("pronoun", "left-out", "first-person");

  /** A feature of nobody where the last words were those of somebody unnamed. */
  private static final String UNNAMED_BEFORE = "nobody|last=unnamed";

  private static final double SMALLEST = 0.02;
  private static final double SMOOTHING = 2;

  /** An article made ready: its quotations have their right speakers. */
  private record Case(
      Article article, List<Entity> entities, List<Quotation> answered, List<String> who) {}

  /** How often a rule answered, and how often right or wrong by naming somebody. */
  private static final class Count {
    private int all;
    private int right;
    private int wrongName;
  }

  private final SpeakerResolver speakers = SpeakerResolver.read("hi");
  private final List<Case> news;

  private LearnSpeakers(List<Case> news) {
    this.news = news;
  }

  /**
   * Runs the program.
   *
   * @param args see above
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args[0]);
    List<Case> news = cases(AnnotatedNews.speakers(shared.resolve("data"), Path.of(args[1])));
    new LearnSpeakers(news).run(read(shared, "train"), read(shared, "dev"), Path.of(args[2]));
  }

  private static List<Case> read(Path shared, String folder) {
    return cases(AnnotatedArticle.readAll(shared.resolve("corpus").resolve(folder)));
  }

  private void run(List<Case> train, List<Case> dev, Path folder) throws IOException {
    Map<String, Count> measured = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Case> learn = new ArrayList<>();
      List<Case> hold = new ArrayList<>();
      for (int i = 0; i < train.size(); i++) {
        (i % FOLDS == fold ? hold : learn).add(train.get(i));
      }
      measure(speakers.with(weights(learn)), hold, measured);
    }
    report("train, cross-validated", measured);
    Map<String, Double> weights = weights(train);
    Files.writeString(folder.resolve("salience.tsv"), salience(weights));
    Files.writeString(folder.resolve("speaker-rules.tsv"), rules(measured));
    Map<String, Count> held = new TreeMap<>();
    measure(speakers.with(weights), dev, held);
    report("dev", held);
  }

  private static List<Case> cases(List<AnnotatedArticle> articles) {
    var splitter = Hindi.splitter();
    var resolver = Hindi.resolver();
    var cases = ImmutableList.<Case>builder();
    for (AnnotatedArticle gold : articles) {
      Article article = splitter.split(gold.text());
      Evidence known = new Evidence("known", 1);
      List<Mention> mentions =
          gold.names().stream()
              .map(n -> new Mention(n.span(), MentionType.PROPER, n.type(), known))
              .toList();
      List<Entity> entities = resolver.resolve(article, mentions);
      List<Quotation> quotations = new ArrayList<>();
      List<String> who = new ArrayList<>();
      for (AnnotatedArticle.Quote quote : gold.quotes()) {
        quotations.add(
            new Quotation(
                "q" + (quotations.size() + 1),
                quote.type(),
                quote.contents(),
                quote.cues(),
                Stance.STATE,
                known,
                Attribution.of(
                    quote.sources().stream().findFirst(),
                    quote.who().flatMap(name -> named(entities, name)),
                    known)));
        who.add(quote.who().map(LearnSpeakers::fold).orElse("?"));
      }
      cases.add(new Case(article, entities, quotations, who));
    }
    return cases.build();
  }

  private static Optional<Entity> named(List<Entity> entities, String name) {
    String folded = fold(name);
    return entities.stream()
        .filter(e -> fold(e.name()).equals(folded))
        .findFirst()
        .or(
            () ->
                entities.stream()
                    .filter(e -> e.aliases().stream().anyMatch(a -> fold(a).equals(folded)))
                    .findFirst());
  }

  private static String fold(String name) {
    return Folding.key(name.strip().replaceAll("\\s+", " "));
  }

  private Map<String, Double> weights(List<Case> cases) {
    var learner = new SalienceLearner();
    cases.forEach(c -> learner.add(lessons(c), 1));
    news.forEach(c -> learner.add(lessons(c).stream().filter(l -> !isCutOff(l)).toList(), NEWS));
    return learner.weights();
  }

  /**
   * A pronoun that means nobody who is named, and nobody unnamed who has just spoken: in a run,
   * which begins anywhere, he may have been named before.
   */
  private static boolean isCutOff(Lesson lesson) {
    return lesson.isNobody()
        && POINTING.stream().anyMatch(lesson.kind()::startsWith)
        && lesson.candidates().get(lesson.right()).stream()
            .noneMatch(feature -> feature.startsWith(UNNAMED_BEFORE));
  }

  private List<Lesson> lessons(Case c) {
    return speakers.lessons(c.article(), c.entities(), c.answered());
  }

  private static void measure(
      SpeakerResolver speakers, List<Case> cases, Map<String, Count> counts) {
    for (Case c : cases) {
      List<Quotation> open =
          c.answered().stream()
              .map(q -> q.withSpeaker(Optional.empty(), new Evidence("none", 0)))
              .toList();
      List<Quotation> found = speakers.attribute(c.article(), c.entities(), open);
      for (int i = 0; i < found.size(); i++) {
        Quotation quotation = found.get(i);
        String answer = quotation.speaker().map(e -> fold(e.name())).orElse("?");
        Count count =
            counts.computeIfAbsent(quotation.attribution().evidence().rule(), rule -> new Count());
        count.all++;
        if (answer.equals(c.who().get(i))) {
          count.right++;
        } else {
          count.wrongName += quotation.speaker().isPresent() ? 1 : 0;
        }
      }
    }
  }

  private static void report(String name, Map<String, Count> counts) {
    Count sum = new Count();
    for (var entry : counts.entrySet()) {
      Count count = entry.getValue();
      sum.all += count.all;
      sum.right += count.right;
      sum.wrongName += count.wrongName;
      System.out.printf(Locale.ROOT, "%-34s %s%n", entry.getKey(), line(count));
    }
    System.out.printf(Locale.ROOT, "%-34s %s%n%n", name, line(sum));
  }

  private static String line(Count count) {
    return String.format(
        Locale.ROOT,
        "%5d  right %5.1f %%  wrong name %5.1f %%",
        count.all,
        100.0 * count.right / count.all,
        100.0 * count.wrongName / count.all);
  }

  private static String salience(Map<String, Double> weights) {
    var out = new StringBuilder("# Weights of the salience model. Written by LearnSpeakers.\n");
    out.append("# Columns: feature, weight.\n");
    out.append("# Origin: learnt from annotated news articles. Licence: Apache-2.0.\n");
    new TreeMap<>(weights)
        .forEach(
            (feature, weight) -> {
              if (Math.abs(weight) >= SMALLEST) {
                out.append(String.format(Locale.ROOT, "%s\t%.3f%n", feature, weight));
              }
            });
    return out.toString();
  }

  /** Rules that were seldom asked are drawn to what all rules do. */
  private static String rules(Map<String, Count> counts) {
    var out =
        new StringBuilder("# How often each speaker rule is right. Written by LearnSpeakers.\n");
    out.append("# Columns: rule, precision by five-fold cross-validation (smoothed), cases.\n");
    out.append("# Origin: measured on annotated news articles. Licence: Apache-2.0.\n");
    double all = counts.values().stream().mapToInt(c -> c.all).sum();
    double right = counts.values().stream().mapToInt(c -> c.right).sum() / all;
    counts.forEach((rule, count) -> out.append(row(rule, count, right)));
    return out.toString();
  }

  private static String row(String rule, Count count, double prior) {
    double precision = (count.right + SMOOTHING * prior) / (count.all + SMOOTHING);
    return String.format(Locale.ROOT, "%s\t%.3f\t%d%n", rule, precision, count.all);
  }
}
