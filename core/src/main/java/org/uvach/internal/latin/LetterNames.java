package org.uvach.internal.latin;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.SoftSpelling;
import org.uvach.internal.text.WordList;

/** Reads words that spell Latin letters by their names: आईएमएफ is IMF, जेपी is JP. */
final class LetterNames {

  private static final int LONGEST = 8;

  private final Map<String, String> letters;

  private LetterNames(Map<String, String> letters) {
    this.letters = ImmutableMap.copyOf(letters);
  }

  static LetterNames read(String resource) {
    Map<String, String> letters = new HashMap<>();
    for (List<String> row : WordList.read(resource, 3).rows()) {
      if (row.get(1).equals("name")) {
        String form = SoftSpelling.fold(Folding.key(row.get(0)));
        letters.put(form, row.get(2).toUpperCase(Locale.ROOT));
      }
    }
    return new LetterNames(letters);
  }

  /**
   * The letters that a word spells.
   *
   * @param key a word, folded
   * @return one capital or more, the longest letter names first; empty if a part is no letter
   */
  Optional<String> of(String key) {
    var spelled = new StringBuilder();
    int at = 0;
    while (at < key.length()) {
      int length = lengthAt(key, at);
      if (length == 0) {
        return Optional.empty();
      }
      spelled.append(letters.get(key.substring(at, at + length)));
      at += length;
    }
    return spelled.isEmpty() ? Optional.empty() : Optional.of(spelled.toString());
  }

  private int lengthAt(String key, int at) {
    for (int length = Math.min(LONGEST, key.length() - at); length > 0; length--) {
      if (letters.containsKey(key.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }
}
