package org.uvach.models.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.util.Span;
import org.uvach.internal.entity.DocumentNameFinder;
import org.uvach.internal.entity.NameSentence;
import org.uvach.internal.entity.NameTag;
import org.uvach.internal.entity.NameTagger;
import org.uvach.internal.entity.NameVocabulary;
import org.uvach.internal.language.Hindi;
import org.uvach.models.AnnotatedArticle;

/**
 * Compares our learner with OpenNLP's: both learn from the same sentences and features, without the
 * first of five folds of {@code corpus/train}, and both tag sentence by sentence.
 */
public final class CompareOpenNlp {

  private static final String USAGE =
      """
      usage: names.CompareOpenNlp SHARED LISTS MODELS REPORT WEIGHTS
        SHARED   folder of corpus and data
        LISTS    the folder of news-names.tsv, models/src/main/lists
        MODELS   folder of the model files, with word clusters and gazetteer
        REPORT   the Markdown file to write, models/accuracy/opennlp.md
        WEIGHTS  where OpenNLP's model is written, for MeasureSpeed
      """;
  private static final int FOLDS = 5;
  private static final int ROUNDS = 5;

  private final Path shared;
  private final NameVocabulary vocabulary;
  private final SentenceLabeller labeller;
  private final StringBuilder report = new StringBuilder();

  private CompareOpenNlp(Path shared, NameVocabulary vocabulary) {
    this.shared = shared;
    this.vocabulary = vocabulary;
    this.labeller = new SentenceLabeller(Hindi.splitter(), vocabulary);
  }

