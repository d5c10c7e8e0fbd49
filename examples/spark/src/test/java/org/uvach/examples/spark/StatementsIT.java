package org.uvach.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uvach.Extractor;
import org.uvach.document.Quotation;

/**
 * The job's jar in Spark's local mode, started as a cluster starts it: beside Spark's own
 * libraries, and with none of this project on the class path but the jar.
 */
class StatementsIT {

  private static final int ARTICLES = 2000;

  private static final String JOB = "org.uvach.examples.spark.Statements";

  /** To read again what Spark wrote, and to compare, some are enough. */
  private static final int COMPARED = 200;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What a run of the job printed, and how it ended. */
  private record Run(int exitCode, String out) {}

  @TempDir private static Path folder;

  @BeforeAll
  static void writeArticles() throws IOException {
    Path file = folder.resolve("articles.jsonl");
    Files.write(file, MadeArticles.first(ARTICLES).map(StatementsIT::json).toList());
    Files.write(
        folder.resolve("some.jsonl"),
        Stream.concat(
                MadeArticles.first(COMPARED).map(StatementsIT::json),
                Stream.of("{\"id\": \"broken\", \"text\":", "{\"id\": \"no-text\"}"))
            .toList());
  }

  @Test
  void aJobOnTwoCoresReadsTwoThousandArticles() throws Exception {
    Run run = job(2, "articles.jsonl", "all.parquet");

    assertThat(run.out())
        .startsWith("2000 articles read, 0 lines without id or text passed over; ");
    assertThat(run.exitCode()).isZero();
    assertThat(folder.resolve("all.parquet").resolve("_SUCCESS")).exists();
  }

  @Test
  void theTableHoldsWhatAnExtractorSays() throws Exception {
    Run run = job(2, "some.jsonl", "two.jsonl");
    job(1, "some.jsonl", "one.jsonl");

    assertThat(run.out()).startsWith("200 articles read, 2 lines without id or text passed over; ");
    assertThat(table("two.jsonl")).containsExactlyInAnyOrderElementsOf(expected());
    assertThat(table("one.jsonl")).containsExactlyInAnyOrderElementsOf(table("two.jsonl"));
  }

  @Test
  void readsParquetAndWritesCsv() throws Exception {
    try (SparkSession spark = Local.spark(1)) {
      Local.articles(spark, 3).write().parquet(folder.resolve("articles.parquet").toString());
    }
    Run run = job(1, "articles.parquet", "table.csv");

    assertThat(run.out()).startsWith("3 articles read, ");
    assertThat(lines("table.csv").filter(line -> line.startsWith("article,quotation,speaker,")))
        .isNotEmpty();
    assertThat(lines("table.csv").filter(line -> line.startsWith("made-0002,q1,"))).hasSize(1);
  }

  @Test
  void allThreadsOfAnExecutorShareOneExtractor() throws IOException {
    try (SparkSession spark = Local.spark(2)) {
      Dataset<Integer> extractors =
          spark
              .range(0, 64, 1, 8)
              .map(
                  (MapFunction<Long, Integer>) n -> System.identityHashCode(SharedExtractor.get()),
                  Encoders.INT());

      assertThat(extractors.distinct().count()).isEqualTo(1);
    }
  }

  @Test
  void saysWhatTheCommandLineIs() throws Exception {
    Run run = java(1, List.of());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEqualTo("usage: spark-submit uvach-spark.jar ARTICLES STATEMENTS\n");
  }

  private static String json(MadeArticles.Made article) {
    return MAPPER.valueToTree(article).toString();
  }

  private static List<Map<String, Object>> expected() {
    var extractor = Extractor.create();
    return MadeArticles.first(COMPARED)
        .flatMap(
            made ->
                extractor.extract(made.text()).quotations().stream()
                    .map(quotation -> statement(made.id(), quotation)))
        .toList();
  }

  private static Map<String, Object> statement(String article, Quotation quotation) {
    Map<String, Object> row = new HashMap<>();
    row.put("article", article);
    row.put("quotation", quotation.id());
    row.put("content", quotation.text());
    row.put("start", quotation.content().get(0).start());
    row.put("stance", quotation.stance().name());
    row.put("confidence", quotation.confidence());
    quotation.speaker().ifPresent(speaker -> row.put("speaker", speaker.name()));
    quotation.source().ifPresent(source -> row.put("source", source.text()));
    return row;
  }

  /** What the job wrote, as a reader of JSON sees it; Spark leaves nulls out. */
  private static List<Map<String, Object>> table(String name) throws IOException {
    return lines(name).map(StatementsIT::row).toList();
  }

  private static Map<String, Object> row(String line) {
    try {
      Map<String, Object> row = MAPPER.readValue(line, new TypeReference<>() {});
      row.keySet().removeAll(Set.of("speaker_type", "cue", "type", "end", "rule"));
      return row;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    try (var parts = Files.newDirectoryStream(folder.resolve(name), "part-*")) {
      for (Path part : parts) {
        lines.addAll(Files.readAllLines(part));
      }
    }
    return lines.stream();
  }

  private static Run job(int cores, String articles, String statements) throws Exception {
    return java(
        cores, List.of(folder.resolve(articles).toString(), folder.resolve(statements).toString()));
  }

  private static Run java(int cores, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("spark.opens").split(" ")));
    command.add("-Dspark.master=local[" + cores + "]");
    command.add("-Dspark.ui.enabled=false");
    command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-cp", classPath(), JOB));
    command.addAll(arguments);
    Path log = folder.resolve("log");
    Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    int exitCode = process.waitFor();
    return new Run(exitCode, out.isEmpty() ? Files.readString(log) : out);
  }

  private static String classPath() {
    Stream<String> spark =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains(File.separator + "target" + File.separator));
    return Stream.concat(spark, Stream.of("target/uvach-spark.jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
