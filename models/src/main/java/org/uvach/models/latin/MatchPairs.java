package org.uvach.models.latin;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.uvach.models.latin.LatinData.Part;
import org.uvach.models.latin.MatchPair.Kind;

/**
 * Makes pairs of names that are one, and of names that are nearly one, from full names in both
 * scripts.
 */
final class MatchPairs {

  private static final Splitter TABS = Splitter.on('\t');
  private static final double LEAST_LIKENESS = 0.5;
  private static final int MOST_RIVALS = 400;
  private static final String CONSONANTS = "bdgjkmnprstl";
  private static final String VOWELS = "aiou";

  /** A person's name, word for word in both scripts. */
  private record Full(List<String> hindi, List<String> latin) {

    String surname() {
      return latin.get(latin.size() - 1);
    }
  }

  private final Map<String, List<String>> variants;
  private final Random random = new Random(11);

  private MatchPairs(List<NamePair> pairs) {
    Map<String, List<String>> spellings = new TreeMap<>();
    for (NamePair pair : pairs) {
      spellings.computeIfAbsent(pair.hindi(), k -> new ArrayList<>()).add(pair.latin());
    }
    variants = spellings;
  }

  /**
   * Makes pairs.
   *
   * @param shared the folder of {@code data}
   * @param data the words
   * @param heldOut whether of names with a held-out word, or of those without; of the former only
   *     the held-out words get other spellings, as the matcher knows those of others
   */
  static List<MatchPair> of(Path shared, LatinData data, boolean heldOut) throws IOException {
    Predicate<String> isHeld = word -> Part.of(word) == Part.HELD_OUT;
    List<Full> names =
        names(shared.resolve("data/names/names.hi-en.tsv")).stream()
            .filter(name -> name.hindi().stream().anyMatch(isHeld) == heldOut)
            .toList();
    return new MatchPairs(heldOut ? data.people(Part.HELD_OUT) : data.names()).pairs(names);
  }

