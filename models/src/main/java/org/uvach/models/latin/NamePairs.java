package org.uvach.models.latin;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uvach.internal.latin.Units;
import org.uvach.models.latin.NamePair.Kind;

/** Reads lists of names in both scripts, word by word. */
final class NamePairs {

  private static final Splitter TABS = Splitter.on('\t');
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\u200C\u200D'’`]+");
  private static final Pattern MARKS = Pattern.compile("[\u200C\u200D'’`]");
  private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");

  /** Two words whose consonants agree less are not taken for one. */
  private static final double LEAST_LIKENESS = 0.5;

  private record Word(String hindi, String latin, Kind kind) {}

  private final Multiset<Word> words = HashMultiset.create();
  private final Set<String> notNames;

  private NamePairs(Set<String> notNames) {
    this.notNames = notNames;
  }

  /**
   * Reads the names.
   *
   * @param file {@code names.hi-en.tsv}
   * @param notNames words that stand in its names without being a part of them: names of letters,
   *     titles, kinds of places
   * @return every pair of words with the number of names that have it
   */
  static List<NamePair> ofNames(Path file, Set<String> notNames) throws IOException {
    NamePairs pairs = new NamePairs(notNames);
    try (Stream<String> lines = Files.lines(file)) {
      lines.skip(1).map(TABS::splitToList).forEach(pairs::add);
    }
    return pairs.all();
  }

  /**
   * Reads the words of Dakshina.
   *
   * @param file {@code dakshina.hi-latin.tsv}
   * @param part train, dev or test
   */
  static List<NamePair> ofDakshina(Path file, String part) throws IOException {
    List<NamePair> pairs = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .map(TABS::splitToList)
          .filter(row -> row.get(3).equals(part))
          .filter(row -> LETTERS.matcher(plain(row.get(0))).matches())
          .filter(row -> Units.of(row.get(1)).length > 0)
          .forEach(
              row ->
                  pairs.add(
                      new NamePair(
                          row.get(1), plain(row.get(0)), Kind.WORD, Integer.parseInt(row.get(2)))));
    }
    return pairs;
  }

  private void add(List<String> row) {
    switch (row.get(3)) {
      case "candidate", "candidate-kin" -> add(row, Kind.PERSON);
      case "cricketer" -> add(row, Kind.PLAYER);
      case "iso-country" -> {}
      default -> add(row, Kind.PLACE);
    }
  }

  private void add(List<String> row, Kind kind) {
    List<String> hindi = new ArrayList<>();
    for (String word : BETWEEN.split(row.get(0))) {
      String bare = MARKS.matcher(word).replaceAll("");
      if (bare.length() > 1 && Units.of(bare).length > 0 && !notNames.contains(bare)) {
        hindi.add(bare);
      }
    }
    List<String> latin = new ArrayList<>();
    for (String word : BETWEEN.split(row.get(1))) {
      String bare = plain(word);
      if (LETTERS.matcher(bare).matches()) {
        latin.add(bare);
      }
    }
    match(hindi, latin, kind);
  }

  static String plain(String word) {
    return Plain.of(MARKS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT));
  }

  /** Each Hindi word is a pair with the word most like it that is not taken yet. */
  private void match(List<String> hindi, List<String> latin, Kind kind) {
    Set<Integer> done = new HashSet<>();
    for (int i = 0; i < hindi.size(); i++) {
      int best = -1;
      double most = LEAST_LIKENESS;
      for (int j = 0; j < latin.size(); j++) {
        double near = 0.01 * Math.abs(i - j);
        double likeness = Skeleton.likeness(hindi.get(i), latin.get(j)) - near;
        if (!done.contains(j) && likeness > most) {
          most = likeness;
          best = j;
        }
      }
      if (best >= 0) {
        done.add(best);
        words.add(new Word(hindi.get(i), latin.get(best), kind));
      }
    }
  }

  private List<NamePair> all() {
    return words.elementSet().stream()
        .map(word -> new NamePair(word.hindi(), word.latin(), word.kind(), words.count(word)))
        .sorted(
            Comparator.comparing(NamePair::hindi)
                .thenComparing(NamePair::latin)
                .thenComparing(NamePair::kind))
        .toList();
  }
}
