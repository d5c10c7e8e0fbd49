package org.uvach.models.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uvach.Extractor;
import org.uvach.models.AnnotatedArticle;

/**
 * Measures CoreNLP's quote pipeline on English news beside Uvach on as many words of Hindi news, for
 * scale: the two read different languages, and CoreNLP does more than names and quotations on the
 * way. CoreNLP is under the GPL, so that no part of the build may need it; hence a profile.
 */
public final class CompareCoreNlp {

  private static final String USAGE =
      """
      usage: speed.CompareCoreNlp SHARED REPORT [WORDS]
        SHARED  folder of corpus/dev (Hindi) and data/polnear/dev.jsonl (English)
        REPORT  the Markdown file to write
        WORDS   about how many words to read of each; 5000 if not said
      """;
  private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";
  private static final double LEAST_SECONDS = 10;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String REPORT =
      """
      # CoreNLP's quote pipeline, for scale

      Written by `org.uvach.models.speed.CompareCoreNlp`; see `models/README.md` for the command. One thread, its processor time, words
      told by blanks; each has read the texts once before, and reads them again for ten seconds at least. CoreNLP %s (%s) on English news, Uvach on Hindi news: two
      languages, and CoreNLP also parses and resolves all pronouns. Heap after loading and a collection. Java %s, %d processors.

      | | words | words a second | seconds to load | MB of heap |
      |---|--:|--:|--:|--:|
      %s
      %s
      """;

  /** Articles with the number of their words. */
  private record Articles(List<String> texts, long words) {

    static Articles of(Stream<String> all, long most) {
      List<String> texts = new ArrayList<>();
      long words = 0;
      for (String text : (Iterable<String>) all::iterator) {
        if (words < most) {
          texts.add(text);
          words += BLANKS.split(text.strip()).length;
        }
      }
      return new Articles(texts, words);
    }
  }

  private CompareCoreNlp() {}

  /**
   * Runs the program.
   *
   * @param args see the usage that it prints without arguments
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.print(USAGE);
      System.exit(2);
    }
    Path shared = Path.of(args[0]);
    long words = args.length > 2 ? Long.parseLong(args[2]) : 5_000;
    String uvach = uvach(Articles.of(hindi(shared), words));
    String coreNlp = coreNlp(Articles.of(english(shared), words));
    Files.writeString(
        Path.of(args[1]),
        REPORT.formatted(
            StanfordCoreNLP.class.getPackage().getImplementationVersion(),
            ANNOTATORS,
            Runtime.version(),
            Runtime.getRuntime().availableProcessors(),
            coreNlp,
            uvach));
  }

  private static Stream<String> hindi(Path shared) {
    return AnnotatedArticle.readAll(shared.resolve("corpus/dev")).stream()
        .map(AnnotatedArticle::text);
  }

  private static Stream<String> english(Path shared) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(shared.resolve("data/polnear/dev.jsonl"))) {
      texts.add(json.readTree(line).get("text").textValue());
    }
    return texts.stream();
  }

  private static String uvach(Articles texts) {
    long start = System.nanoTime();
    Extractor extractor = Extractor.create();
    return row("Uvach", texts, seconds(start), extractor::extract);
  }

  private static String coreNlp(Articles texts) {
    long start = System.nanoTime();
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return row("CoreNLP", texts, seconds(start), pipeline::process);
  }

  private static String row(String name, Articles texts, double load, Consumer<String> reader) {
    double heap = heap();
    texts.texts().forEach(reader);
    long start = Growth.processorTime();
    double seconds = 0;
    long words = 0;
    while (seconds < LEAST_SECONDS) {
      texts.texts().forEach(reader);
      words += texts.words();
      seconds = (Growth.processorTime() - start) / 1e9;
    }
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,.0f | %.1f | %,.0f |",
        name,
        texts.words(),
        words / seconds,
        load,
        heap);
  }

  private static double heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
