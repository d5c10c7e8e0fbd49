package org.uvach.examples;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work done by all cores whose results come in the order of the tasks. A task is taken from its
 * source only when there is room for it, so that memory does not grow with the number of tasks.
 *
 * @param <R> what a task gives
 */
final class InOrder<R> {

  private static final int TASKS_PER_CORE = 8;

  /** Makes the tasks, one after the other, in a thread of its own. */
  @FunctionalInterface
  interface Source<R> {
    void forEach(Consumer<Supplier<R>> sink);
  }

  private final ExecutorService workers;
  private final BlockingQueue<Future<Optional<R>>> pending;

  private InOrder(int cores) {
    this.workers = Executors.newFixedThreadPool(cores, InOrder::daemon);
    this.pending = new ArrayBlockingQueue<>(TASKS_PER_CORE * cores);
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "uvach");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does all tasks.
   *
   * @param source makes the tasks
   * @param sink takes the results, in the thread that called and in the order of the tasks, each as
   *     soon as it is there; what it throws ends the work
   * @throws InterruptedException if the thread that called is interrupted
   */
  static <R> void forEach(Source<R> source, Consumer<R> sink) throws InterruptedException {
    var work = new InOrder<R>(Runtime.getRuntime().availableProcessors());
    Thread reader = daemon(() -> work.read(source));
    reader.start();
    try {
      work.write(sink);
    } finally {
      work.workers.shutdownNow();
      reader.interrupt();
    }
  }

  private void read(Source<R> source) {
    try {
      source.forEach(task -> put(workers.submit(() -> Optional.of(task.get()))));
      put(CompletableFuture.completedFuture(Optional.empty()));
    } catch (CancellationException e) {
      return;
    } catch (RuntimeException e) {
      put(CompletableFuture.failedFuture(e));
    }
  }

  private void put(Future<Optional<R>> result) {
    try {
      pending.put(result);
    } catch (InterruptedException e) {
      throw new CancellationException("Nobody waits for the results any more");
    }
  }

  private void write(Consumer<R> sink) throws InterruptedException {
    for (Optional<R> result = next(); result.isPresent(); result = next()) {
      sink.accept(result.get());
    }
  }

  private Optional<R> next() throws InterruptedException {
    try {
      return pending.take().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
