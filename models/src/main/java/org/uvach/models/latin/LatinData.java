package org.uvach.models.latin;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.uvach.internal.latin.KnownSpellings;
import org.uvach.internal.latin.LetterModel;
import org.uvach.internal.latin.NameWords;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.SoftSpelling;
import org.uvach.internal.text.WordList;
import org.uvach.models.latin.NamePair.Kind;

/**
 * All that is learnt from, cut into parts by the Hindi word, so that no word, in no spelling of it,
 * is in two parts.
 *
 * @param names pairs of names and places
 * @param words Dakshina's pairs for training
 * @param test Dakshina's pairs for testing
 * @param world names of the world in Latin letters, and in how many lists each stands
 */
record LatinData(
    List<NamePair> names, List<NamePair> words, List<NamePair> test, Map<String, Integer> world) {

  private static final Splitter TABS = Splitter.on('\t');
  private static final int TENTHS = 10;

  /** Names of the world are not quite like those that are spelled. */
  private static final double WORLD_WEIGHT = 0.5;

  /** What a tenth of the words is for. */
  enum Part {
    /** Measured on, never learnt from. */
    HELD_OUT,
    /** The weights of the parts are fitted on it. */
    TUNING,
    /** Learnt from. */
    LEARNT;

    /** The part that a Hindi word belongs to, with all its spellings. */
    static Part of(String hindi) {
      int hash = SoftSpelling.fold(Folding.key(hindi)).hashCode() * 0x9E3779B1;
      return switch (Math.floorMod(hash >>> 8, TENTHS)) {
        case 0 -> HELD_OUT;
        case 1 -> TUNING;
        default -> LEARNT;
      };
    }
  }

  static LatinData read(Path shared, Path world) throws IOException {
    Path folder = shared.resolve("data/names");
    Path dakshina = folder.resolve("dakshina.hi-latin.tsv");
    return new LatinData(
        NamePairs.ofNames(folder.resolve("names.hi-en.tsv"), notNames()),
        NamePairs.ofDakshina(dakshina, "train"),
        NamePairs.ofDakshina(dakshina, "test"),
        world(world));
  }

  private static Set<String> notNames() {
    Set<String> words = new HashSet<>();
    for (List<String> row : WordList.read("hi/letters.tsv", 3).rows()) {
      if (row.get(1).equals("name")) {
        words.add(row.get(0));
      }
    }
    words.addAll(WordList.read("hi/name-context.tsv", 2).keysWith(1, "division"));
    return words;
  }

  private static Map<String, Integer> world(Path file) throws IOException {
    Map<String, Integer> world = new TreeMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .filter(line -> !line.startsWith("#"))
          .map(TABS::splitToList)
          .forEach(row -> world.put(row.get(0), Integer.parseInt(row.get(1))));
    }
    return world;
  }

  /** The pairs of names of a part, and of Dakshina too where it is the part that is learnt from. */
  List<NamePair> learnt() {
    List<NamePair> pairs = new ArrayList<>(names);
    pairs.addAll(words);
    return pairs.stream().filter(p -> Part.of(p.hindi()) == Part.LEARNT).toList();
  }

  /** The parts of people's names in a part. */
  List<NamePair> people(Part part) {
    return names.stream().filter(p -> p.kind().isPerson() && Part.of(p.hindi()) == part).toList();
  }

  /** The known names in Latin letters, home names from given parts only. */
  NameWords nameWords(Set<Part> parts) {
    Map<String, int[]> counts = new TreeMap<>();
    for (NamePair pair : names) {
      if (pair.kind().isPerson() && parts.contains(Part.of(pair.hindi()))) {
        counts.computeIfAbsent(pair.latin(), k -> new int[2])[0] += pair.count();
      }
    }
    world.forEach((latin, lists) -> counts.computeIfAbsent(latin, k -> new int[2])[1] += lists);
    List<NameWords.Entry> entries = new ArrayList<>();
    counts.forEach((latin, c) -> entries.add(new NameWords.Entry(latin, c[0], c[1])));
    return new NameWords(entries);
  }

  /** How likely letters follow each other in the known names, home names from given parts only. */
  LetterModel letters(Set<Part> parts) {
    LetterCounts counts = new LetterCounts();
    Map<String, Integer> home = new TreeMap<>();
    names.stream()
        .filter(pair -> pair.kind().isPerson() && parts.contains(Part.of(pair.hindi())))
        .forEach(pair -> home.merge(pair.latin(), pair.count(), Integer::sum));
    home.forEach((latin, count) -> counts.add(latin, 1 + Math.log(count)));
    world.keySet().forEach(latin -> counts.add(latin, WORLD_WEIGHT));
    return counts.model();
  }

  /** The known spellings of words from given parts; cricketers are of home and of the world. */
  KnownSpellings spellings(Set<Part> parts) {
    Map<String, int[]> counts = new TreeMap<>();
    for (NamePair pair : names) {
      if (parts.contains(Part.of(pair.hindi()))) {
        int[] both = counts.computeIfAbsent(pair.hindi() + "\t" + pair.latin(), k -> new int[2]);
        both[0] += pair.kind().isPerson() ? pair.count() : 0;
        both[1] += pair.kind() == Kind.PERSON ? 0 : pair.count();
      }
    }
    List<KnownSpellings.Entry> entries = new ArrayList<>();
    counts.forEach(
        (words, c) -> {
          List<String> pair = TABS.splitToList(words);
          entries.add(new KnownSpellings.Entry(pair.get(0), pair.get(1), c[0], c[1]));
        });
    return new KnownSpellings(entries);
  }
}
