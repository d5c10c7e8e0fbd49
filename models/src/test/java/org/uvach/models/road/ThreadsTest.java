package org.uvach.models.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uvach.Extractor;
import org.uvach.format.Json;
import org.uvach.spec.GeneratedNews;

/**
 * One extractor serves all threads at once, of any kind, and leaves nothing behind in them. {@code
 * -Duvach.articles=3000} reads so many articles.
 */
class ThreadsTest {

  private static final Extractor EXTRACTOR = Extractor.create();
  private static final int ARTICLES = Integer.getInteger("uvach.articles", 150);
  private static final List<String> TEXTS =
      IntStream.range(0, ARTICLES).mapToObj(n -> GeneratedNews.article(n, 500 + n % 700)).toList();
  private static final List<String> ALONE = TEXTS.stream().map(ThreadsTest::read).toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void anyNumberOfThreadsInAnyOrderGivesTheSameBytes(int threads) throws Exception {
    assertAllAreReadAlike(Executors.newFixedThreadPool(threads), threads);
  }

  @Test
  void aForkJoinPoolGivesTheSameBytes() throws Exception {
    assertAllAreReadAlike(Executors.newWorkStealingPool(), 11);
    assertThat(TEXTS.parallelStream().map(ThreadsTest::read).toList()).isEqualTo(ALONE);
  }

  @Test
  void virtualThreadsGiveTheSameBytes() throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "virtual threads came with Java 21");
    var factory = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
    assertAllAreReadAlike((ExecutorService) factory.invoke(null), 12);
  }

  /** All threads begin at once on an extractor that has read nothing yet. */
  @Test
  void aRaceForTheFirstReadingGivesTheSameBytes() throws Exception {
    int threads = 8;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int round = 0; round < 10; round++) {
        Extractor fresh = Extractor.create();
        String text = TEXTS.get(round);
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Callable<String>> racers =
            Collections.nCopies(
                threads,
                () -> {
                  start.await();
                  return Json.write("", fresh.extract(text));
                });
        for (Future<String> answer : pool.invokeAll(racers)) {
          assertThat(hash(answer.get())).isEqualTo(ALONE.get(round));
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static void assertAllAreReadAlike(ExecutorService pool, long seed) throws Exception {
    List<Integer> order = new ArrayList<>(IntStream.range(0, ARTICLES).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    try {
      List<Future<String>> answers = new ArrayList<>();
      order.forEach(n -> answers.add(pool.submit(() -> read(TEXTS.get(n)))));
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(ALONE.get(order.get(i)));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** A hash of all that is read in a text. */
  private static String read(String text) {
    return hash(Json.write("", EXTRACTOR.extract(text)));
  }

  private static String hash(String json) {
    return Hashing.sha256().hashString(json, StandardCharsets.UTF_8).toString();
  }
}
