package org.uvach.examples.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uvach.Extractor;
import org.uvach.document.Document;
import org.uvach.format.Brat;
import org.uvach.format.Conll;
import org.uvach.format.Html;
import org.uvach.format.Json;
import org.uvach.format.SchemaOrg;
import org.uvach.format.Table;
import org.uvach.format.WebAnnotation;
import org.uvach.spec.GeneratedNews;

/**
 * A program that writes all that is read in some articles, in every format. They are read in
 * virtual threads where Java has them, else in a fork-join pool.
 */
final class ReadAloud {

  private static final int ARTICLES = 4;
  private static final URI ADDRESS = URI.create("https://example.org/article");

  private ReadAloud() {}

  /**
   * Runs it; what the library does besides reading ends the program.
   *
   * @param args none
   */
  public static void main(String[] args) throws Exception {
    NoNetwork.begin();
    System.out.write(everything().getBytes(UTF_8));
    System.out.flush();
  }

  static String everything() throws Exception {
    Extractor extractor = Extractor.create();
    List<Callable<String>> readings =
        IntStream.range(0, ARTICLES)
            .mapToObj(n -> GeneratedNews.article(n, 1_200))
            .flatMap(text -> Stream.of(text, text.replace("\n", "\r\n")))
            .map(text -> (Callable<String>) () -> inEveryFormat(extractor.extract(text)))
            .toList();
    ExecutorService threads = threads();
    try {
      StringBuilder all = new StringBuilder();
      for (Future<String> read : threads.invokeAll(readings)) {
        all.append(read.get()).append('\n');
      }
      return all.toString();
    } finally {
      threads.shutdown();
    }
  }

  private static ExecutorService threads() throws ReflectiveOperationException {
    return Runtime.version().feature() < 21
        ? Executors.newWorkStealingPool()
        : (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }

  private static String inEveryFormat(Document document) {
    return String.join(
        "\n",
        Json.pretty("a", document),
        Html.write("a", document),
        WebAnnotation.pretty(ADDRESS, document),
        SchemaOrg.pretty(ADDRESS, document),
        Brat.write(document),
        Conll.write(document),
        Table.quotations(document).toString());
  }
}
