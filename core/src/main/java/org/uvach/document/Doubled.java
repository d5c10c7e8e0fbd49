package org.uvach.document;

/** Doubled letters, which Hindi hides: Matthew, Miller. */
final class Doubled {

  private Doubled() {}

  /** Each letter once where it stands twice: th for tth. */
  static String single(String letters) {
    var single = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      if (i == 0 || letters.charAt(i) != letters.charAt(i - 1)) {
        single.append(letters.charAt(i));
      }
    }
    return single.toString();
  }
}
