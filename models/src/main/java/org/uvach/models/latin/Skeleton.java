package org.uvach.models.latin;

import java.util.Locale;

/**
 * The consonants of a word in either script as classes of sounds, to see whether two words can be
 * one name: मिलर and Miller are both mlr.
 */
final class Skeleton {

  private static final String DEVANAGARI = "कखगघचछजझटठडढणतथदधनपफबभमरलळवशषसङञंँ";
  private static final String CLASSES = "kkggccjjttddnttddnppbbmrllvsssnnnn";

  private Skeleton() {}

  static String of(String word) {
    var classes = new StringBuilder();
    String lower =
        word.toLowerCase(Locale.ROOT)
            .replace("ph", "p")
            .replace("sh", "s")
            .replace("zh", "l")
            .replace("ck", "k")
            .replace("ch", "c");
    for (int i = 0; i < lower.length(); i++) {
      int index = DEVANAGARI.indexOf(lower.charAt(i));
      char c = index >= 0 ? CLASSES.charAt(index) : latin(lower.charAt(i));
      if (c != 0 && (classes.isEmpty() || classes.charAt(classes.length() - 1) != c)) {
        classes.append(c);
      }
    }
    return classes.toString();
  }

  private static char latin(char c) {
    return switch (c) {
      case 'b', 'c', 'd', 'g', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v' -> c;
      case 'f' -> 'p';
      case 'q', 'x' -> 'k';
      case 'w' -> 'v';
      case 'z' -> 'j';
      default -> 0;
    };
  }

  /** How alike two words are, in [0, 1]: one less the share of consonants that differ. */
  static double likeness(String a, String b) {
    String one = of(a);
    String other = of(b);
    int longer = Math.max(one.length(), other.length());
    return longer == 0 ? 0.6 : 1 - (double) distance(one, other) / longer;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
