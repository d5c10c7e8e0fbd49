package org.uvach.models.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uvach.internal.entity.DocumentNameFinder;
import org.uvach.internal.entity.FeatureFamily;
import org.uvach.internal.entity.NameFeatures;
import org.uvach.internal.entity.NameModel;
import org.uvach.internal.entity.NameTagger;
import org.uvach.internal.entity.NameVocabulary;
import org.uvach.internal.language.Hindi;
import org.uvach.language.SentenceSplitter;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.AnnotatedArticle.Name;

/**
 * Measures what the name finder's parts are worth, on every fifth article of {@code corpus/train},
 * and on the public collections' tests.
 */
public final class MeasureNames {

  private static final String USAGE =
      """
      usage: names.MeasureNames SHARED LISTS MODELS REPORT DATE
        SHARED  folder of corpus and data
        LISTS   the folder of news-names.tsv, models/src/main/lists
        MODELS  folder of the model files, with word clusters and gazetteer
        REPORT  the Markdown file to write, models/accuracy/names.md
        DATE    of the measurement, for the report
      """;
  private static final String TITLE =
      """
      # What the parts of the name finder are worth

      Written by `org.uvach.models.names.MeasureNames`; see `models/README.md` for the command. Measured on %s, on every
      fifth article of `corpus/train`, with finders that learnt from the other four fifths, `corpus/train-names`, the annotated
      news and the collections of `data/ner`. To be quick, each finder learns in %d rounds, where the shipped one takes %d: compare
      the lines of a table with each other, not with `hi.md`. Right is a name whose begin, end and type are right; figures are
      per cent.
      """;
  private static final String HABITS =
      """

      The last two are of one tagger that learnt in %d rounds from all articles, from the news and from the collections, all at the
      weight of ours, and kept every feature; a sentence of a collection has each feature of a word once more, as one of this
      collection alone (Daumé 2007).
      """;
  private static final int FOLDS = 5;
  private static final int QUARTERS = 4;

  private static final List<String> COLLECTIONS = List.of("hiner", "ilner", "multiconer");

  /** The collections with a test. */
  private static final List<String> TESTS = List.of("hiner", "ilner");

  /** For a tagger that is only measured, however large. */
  private static final ConditionalRandomField.Settings LARGE =
      new ConditionalRandomField.Settings(5, 2, 2_000_000, 20);

  private static final ConditionalRandomField.Settings QUICK =
      new ConditionalRandomField.Settings(2, 2, 450_000, 20);

  private final NameVocabulary vocabulary;
  private final SentenceSplitter splitter = Hindi.splitter();
  private final SentenceLabeller labeller;
  private final Path shared;
  private final List<AnnotatedArticle> held = new ArrayList<>();
  private final List<AnnotatedArticle> known = new ArrayList<>();
  private final List<NamedText> news;
  private final StringBuilder report = new StringBuilder();

  private MeasureNames(Path shared, Path lists, Path models) {
    this.shared = shared;
    this.news = NameTrainer.news(shared.resolve("data"), lists);
    this.vocabulary = DocumentNameFinder.vocabulary(new ModelFolder(models));
    this.labeller = new SentenceLabeller(splitter, vocabulary);
    List<AnnotatedArticle> train = articles("train");
    for (int i = 0; i < train.size(); i++) {
      (i % FOLDS == 0 ? held : known).add(train.get(i));
    }
    known.addAll(articles("train-names"));
  }

