package org.uvach.language;

import java.io.InputStream;

/** Where a language pack finds its trained models, by name. */
@FunctionalInterface
public interface Models {

  /**
   * Opens a model.
   *
   * @param name the model's name in the index, for example {@code hi-names}
   * @return its bytes; the caller closes the stream
   * @throws IllegalStateException if there is no such model, or its size or hash is not that of the
   *     index; the message says what to add to the class path
   */
  InputStream open(String name);
}
