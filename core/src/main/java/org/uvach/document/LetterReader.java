package org.uvach.document;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** Reads Latin letters that are spelled by their names: ए is a, जेपी is jp. */
final class LetterReader {

  private static final int MOST = 4;
  private static final int LONGEST = 6;

  private final Map<String, String> names;

  /**
   * Takes the names of the letters.
   *
   * @param names each name, folded, with its letter
   */
  LetterReader(Map<String, String> names) {
    this.names = ImmutableMap.copyOf(names);
  }

  /** One to four letters; empty if the word does not spell any. */
  String read(String word) {
    var letters = new StringBuilder();
    int at = 0;
    while (at < word.length() && letters.length() <= MOST) {
      int length = Math.min(LONGEST, word.length() - at);
      while (length > 0 && !names.containsKey(word.substring(at, at + length))) {
        length--;
      }
      if (length == 0) {
        return "";
      }
      letters.append(names.get(word.substring(at, at + length)));
      at += length;
    }
    return letters.length() > MOST ? "" : letters.toString();
  }
}