  private static List<Full> names(Path file) throws IOException {
    List<Full> names = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .map(TABS::splitToList)
          .filter(row -> row.get(3).startsWith("candidate") || row.get(3).equals("cricketer"))
          .forEach(row -> full(row).filter(f -> seen.add(f.toString())).ifPresent(names::add));
    }
    return names;
  }

  /** A name whose words are as many in both scripts, and each like its partner. */
  private static Optional<Full> full(List<String> row) {
    List<String> hindi = Arrays.asList(row.get(0).strip().split("\\s+"));
    List<String> latin = Arrays.asList(row.get(1).strip().toLowerCase(Locale.ROOT).split("\\s+"));
    boolean whole = hindi.size() == latin.size() && hindi.size() > 1;
    for (int i = 0; whole && i < hindi.size(); i++) {
      whole =
          latin.get(i).matches("[a-z]{3,}")
              && hindi.get(i).matches("[\\u0900-\\u0963]{2,}")
              && Skeleton.likeness(hindi.get(i), latin.get(i)) > LEAST_LIKENESS;
    }
    return whole ? Optional.of(new Full(hindi, latin)) : Optional.empty();
  }

  private List<MatchPair> pairs(List<Full> names) {
    ImmutableListMultimap<String, Full> bySurname = Multimaps.index(names, Full::surname);
    List<MatchPair> pairs = new ArrayList<>();
    for (Full name : names) {
      addTrue(name, pairs);
      addOneOff(name, pairs);
      rival(name, bySurname.get(name.surname())).ifPresent(other -> addRival(name, other, pairs));
    }
    Collections.shuffle(pairs, random);
    return pairs;
  }

  private void addTrue(Full name, List<MatchPair> pairs) {
    String hindi = String.join(" ", name.hindi());
    String latin = String.join(" ", name.latin());
    pairs.add(new MatchPair(Kind.ACROSS, hindi, latin, true));
    pairs.add(new MatchPair(Kind.ORDER, hindi, turned(name.latin()), true));
    pairs.add(new MatchPair(Kind.INITIAL, hindi, initials(name.latin()), true));
    variant(name).ifPresent(v -> pairs.add(new MatchPair(Kind.VARIANT, latin, v, true)));
    if (name.latin().size() > 2) {
      pairs.add(new MatchPair(Kind.MISSING, hindi, outer(name), true));
    }
  }

  private void addOneOff(Full name, List<MatchPair> pairs) {
    String hindi = String.join(" ", name.hindi());
    String latin = String.join(" ", name.latin());
    String off = oneOff(name.latin(), 0);
    pairs.add(new MatchPair(Kind.LETTER, hindi, off, false));
    pairs.add(new MatchPair(Kind.LETTER_SAME, latin, off, false));
    String turned = turned(Arrays.asList(off.split(" ")));
    pairs.add(new MatchPair(Kind.ORDER_LETTER, hindi, turned, false));
    String surnameOff = oneOff(name.latin(), name.latin().size() - 1);
    String initials = initials(Arrays.asList(surnameOff.split(" ")));
    pairs.add(new MatchPair(Kind.INITIAL_LETTER, hindi, initials, false));
  }

  private static void addRival(Full name, Full rival, List<MatchPair> pairs) {
    String hindi = String.join(" ", name.hindi());
    String other = String.join(" ", rival.latin());
    pairs.add(new MatchPair(Kind.SURNAME, hindi, other, false));
    pairs.add(new MatchPair(Kind.SURNAME_SAME, String.join(" ", name.latin()), other, false));
    pairs.add(new MatchPair(Kind.ORDER_OTHER, hindi, turned(rival.latin()), false));
    if (rival.latin().size() > 2) {
      pairs.add(new MatchPair(Kind.MISSING_OTHER, hindi, outer(rival), false));
    }
    if (rival.latin().get(0).charAt(0) != name.latin().get(0).charAt(0)) {
      pairs.add(new MatchPair(Kind.INITIAL_OTHER, hindi, initials(rival.latin()), false));
    }
  }

  private static String turned(List<String> words) {
    List<String> turned = new ArrayList<>(words);
    Collections.rotate(turned, 1);
    return String.join(" ", turned);
  }

  private static String initials(List<String> words) {
    List<String> initials = new ArrayList<>(words);
    for (int i = 0; i < initials.size() - 1; i++) {
      initials.set(i, initials.get(i).substring(0, 1).toUpperCase(Locale.ROOT) + ".");
    }
    return String.join(" ", initials);
  }

  private static String outer(Full name) {
    return name.latin().get(0) + " " + name.surname();
  }

  /** The name with one word as another of that name spells it. */
  private Optional<String> variant(Full name) {
    for (int i = 0; i < name.hindi().size(); i++) {
      for (String other : variants.getOrDefault(name.hindi().get(i), List.of())) {
        if (!other.equals(name.latin().get(i))) {
          List<String> words = new ArrayList<>(name.latin());
          words.set(i, other);
          return Optional.of(String.join(" ", words));
        }
      }
    }
    return Optional.empty();
  }

  /** Who of the same surname has the given name most like it. */
  private static Optional<Full> rival(Full name, List<Full> rivals) {
    return rivals.stream()
        .limit(MOST_RIVALS)
        .filter(other -> !other.latin().equals(name.latin()))
        .filter(other -> !isSameInHindi(name, other))
        .max(
            Comparator.comparingDouble(
                other -> Skeleton.likeness(name.latin().get(0), other.latin().get(0))));
  }

  private static boolean isSameInHindi(Full a, Full b) {
    return a.hindi().get(0).equals(b.hindi().get(0));
  }

  /** One letter of a word is another of its kind, so that it is another name. */
  private String oneOff(List<String> latin, int index) {
    String word = latin.get(index);
    int at = random.nextInt(word.length());
    String kind = VOWELS.indexOf(word.charAt(at)) >= 0 ? VOWELS : CONSONANTS;
    char other = kind.charAt(random.nextInt(kind.length()));
    while (other == word.charAt(at)) {
      other = kind.charAt(random.nextInt(kind.length()));
    }
    List<String> words = new ArrayList<>(latin);
    words.set(index, word.substring(0, at) + other + word.substring(at + 1));
    return String.join(" ", words);
  }
}
