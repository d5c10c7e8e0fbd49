package org.uvach.models.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uvach.Extractor;
import org.uvach.internal.language.Hindi;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.Trainer;
import org.uvach.models.names.NameTrainer;

/**
 * Measures the library on annotated articles and writes the accuracy report: the models on the
 * class path on {@code dev}, and five-fold cross-validation over {@code train}.
 */
public final class Evaluate {

  private static final String USAGE =
      """
      usage: accuracy.Evaluate SHARED LISTS REPORT DATE [WORK]
        SHARED  folder of corpus/dev, corpus/train, corpus/train-names and data
        LISTS   the folder of news-names.tsv, models/src/main/lists
        REPORT  the Markdown file to write, models/accuracy/hi.md
        DATE    of the measurement, for the report: the same input gives the same report on any day
        WORK    a folder: everything that is wrong is written to WORK/errors.tsv, with the articles' words; the models of
                the folds are kept there, and taken from there the next time (empty it when a trainer has changed)
      """;
  private static final int FOLDS = 5;
  private static final String TITLE =
      """
      # Accuracy on Hindi news

      Written by `org.uvach.models.accuracy.Evaluate`; see `models/README.md` for the command. `dev`: the models of this
      project on the articles of `corpus/dev`, which nothing was learnt from. `cv`: the articles of `corpus/train`, each
      read by a name finder learnt without it and its fold (five folds); the small tables of the speakers' weights and of
      the rules' precisions are those of the project, learnt from all of `train`, and the rules were written with `train`
      at hand, so that for quotations and speakers `dev` is the fairer figure. All figures but counts are per cent.
      Measured on %s.

      """;

  private final Path shared;
  private final Path lists;
  private final Optional<Path> work;

  private Evaluate(Path shared, Path lists, Optional<Path> work) {
    this.shared = shared;
    this.lists = lists;
    this.work = work;
  }

  /**
   * Runs the program.
   *
   * @param args see the usage that it prints without arguments
   */
  public static void main(String[] args) {
    if (args.length < 4) {
      System.err.print(USAGE);
      System.exit(2);
    }
    Optional<Path> work = args.length > 4 ? Optional.of(Path.of(args[4])) : Optional.empty();
    List<Run> runs = new Evaluate(Path.of(args[0]), Path.of(args[1]), work).runs();
    runs.forEach(run -> System.out.println(run.name() + ": " + run.score()));
    write(Path.of(args[2]), TITLE.formatted(args[3]) + new Report(runs));
    work.ifPresent(folder -> write(folder.resolve("errors.tsv"), errors(runs)));
  }

  private List<Run> runs() {
    Reader reader = new Reader(Hindi.splitter());
    Score dev = reader.read(Extractor.create(), articles("dev"));
    Score crossValidated = reader.crossValidate(List.of(names()), articles("train"), FOLDS);
    return List.of(new Run("dev", dev), new Run("cv", crossValidated));
  }

  private Trainer names() {
    Trainer names =
        new AlsoFrom(NameTrainer.with(shared.resolve("data"), lists), articles("train-names"));
    return work.<Trainer>map(folder -> new Kept(names, folder)).orElse(names);
  }

  private List<AnnotatedArticle> articles(String folder) {
    return AnnotatedArticle.readAll(shared.resolve("corpus").resolve(folder));
  }

  private static String errors(List<Run> runs) {
    return runs.stream()
        .flatMap(run -> new ErrorList(run.score()).lines().map(line -> run.name() + "\t" + line))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
