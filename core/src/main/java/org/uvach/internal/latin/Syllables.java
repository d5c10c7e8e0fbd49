package org.uvach.internal.latin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uvach.internal.text.WordList;

/**
 * Reads words made of the few syllables that one language has, and spells them as it does: झोंगपिंग
 * is Zhong-ping.
 */
final class Syllables {

  /** A piece of a syllable as Hindi writes it. */
  @SuppressWarnings("ArrayRecordComponent") // read in the hot loop, never compared
  private record Piece(int[] units, String latin, String beforeI) {}

  private static final int MOST = 3;

  private final List<Piece> initials = new ArrayList<>();
  private final List<Piece> finals = new ArrayList<>();
  private final List<Piece> codas = new ArrayList<>();
  private final Map<String, String> surnames = new HashMap<>();

  private Syllables() {}

  static Syllables read(String resource, String language) {
    Syllables syllables = new Syllables();
    syllables.initials.add(new Piece(new int[0], "", ""));
    syllables.codas.add(new Piece(new int[0], "", ""));
    for (List<String> row : WordList.read(resource, 5).rows()) {
      if (row.get(0).equals(language)) {
        syllables.add(row.get(1), row.get(2), row.get(3), row.get(4));
      }
    }
    syllables.finals.sort((a, b) -> b.units().length - a.units().length);
    return syllables;
  }

  private void add(String part, String form, String latin, String beforeI) {
    switch (part) {
      case "surname" -> surnames.putIfAbsent(NameKey.of(form), latin);
      case "initial" -> initials.add(new Piece(closed(form), latin, beforeI));
      case "final" -> finals.add(new Piece(closed(form), latin, latin));
      default -> codas.add(new Piece(closed(form), latin, latin));
    }
  }

  /** A piece's units without the inherent vowel of its last consonant, which is not spoken. */
  private static int[] closed(String form) {
    int[] units = Units.of(form);
    boolean open = units.length > 0 && units[units.length - 1] == Units.SCHWA;
    return open ? Arrays.copyOf(units, units.length - 1) : units;
  }

  Optional<String> surname(String word) {
    return Optional.ofNullable(surnames.get(NameKey.of(word)));
  }

  /**
   * Spells a word of at most three syllables.
   *
   * @param word a word
   * @return its syllables; empty if it is not made of such
   */
  Optional<List<String>> spell(String word) {
    int[] units = Units.of(word);
    return units.length == 0 ? Optional.empty() : from(units, 0, MOST);
  }

  /** The fewest syllables, of those the longest first. */
  private Optional<List<String>> from(int[] units, int start, int most) {
    if (start == units.length) {
      return Optional.of(List.of());
    }
    Optional<List<String>> best = Optional.empty();
    for (Piece initial : most == 0 ? List.<Piece>of() : initials) {
      int vowel = start + initial.units().length;
      for (Piece rhyme : matches(units, start, initial) ? finals : List.<Piece>of()) {
        if (matches(units, vowel, rhyme)) {
          best = shorter(best, closed(units, vowel, initial, rhyme, most));
        }
      }
    }
    return best;
  }

  private Optional<List<String>> closed(
      int[] units, int vowel, Piece initial, Piece rhyme, int most) {
    Optional<List<String>> best = Optional.empty();
    int end = vowel + rhyme.units().length;
    for (Piece coda : codas) {
      if (matches(units, end, coda)) {
        int next = afterSchwa(units, end + coda.units().length);
        String head = rhyme.latin().startsWith("i") ? initial.beforeI() : initial.latin();
        best =
            shorter(
                best,
                from(units, next, most - 1)
                    .map(rest -> joined(head + rhyme.latin() + coda.latin(), rest)));
      }
    }
    return best;
  }

  /** The inherent vowel that Hindi writes after a closed syllable, and does not speak. */
  private static int afterSchwa(int[] units, int at) {
    return at < units.length && units[at] == Units.SCHWA ? at + 1 : at;
  }

  private static Optional<List<String>> shorter(
      Optional<List<String>> a, Optional<List<String>> b) {
    return b.isPresent() && (a.isEmpty() || b.get().size() < a.get().size()) ? b : a;
  }

  private static List<String> joined(String first, List<String> rest) {
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return all;
  }

  private static boolean matches(int[] units, int at, Piece piece) {
    int end = at + piece.units().length;
    return end <= units.length
        && Arrays.equals(units, at, end, piece.units(), 0, piece.units().length);
  }
}
