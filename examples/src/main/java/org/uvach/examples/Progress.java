package org.uvach.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** A line on standard error that counts articles, if somebody looks at it there. */
final class Progress {

  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean shown;
  private final String total;
  private final long start = System.nanoTime();
  private long drawn = start;
  private long articles;

  /**
   * A line that counts.
   *
   * @param err where it stands
   * @param shown whether it is to be seen
   * @param total how many articles there are; empty if nobody knows yet
   */
  Progress(PrintWriter err, boolean shown, OptionalInt total) {
    this.err = err;
    this.shown = shown;
    this.total = total.isPresent() ? String.format(Locale.ROOT, "of %,d ", total.getAsInt()) : "";
  }

  /**
   * Whether standard error of this process is a terminal. Java 17 does not say ({@code
   * System.console()} is about standard input and output), so the system's {@code test} is asked,
   * which gets our standard error for its own.
   */
  static boolean isTerminal() {
    try {
      return new ProcessBuilder("test", "-t", "2")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void articleDone() {
    articles++;
    if (shown && System.nanoTime() - drawn > INTERVAL) {
      drawn = System.nanoTime();
      draw();
    }
  }

  /** Prints a message where the line was. */
  void say(String message) {
    if (shown) {
      err.print(CLEAR_LINE);
    }
    err.println(message);
    err.flush();
  }

  void end() {
    if (shown && articles > 0) {
      draw();
      err.println();
    }
    err.flush();
  }

  private void draw() {
    double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
    err.print(
        CLEAR_LINE
            + String.format(
                Locale.ROOT,
                "%,d %sarticles, %,.0f a second",
                articles,
                total,
                articles / seconds));
    err.flush();
  }
}
