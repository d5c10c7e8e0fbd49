package org.uvach.models.speed;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.uvach.Extractor;
import org.uvach.document.Document;

/** From text to document, with one extractor that all threads share. */
@State(Scope.Benchmark)
public class ReadingBenchmark {

  private final Extractor extractor = Extractor.create();

  /** Reads one article. */
  @Benchmark
  public Document read(Texts texts, Texts.Progress progress) {
    return extractor.extract(texts.all().get(progress.next(texts)));
  }
}