  /**
   * Runs the program.
   *
   * @param args see the usage that it prints without arguments
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 5) {
      System.err.print(USAGE);
      System.exit(2);
    }
    NameVocabulary vocabulary = DocumentNameFinder.vocabulary(new ModelFolder(Path.of(args[2])));
    CompareOpenNlp compare = new CompareOpenNlp(Path.of(args[0]), vocabulary);
    compare.run(Path.of(args[1]), Path.of(args[4]));
    Files.writeString(Path.of(args[3]), compare.report);
  }

  private void run(Path lists, Path weights) throws IOException {
    List<AnnotatedArticle> train = articles("train");
    List<LabelledSentence> known = new ArrayList<>();
    List<LabelledSentence> held = new ArrayList<>();
    for (int i = 0; i < train.size(); i++) {
      (i % FOLDS == 0 ? held : known).addAll(label(train.get(i)));
    }
    articles("train-names").forEach(article -> known.addAll(label(article)));
    NameTrainer.news(shared.resolve("data"), lists)
        .forEach(run -> known.addAll(labeller.label(run, 1)));
    known.addAll(AuxiliaryTexts.read(shared.resolve("data/ner")).label(labeller));

    NameTagger ours =
        new NameTagger(
            ConditionalRandomField.train(known, ConditionalRandomField.Settings.DEFAULT));
    AbstractModel theirs = (AbstractModel) OpenNlpTrainer.train(known);
    GenericModelWriter writer = new GenericModelWriter(theirs, weights.toFile());
    writer.persist();
    write(sets(held), sentence -> spans(ours, sentence), new OpenNlpFinder(theirs)::find);
  }

  private Map<String, List<LabelledSentence>> sets(List<LabelledSentence> held) {
    Map<String, List<LabelledSentence>> sets = new LinkedHashMap<>();
    sets.put("corpus/dev", articles("dev").stream().flatMap(a -> label(a).stream()).toList());
    sets.put("corpus/train, first fold", held);
    for (String name : List.of("hiner-test", "ilner-test")) {
      Path file = shared.resolve("data/ner").resolve(name + ".conll");
      sets.put(name + ", tokens as given", GivenTokens.read(file, vocabulary));
    }
    return sets;
  }

  private List<AnnotatedArticle> articles(String folder) {
    return AnnotatedArticle.readAll(shared.resolve("corpus").resolve(folder));
  }

  private List<LabelledSentence> label(AnnotatedArticle article) {
    return labeller.label(NamedText.of(article), 1);
  }

  private void write(
      Map<String, List<LabelledSentence>> sets,
      Function<NameSentence, Span[]> ours,
      Function<NameSentence, Span[]> theirs) {
    report.append(
        """
        # Our name tagger beside OpenNLP's

        Written by `org.uvach.models.names.CompareOpenNlp`; see `models/README.md` for the command. Both learn from the
        same sentences (`corpus/train` without every fifth article, `train-names`, the annotated news, the collections of
        `data/ner`) and the same features: ours, the conditional random field of this project; OpenNLP's `NameFinderME` with its
        perceptron (cutoff 2, %d iterations, beam 3; it cannot weigh sentences). Both tag sentence by sentence, without
        what `DocumentNameFinder` learns from the rest of the article. Right is a name whose begin, end and type are right.
        HiNER and IL-NER were tagged by other guidelines than ours.

        | set | names | Uvach P | Uvach R | Uvach F1 | OpenNLP P | OpenNLP R | OpenNLP F1 |
        |---|--:|--:|--:|--:|--:|--:|--:|
        """
            .formatted(OpenNlpTrainer.ITERATIONS));
    sets.forEach(
        (name, sentences) ->
            report.append(
                "| %s | %d | %s | %s |\n"
                    .formatted(
                        name,
                        sentences.stream().mapToInt(s -> names(s.tags()).size()).sum(),
                        score(sentences, ours),
                        score(sentences, theirs))));
    List<LabelledSentence> dev = sets.values().iterator().next();
    report.append(
        "\nTokens a second on `corpus/dev`, one thread, words looked up before: Uvach %,d, OpenNLP %,d.\n"
            .formatted(speed(dev, ours), speed(dev, theirs)));
  }

  private static String score(
      List<LabelledSentence> sentences, Function<NameSentence, Span[]> finder) {
    int gold = 0;
    int found = 0;
    int right = 0;
    for (LabelledSentence sentence : sentences) {
      Set<Span> names = names(sentence.tags());
      List<Span> given = bare(finder.apply(sentence.sentence()));
      gold += names.size();
      found += given.size();
      right += (int) given.stream().filter(names::contains).count();
    }
    return String.format(
        Locale.ROOT,
        "%.1f | %.1f | %.1f",
        100.0 * right / found,
        100.0 * right / gold,
        200.0 * right / (gold + found));
  }

  /** Without probabilities, which are part of a span's equality. */
  private static List<Span> bare(Span[] spans) {
    return Arrays.stream(spans)
        .map(span -> new Span(span.getStart(), span.getEnd(), span.getType()))
        .toList();
  }

  private static Set<Span> names(int[] tags) {
    List<Span> names = new ArrayList<>();
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] % 2 == 1) {
        int end = i + 1;
        while (end < tags.length && tags[end] == tags[i] + 1) {
          end++;
        }
        names.add(new Span(i, end, NameTag.type(tags[i]).name()));
      }
    }
    return names.stream().collect(Collectors.toUnmodifiableSet());
  }

  private static Span[] spans(NameTagger tagger, NameSentence sentence) {
    return tagger.tag(sentence).names().stream()
        .map(name -> new Span(name.start(), name.end(), name.type().name()))
        .toArray(Span[]::new);
  }

  /** The best of some rounds, the first of which warm the virtual machine up. */
  private static long speed(
      List<LabelledSentence> sentences, Function<NameSentence, Span[]> finder) {
    long tokens = sentences.stream().mapToInt(s -> s.tags().length).sum();
    long best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      int names = 0;
      for (LabelledSentence sentence : sentences) {
        names += finder.apply(sentence.sentence()).length;
      }
      if (names > 0) {
        best = Math.max(best, tokens * 1_000_000_000 / (System.nanoTime() - start));
      }
    }
    return best;
  }
}
