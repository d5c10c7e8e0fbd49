package org.uvach.models.latin;

import java.text.Normalizer;

/** Latin letters without marks. */
final class Plain {

  private Plain() {}

  static String of(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('ı', 'i')
        .replace("ß", "ss");
  }
}
