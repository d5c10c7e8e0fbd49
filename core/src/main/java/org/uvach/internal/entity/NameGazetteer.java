package org.uvach.internal.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uvach.internal.text.SoftSpelling;

/** Lists of known names, looked up with soft matching of spellings. */
final class NameGazetteer {

  /** The longest name looked up, in words. */
  static final int LONGEST = 6;

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern COMMA = Pattern.compile(",");

  private final IntTable names;

  private NameGazetteer(IntTable names) {
    this.names = names;
  }

  /**
   * Reads lists.
   *
   * @param lines name, tab, the {@link ListedAs} classes separated by commas; {@code #} lines are
   *     comments
   * @return the gazetteer
   */
  static NameGazetteer read(Stream<String> lines) {
    Map<Integer, Integer> classes = new HashMap<>();
    lines
        .filter(line -> !line.startsWith("#"))
        .forEach(
            line -> {
              int tab = Math.max(0, line.indexOf('\t'));
              classes.merge(phrase(line.substring(0, tab)), bits(line, tab + 1), (a, b) -> a | b);
            });
    List<Integer> keys = new ArrayList<>(classes.keySet());
    return new NameGazetteer(
        new IntTable(
            keys.stream().mapToInt(key -> key).toArray(),
            keys.stream().mapToInt(classes::get).toArray()));
  }

  private static int bits(String line, int from) {
    try {
      return COMMA
          .splitAsStream(line.substring(from))
          .mapToInt(c -> ListedAs.valueOf(c).bit())
          .reduce(0, (a, b) -> a | b);
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      throw new IllegalStateException(
          "Model '%s': need a name, a tab and classes (%s), not '%s'; add org.uvach:uvach-models in the version of org.uvach:uvach"
              .formatted(NameVocabulary.GAZETTEER, Arrays.toString(ListedAs.values()), line),
          e);
    }
  }

  private static int phrase(String name) {
    int hash = 0;
    for (String word : BLANKS.split(name)) {
      hash = extend(hash, FeatureHash.of(SoftSpelling.fold(word)));
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
