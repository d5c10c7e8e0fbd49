package org.uvach.examples.spark;

import org.uvach.Extractor;

/**
 * The one extractor of a Java virtual machine, that is, of a Spark executor. An extractor holds
 * tens of megabytes of models, so it is not sent over the network with each task: each executor
 * builds its own, from the models in the job's jar, when its first task asks for it, and all its
 * threads share it.
 */
final class SharedExtractor {

  private static final Extractor EXTRACTOR = Extractor.create();

  private SharedExtractor() {}

  static Extractor get() {
    return EXTRACTOR;
  }
}
