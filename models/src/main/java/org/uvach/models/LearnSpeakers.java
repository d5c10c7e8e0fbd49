package org.uvach.models;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
 * names and quotations are known. The precision of each rule is that of five-fold cross-validation.
 *
 * <p>usage: {@code LearnSpeakers TRAIN-FOLDER WORD-LIST-FOLDER [DEV-FOLDER]}; writes {@code
 * salience.tsv} and {@code speaker-rules.tsv}.
 */
public final class LearnSpeakers {

  private static final int FOLDS = 5;
  private static final int ROUNDS = 80;
  private static final double STEP = 0.1;

  /**
   * So strong that few named speakers are wrong: 3.0 % of cross-validated questions, where a
   * quarter of it, which answers 0.3 % more of them rightly, has 3.8 %.
   */
  private static final double DECAY = 8e-2;

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

  private LearnSpeakers() {}

  /**
   * Runs the program.
   *
   * @param args see above
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    SpeakerResolver speakers = SpeakerResolver.read("hi");
    List<Case> train = cases(Path.of(args[0]));
    Map<String, Count> measured = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Case> learn = new ArrayList<>();
      List<Case> hold = new ArrayList<>();
      for (int i = 0; i < train.size(); i++) {
        (i % FOLDS == fold ? hold : learn).add(train.get(i));
      }
      measure(speakers.with(weights(speakers, learn)), hold, measured, args.length > 3);
    }
    report("train, cross-validated", measured);
    Map<String, Double> weights = weights(speakers, train);
    Path folder = Path.of(args[1]);
    Files.writeString(folder.resolve("salience.tsv"), salience(weights));
    Files.writeString(folder.resolve("speaker-rules.tsv"), rules(measured));
    if (args.length > 2) {
      Map<String, Count> dev = new TreeMap<>();
      measure(speakers.with(weights), cases(Path.of(args[2])), dev, false);
      report("dev", dev);
    }
  }

  private static List<Case> cases(Path folder) {
    var splitter = Hindi.splitter();
    var resolver = Hindi.resolver();
    var cases = ImmutableList.<Case>builder();
    for (AnnotatedArticle gold : AnnotatedArticle.readAll(folder)) {
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

  private static Map<String, Double> weights(SpeakerResolver speakers, List<Case> cases) {
    List<Lesson> lessons = new ArrayList<>();
    for (Case c : cases) {
      lessons.addAll(speakers.lessons(c.article(), c.entities(), c.answered()));
    }
    Map<String, Double> weights = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Lesson lesson : lessons) {
        learn(lesson, weights, STEP / (1 + round * 0.1));
      }
    }
    return weights;
  }

  /** One step up the slope of the log-likelihood, weights drawn back a little. */
  private static void learn(Lesson lesson, Map<String, Double> weights, double step) {
    int size = lesson.candidates().size();
    double[] shares = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      double score = 0;
      for (String feature : lesson.candidates().get(i)) {
        score += weights.getOrDefault(feature, 0.0);
      }
      shares[i] = Math.exp(score);
      sum += shares[i];
    }
    for (int i = 0; i < size; i++) {
      double slope = (i == lesson.right() ? 1 : 0) - shares[i] / sum;
      for (String feature : lesson.candidates().get(i)) {
        double weight = weights.getOrDefault(feature, 0.0);
        weights.put(feature, weight + step * (slope - DECAY * weight));
      }
    }
  }

  private static void measure(
      SpeakerResolver speakers, List<Case> cases, Map<String, Count> counts, boolean show) {
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
          if (show) {
            System.err.println(
                quotation.attribution().evidence()
                    + " | "
                    + quotation.source().map(s -> s.text()).orElse("-")
                    + " | gold "
                    + c.who().get(i)
                    + " | found "
                    + answer);
          }
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