  /**
   * Runs the program.
   *
   * @param args see the usage that it prints without arguments
   * @throws IOException if the report cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 5) {
      System.err.print(USAGE);
      System.exit(2);
    }
    MeasureNames measure = new MeasureNames(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    measure.run(args[4]);
    Files.writeString(Path.of(args[3]), measure.report);
  }

  private void run(String date) {
    int shipped = ConditionalRandomField.Settings.DEFAULT.rounds();
    report.append(TITLE.formatted(date, QUICK.rounds(), shipped));
    List<LabelledSentence> others = collections(AuxiliaryTexts.WEIGHT);
    List<List<LabelledSentence>> articles = known.stream().map(this::label).toList();
    List<List<LabelledSentence>> runs = news.stream().map(run -> labeller.label(run, 1)).toList();
    List<List<LabelledSentence>> ours = Stream.concat(articles.stream(), runs.stream()).toList();
    readings(ours, others);
    families(ours, others);
    curve(articles, runs, others);
    collections(ours);
  }

  private List<AnnotatedArticle> articles(String folder) {
    return AnnotatedArticle.readAll(shared.resolve("corpus").resolve(folder));
  }

  private List<LabelledSentence> label(AnnotatedArticle article) {
    return labeller.label(NamedText.of(article), 1);
  }

  private List<LabelledSentence> collections(float weight) {
    return AuxiliaryTexts.read(shared.resolve("data/ner"), weight).label(labeller);
  }

  private static List<LabelledSentence> all(
      List<List<LabelledSentence>> ours, List<LabelledSentence> others) {
    List<LabelledSentence> all = new ArrayList<>();
    ours.forEach(all::addAll);
    all.addAll(others);
    return all;
  }

  private static NameModel learn(List<List<LabelledSentence>> ours, List<LabelledSentence> others) {
    return ConditionalRandomField.train(all(ours, others), QUICK);
  }

  /** The sentence by itself, the second reading, and the names said again. */
  private void readings(List<List<LabelledSentence>> ours, List<LabelledSentence> others) {
    var read = FirstReading.of(ours, others, QUICK);
    NameModel model = learn(read, others);
    NameTagger tagger = new NameTagger(model);
    List<List<LabelledSentence>> articles =
        held.stream().map(article -> FirstReading.read(label(article), tagger)).toList();
    table("The document", "read");
    line("each sentence by itself", NameScorer.count(alone(articles), tagger));
    line(
        "and again, knowing how its words were read elsewhere",
        NameScorer.count(all(articles, List.of()), tagger));
    CalibrationFitter fitter = new CalibrationFitter();
    articles.forEach(article -> article.forEach(sentence -> fitter.add(sentence, tagger)));
    DocumentNameFinder finder = new DocumentNameFinder(vocabulary, model.with(fitter.fit()));
    Map<String, NameCount> types = count(finder, NameGroups::type);
    types.putAll(count(finder, NameGroups::all));
    line("and names said again, parts of names, votes", types);
    groups(finder, "Seen in training", new NameGroups(known)::seen);
    groups(finder, "Words of a name", NameGroups::length);
    groups(finder, "Collection", NameGroups::collection);
  }

  private static List<LabelledSentence> alone(List<List<LabelledSentence>> articles) {
    return all(articles, List.of()).stream().map(s -> s.in(new int[0][])).toList();
  }

  private Map<String, NameCount> count(
      DocumentNameFinder finder, BiFunction<AnnotatedArticle, Name, String> group) {
    return NameScorer.count(held, splitter, finder, group);
  }

  private void groups(
      DocumentNameFinder finder, String title, BiFunction<AnnotatedArticle, Name, String> group) {
    report.append("\n## %s\n\n| | tagged | P | R | F1 |\n|---|--:|--:|--:|--:|\n".formatted(title));
    count(finder, group)
        .forEach((name, c) -> report.append("| %s | %s |\n".formatted(name, c.cells())));
  }

  private void families(List<List<LabelledSentence>> ours, List<LabelledSentence> others) {
    List<LabelledSentence> sentences = all(ours, others);
    List<LabelledSentence> test = held.stream().flatMap(a -> label(a).stream()).toList();
    table("Features, one family left out", "left out");
    line("none", NameScorer.count(test, new NameTagger(learn(ours, others))));
    for (FeatureFamily family : FeatureFamily.values()) {
      NameModel model = ConditionalRandomField.train(sentences, QUICK, new NameFeatures(family));
      line(family.name().toLowerCase(Locale.ROOT), NameScorer.count(test, new NameTagger(model)));
    }
  }

