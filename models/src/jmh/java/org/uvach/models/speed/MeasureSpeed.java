package org.uvach.models.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.uvach.Extractor;
import org.uvach.document.Document;
import org.uvach.models.NewsArticles;
import org.uvach.models.NewsArticles.NewsArticle;

/** Runs the benchmarks and writes the report about speed. */
public final class MeasureSpeed {

  private static final String USAGE = "usage: MeasureSpeed SHARED REPORT [OPENNLP-WEIGHTS]\n";
  private static final int WARM_UP = 3;
  private static final int MEASURED = 4;

  /** Seconds, so that all articles are read in one. */
  private static final int ITERATION = 5;

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final StringBuilder report = new StringBuilder();
  private final Path articles;
  private final Optional<String> weights;

  private MeasureSpeed(Path articles, Optional<String> weights) {
    this.articles = articles;
    this.weights = weights;
  }

  /**
   * Runs the program.
   *
   * @param args the folder of {@code data}; the Markdown file to write; optionally the model
   *     that {@code names.CompareOpenNlp} wrote
   * @throws RunnerException if a benchmark fails
   * @throws IOException if the report cannot be written
   */
  public static void main(String[] args) throws RunnerException, IOException {
    if (args.length < 2) {
      System.err.print(USAGE);
      System.exit(2);
    }
    MeasureSpeed speed =
        new MeasureSpeed(Path.of(args[0], "data", "text", "articles.jsonl.xz"), Stream.of(args).skip(2).findFirst());
    speed.measure();
    Files.writeString(Path.of(args[1]), speed.report);
  }

  private void measure() throws RunnerException, IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    title(processors);
    reading("From text to document, one thread", ReadingBenchmark.class, 1);
    reading("From text to document, all threads", ReadingBenchmark.class, processors);
    for (RunResult stage : run(throughput(StageBenchmark.class, 1))) {
      line(stage.getParams().getBenchmark().replaceAll(".*\\.", "Stage: "), stage);
    }
    if (weights.isPresent()) {
      var benchmark = throughput(OpenNlpBenchmark.class, 1).param("weights", weights.get());
      line("OpenNLP's finder in place of names", only(benchmark));
    }
    loading();
  }

  private void title(int processors) {
    report.append(
        """
        # Speed on Hindi news

        Written by `org.uvach.models.speed.MeasureSpeed` (JMH 1.37); see `models/README.md` for the command. Texts: the
        3,000 articles of `data/text/articles.jsonl.xz`, read again and again. A word is a word or number token. Allocated is
        what one article takes while it is read, nearly all of it to be freed after. Warm: after %d seconds.

        Machine: %d processors (%s), Java %s, largest heap %d MB. Load before the measurement: %s (well below 1 on a machine
        that does nothing else; else the figures are too low).

        | | words a second | articles a second | KB allocated an article | bytes allocated a word |
        |---|--:|--:|--:|--:|
        """
            .formatted(
                WARM_UP * ITERATION,
                processors,
                System.getProperty("os.arch"),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                number(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())));
  }

  private void reading(String name, Class<?> benchmark, int threads) throws RunnerException {
    line(name, only(throughput(benchmark, threads)));
  }

  private ChainedOptionsBuilder throughput(Class<?> benchmark, int threads) {
    return new OptionsBuilder()
        .include(benchmark.getName() + "\\.")
        .param("articles", articles.toString())
        .mode(Mode.Throughput)
        .timeUnit(TimeUnit.SECONDS)
        .threads(threads)
        .forks(1)
        .warmupIterations(WARM_UP)
        .warmupTime(TimeValue.seconds(ITERATION))
        .measurementIterations(MEASURED)
        .measurementTime(TimeValue.seconds(ITERATION))
        .addProfiler(GCProfiler.class);
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.shouldFailOnError(true).build()).run();
  }

  private static RunResult only(ChainedOptionsBuilder options) throws RunnerException {
    return run(options).iterator().next();
  }

  private void line(String name, RunResult result) {
    report.append(
        "| %s | %s | %s | %s | %s |\n"
            .formatted(
                name,
                number(secondary(result, "words")),
                number(result.getPrimaryResult().getScore()),
                number(secondary(result, ALLOCATED) / 1024),
                number(secondary(result, ALLOCATED) / wordsAnArticle(result))));
  }

  private static double wordsAnArticle(RunResult result) {
    return secondary(result, "words") / result.getPrimaryResult().getScore();
  }

  @SuppressWarnings("rawtypes") // as JMH declares its results
  private static double secondary(RunResult result, String name) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("JMH did not measure " + name))
        .getScore();
  }

  private void loading() throws RunnerException, IOException {
    RunResult load =
        only(
            new OptionsBuilder()
                .include(LoadingBenchmark.class.getName())
                .mode(Mode.SingleShotTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(7)
                .warmupIterations(0)
                .measurementIterations(1));
    report.append(
        """

        | | |
        |---|--:|
        | Loading in a fresh virtual machine, ms (mean of 7) | %s |
        | Heap that an extractor holds, MB | %s |
        | Heap that a document holds beside its text, KB (mean) | %s |
        """
            .formatted(
                number(load.getPrimaryResult().getScore()),
                number(heldMegabytes()),
                number(kilobytesADocument())));
  }

  /** The heap in use after an extractor was built, less what was in use before. */
  private static double heldMegabytes() {
    Extractor first = Extractor.create();
    long before = used();
    Extractor second = Extractor.create();
    double held = (used() - before) / 1048576.0;
    if (first.equals(second)) {
      throw new AssertionError("Two extractors are one");
    }
    return held;
  }

  /** The heap in use after articles were read and their documents kept, less that of before. */
  private double kilobytesADocument() throws IOException {
    Extractor extractor = Extractor.create();
    List<String> texts =
        NewsArticles.readAll(articles).stream().map(NewsArticle::text).toList();
    texts.forEach(extractor::extract);
    long before = used();
    List<Document> documents = texts.stream().map(extractor::extract).toList();
    double held = (used() - before) / 1024.0;
    return held / documents.size();
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%,.1f" : "%,.0f", value);
  }
}
