package org.uvach.internal.language;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A part that another thread loads meanwhile: loading is mostly code that runs once, which no
 * compiler makes faster, but a second processor does.
 *
 * @param <T> the part
 */
final class Loading<T> {

  private final CompletableFuture<T> part;

  private Loading(CompletableFuture<T> part) {
    this.part = part;
  }

  /** Starts loading. */
  static <T> Loading<T> of(Supplier<T> loader) {
    return new Loading<>(CompletableFuture.supplyAsync(loader));
  }

  /** Waits for the part, or throws what its loading threw. */
  T get() {
    try {
      return part.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