  /** The collections stay; our own articles grow, then the annotated news. */
  private void curve(
      List<List<LabelledSentence>> articles,
      List<List<LabelledSentence>> runs,
      List<LabelledSentence> others) {
    List<LabelledSentence> test = held.stream().flatMap(a -> label(a).stream()).toList();
    table("Articles of both folders and runs of news to learn from", "share");
    for (int share = 1; share <= QUARTERS; share++) {
      var part = part(articles, share);
      line(
          "%d %%: %d articles".formatted(100 * share / QUARTERS, part.size()),
          NameScorer.count(test, new NameTagger(learn(part, others))));
    }
    for (int share = 1; share <= QUARTERS; share++) {
      var part = part(runs, share);
      var all = Stream.concat(articles.stream(), part.stream()).toList();
      line(
          "and %d %%: %d runs".formatted(100 * share / QUARTERS, part.size()),
          NameScorer.count(test, new NameTagger(learn(all, others))));
    }
  }

  private static <T> List<T> part(List<T> all, int quarters) {
    return IntStream.range(0, all.size())
        .filter(i -> i % QUARTERS < quarters)
        .mapToObj(all::get)
        .toList();
  }

  /**
   * The collections' own tests, tokens as given: at the shipped weight of the collections, at the
   * weight of ours, and there with habits of each collection's own.
   */
  private void collections(List<List<LabelledSentence>> ours) {
    table("Tests of the collections, tokens as given", "test; weight of the collections");
    for (float weight : new float[] {AuxiliaryTexts.WEIGHT, 1}) {
      NameTagger tagger = new NameTagger(learn(ours, collections(weight)));
      TESTS.forEach(
          test -> line(test + "-test; " + weight, NameScorer.count(given(test + "-test"), tagger)));
    }
    habits();
  }

  /** With habits of each collection's own, learnt from all articles and news as well. */
  private void habits() {
    List<LabelledSentence> sentences = new ArrayList<>();
    Stream.of("train", "train-names")
        .flatMap(folder -> articles(folder).stream())
        .forEach(article -> sentences.addAll(label(article)));
    news.forEach(run -> sentences.addAll(labeller.label(run, 1)));
    for (int i = 0; i < COLLECTIONS.size(); i++) {
      sentences.addAll(new CollectionHabits(i).add(given(COLLECTIONS.get(i) + "-train")));
    }
    NameTagger tagger = new NameTagger(ConditionalRandomField.train(sentences, LARGE));
    for (String test : TESTS) {
      var habits = new CollectionHabits(COLLECTIONS.indexOf(test));
      line(
          test + "-test; 1.0, habits of each, all articles",
          NameScorer.count(habits.add(given(test + "-test")), tagger));
    }
    report.append(HABITS.formatted(LARGE.rounds()));
  }

  private List<LabelledSentence> given(String name) {
    return GivenTokens.read(shared.resolve("data/ner").resolve(name + ".conll"), vocabulary);
  }

  private void table(String title, String first) {
    report.append(
        "\n## %s\n\n| %s | tagged | P | R | F1 | person | place | organisation |\n|---|--:|--:|--:|--:|--:|--:|--:|\n"
            .formatted(title, first));
  }

  private void line(String name, Map<String, NameCount> counts) {
    report.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.1f | %.1f | %.1f |\n",
            name,
            counts.getOrDefault("ALL", NameCount.NONE).cells(),
            counts.getOrDefault("PERSON", NameCount.NONE).f1(),
            counts.getOrDefault("LOCATION", NameCount.NONE).f1(),
            counts.getOrDefault("ORGANIZATION", NameCount.NONE).f1()));
    System.out.println(name + " " + counts);
  }
}
