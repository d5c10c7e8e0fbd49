package org.uvach.internal.latin;

import java.util.Locale;

/** Names begin with a capital. */
final class Capitals {

  private Capitals() {}

  static String first(String word) {
    if (word.isEmpty()) {
      return word;
    }
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
  }
}
