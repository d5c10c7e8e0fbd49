package org.uvach.models.latin;

import java.util.HashMap;
import java.util.Map;
import org.uvach.internal.latin.Units;

/** Which Latin letters a unit may begin with, before anything is learnt. */
final class Sounds {

  private static final String[] LETTERS = {
    "कखक़ख़ kcqxh",
    "गघग़ gk",
    "चछ cst",
    "जझज़ jzgs",
    "टठतथ td",
    "डढदधड़ढ़ dtr",
    "णनङञं nm",
    "पफफ़ pf",
    "बभ bvp",
    "म mn",
    "यय़ yij",
    "रऋ r",
    "लळ lz",
    "व vwbuo",
    "शषस scxtz",
    "ह hj",
    "ः h"
  };

  private static final Map<Integer, String> BY_UNIT = read();

  private Sounds() {}

  private static Map<Integer, String> read() {
    Map<Integer, String> sounds = new HashMap<>();
    for (String line : LETTERS) {
      int blank = line.indexOf(' ');
      for (int unit : Units.of(line.substring(0, blank))) {
        if (unit != Units.SCHWA) {
          sounds.put(unit, line.substring(blank + 1));
        }
      }
    }
    return sounds;
  }

  /** Letters, or {@code *} for a vowel. */
  static String of(int unit) {
    return BY_UNIT.getOrDefault(unit, "*");
  }
}
