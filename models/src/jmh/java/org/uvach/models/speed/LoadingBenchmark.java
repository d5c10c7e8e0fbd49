package org.uvach.models.speed;

import org.openjdk.jmh.annotations.Benchmark;
import org.uvach.Extractor;

/** From a cold start of the virtual machine to an extractor. */
public class LoadingBenchmark {

  /** Loads word lists and models. */
  @Benchmark
  public Extractor load() {
    return Extractor.create();
  }
}
