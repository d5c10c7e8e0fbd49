package org.uvach.models.latin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.uvach.internal.latin.Units;
import org.uvach.internal.text.Folding;
import org.uvach.models.latin.LatinData.Part;

/** Learns how likely each folded Devanagari letter is spelled with which Latin letters. */
public final class LearnSounds {

  private static final double LEAST = 0.0005;
  private static final String HEADER =
      """
      # How likely a Devanagari letter (folded, vowel signs as vowels, a for the inherent vowel) is spelled with Latin letters in names. Written by LearnSounds.
      # Columns: letter, Latin letters (- for none), share.
      # Origin: learnt from names of candidates and cricketers (MIT), places (Unicode-3.0, ISC) and Wikidata (CC0). Licence: Apache-2.0.
      """;

  private LearnSounds() {}

  /**
   * Runs the program.
   *
   * @param args the folder of {@code data}; the list of the world's names; the file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("Arguments: SHARED WORLD-NAMES FILE");
    }
    LatinData data = LatinData.read(Path.of(args[0]), Path.of(args[1]));
    List<NamePair> pairs = new ArrayList<>();
    Set<Character> letters = new TreeSet<>();
    for (NamePair pair : data.names()) {
      if (Part.of(pair.hindi()) != Part.HELD_OUT) {
        String folded = Folding.key(pair.hindi());
        pairs.add(new NamePair(folded, pair.latin(), pair.kind(), pair.count()));
        folded.chars().forEach(c -> letters.add((char) c));
      }
    }
    UnitAligner aligner = new UnitAligner();
    aligner.learn(pairs);
    Files.writeString(Path.of(args[2]), HEADER + String.join("", rows(aligner, letters)));
  }

  private static List<String> rows(UnitAligner aligner, Set<Character> letters) {
    Map<Character, Integer> units = new TreeMap<>();
    units.put('a', Units.SCHWA);
    for (char letter : letters) {
      int[] unit = Units.of(letter + "्");
      boolean sign = letter >= 'ा' && letter <= '्';
      if (unit.length == 1 && !sign) {
        units.put(letter, unit[0]);
      }
    }
    List<String> rows = new ArrayList<>();
    units.forEach(
        (letter, unit) ->
            new TreeMap<>(aligner.shares(unit))
                .forEach(
                    (chunk, share) -> {
                      if (share >= LEAST) {
                        rows.add(row(letter, chunk, share));
                      }
                    }));
    return rows;
  }

  private static String row(char letter, String chunk, double share) {
    return String.format(
        Locale.ROOT, "%s\t%s\t%.5f\n", letter, chunk.isEmpty() ? "-" : chunk, share);
  }
}
