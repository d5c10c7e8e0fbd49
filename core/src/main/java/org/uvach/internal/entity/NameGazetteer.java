package org.uvach.internal.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uvach.internal.text.SoftSpelling;
import org.uvach.internal.text.TableLines;

/** Lists of known names, looked up with soft matching of spellings. */
final class NameGazetteer {

  /** The longest name looked up, in words. */
  static final int LONGEST = 6;

  private final IntTable names;

  private NameGazetteer(IntTable names) {
    this.names = names;
  }

  /**
   * Reads lists.
   *
   * @param table lines of a name, its words separated by one blank each, and the {@link ListedAs}
   *     classes separated by commas
   * @return the gazetteer
   */
  static NameGazetteer read(String table) {
    Map<Integer, Integer> classes = new HashMap<>();
    for (TableLines lines = new TableLines(table); lines.next(); ) {
      int name = phrase(table.substring(lines.start(), lines.cellEnd()));
      classes.merge(name, bits(table, lines), (a, b) -> a | b);
    }
    int[] names = new int[classes.size()];
    int[] bits = new int[classes.size()];
    int count = 0;
    for (Map.Entry<Integer, Integer> entry : classes.entrySet()) {
      names[count] = entry.getKey();
      bits[count++] = entry.getValue();
    }
    return new NameGazetteer(new IntTable(names, bits));
  }

  private static int bits(String table, TableLines line) {
    int bits = 0;
    try {
      for (int from = line.nextCell(), to; from <= line.cellEnd(); from = to + 1) {
        int comma = table.indexOf(',', from);
        to = comma < 0 || comma > line.cellEnd() ? line.cellEnd() : comma;
        bits |= ListedAs.valueOf(table.substring(from, to)).bit();
      }
    } catch (IllegalArgumentException e) {
      throw bad(line, e);
    }
    if (bits == 0) {
      throw bad(line, null);
    }
    return bits;
  }

  private static IllegalStateException bad(TableLines line, @Nullable Exception cause) {
    return new IllegalStateException(
        String.format(
            Locale.ROOT,
            "Model '%s': need a name, a tab and classes (%s), not '%s'; add org.uvach:uvach-models in the version of org.uvach:uvach",
            NameVocabulary.GAZETTEER,
            Arrays.toString(ListedAs.values()),
            line.text()),
        cause);
  }

  private static int phrase(String name) {
    int hash = 0;
    int from = 0;
    while (from < name.length()) {
      int blank = name.indexOf(' ', from);
      int to = blank < 0 ? name.length() : blank;
      hash = extend(hash, FeatureHash.of(SoftSpelling.fold(name.substring(from, to))));
      from = to + 1;
    }
    return hash;
  }

  /** The hash of a phrase with one more word. */
  static int extend(int phrase, int softWord) {
    return FeatureHash.pair(phrase, softWord);
  }

  /** The classes of a phrase, a bit each; 0 if it is not listed. */
  int classes(int phrase) {
    int bits = names.get(phrase);
    return bits == IntTable.ABSENT ? 0 : bits;
  }
}
