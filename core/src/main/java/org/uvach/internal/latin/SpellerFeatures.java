package org.uvach.internal.latin;

/**
 * What a spelling decision looks at: the units around, the letters written so far, and how the word
 * has been spelled until here. All are hashes.
 */
public final class SpellerFeatures {

  /** Features that do not depend on what was written so far. */
  public static final int OF_PLACE = 20;

  /** Features that do. */
  public static final int OF_HISTORY = 10;

  private static final int PRIME = 0x9E3779B1;

  private SpellerFeatures() {}

  /**
   * The features of a place in a word.
   *
   * @param units the word
   * @param i index of the unit to spell
   * @param domain what kind of words it is spelled among
   * @param out where {@link #OF_PLACE} hashes are written to
   */
  public static void ofPlace(int[] units, int i, int domain, int[] out) {
    int u0 = Units.at(units, i);
    int l1 = Units.at(units, i - 1);
    int l2 = Units.at(units, i - 2);
    int l3 = Units.at(units, i - 3);
    int r1 = Units.at(units, i + 1);
    int r2 = Units.at(units, i + 2);
    int r3 = Units.at(units, i + 3);
    int fromEnd = Math.min(4, units.length - 1 - i);
    int fromStart = Math.min(3, i);
    int left = mix(mix(u0, l1), l2);
    int right = mix(mix(u0, r1), r2);
    int f = 0;
    out[f++] = mix(1, u0);
    out[f++] = mix(2, mix(u0, l1));
    out[f++] = mix(3, mix(u0, r1));
    out[f++] = mix(4, mix(mix(u0, l1), r1));
    out[f++] = mix(5, left);
    out[f++] = mix(6, right);
    out[f++] = mix(7, mix(left, r1));
    out[f++] = mix(8, mix(right, l1));
    out[f++] = mix(9, mix(left, mix(r1, r2)));
    out[f++] = mix(10, mix(left, l3));
    out[f++] = mix(11, mix(right, r3));
    out[f++] = mix(12, mix(mix(left, l3), mix(r1, r2)));
    out[f++] = mix(13, mix(mix(left, r1), mix(r2, r3)));
    out[f++] = mix(14, mix(mix(left, l3), mix(mix(r1, r2), r3)));
    out[f++] = mix(15, mix(u0, fromEnd));
    out[f++] = mix(16, mix(u0, fromStart + 8 * Math.min(12, units.length)));
    out[f++] = mix(17, mix(mix(u0, fromEnd), mix(l1, r1)));
    out[f++] = mix(18, mix(mix(u0, domain), mix(l1, r1)));
    out[f++] = mix(19, mix(mix(u0, domain), mix(Units.at(units, units.length - 2), fromEnd)));
    out[f] = mix(20, mix(mix(u0, domain), fromEnd));
  }

  /**
   * The features of a place that depend on the letters before it.
   *
   * @param units the word
   * @param i index of the unit to spell
   * @param domain what kind of words it is spelled among
   * @param last the last three letters written, a byte each, the last lowest
   * @param manner how the word has been spelled so far, see {@link #manner}
   * @param out where {@link #OF_HISTORY} hashes are written to
   */
  public static void ofHistory(int[] units, int i, int domain, int last, int manner, int[] out) {
    int u0 = Units.at(units, i);
    int l1 = Units.at(units, i - 1);
    int r1 = Units.at(units, i + 1);
    int last1 = last & 0xFF;
    int last2 = last & 0xFFFF;
    int last3 = last & 0xFFFFFF;
    int f = 0;
    out[f++] = mix(31, mix(u0, last1));
    out[f++] = mix(32, mix(u0, last2));
    out[f++] = mix(33, mix(u0, last3));
    out[f++] = mix(34, mix(mix(u0, r1), last1));
    out[f++] = mix(35, mix(mix(u0, r1), last2));
    out[f++] = mix(36, mix(mix(u0, l1), last2));
    out[f++] = mix(37, mix(mix(mix(u0, l1), r1), last3));
    out[f++] = mix(38, mix(u0, manner));
    out[f++] = mix(39, mix(mix(u0, domain), last1));
    out[f] = mix(40, mix(mix(u0, r1), mix(Units.at(units, i + 2), last3)));
  }

  /**
   * How a word has been spelled, after one more unit: whether त became th, long vowels were
   * doubled, sibilants got an h, वs became w.
   *
   * @param manner as before that unit; 0 at the start
   * @param unit the unit
   * @param letters how it was spelled
   * @return the manner after it
   */
  public static int manner(int manner, int unit, String letters) {
    if (letters.isEmpty()) {
      return manner;
    }
    int bits = manner;
    bits |= unit == TA && letters.equals("th") ? 1 : 0;
    bits |= letters.equals("ee") ? 2 : 0;
    bits |= letters.equals("oo") ? 4 : 0;
    bits |= letters.equals("aa") ? 8 : 0;
    bits |= unit == A && !letters.equals("a") ? 16 : 0;
    bits |= unit == I && !letters.startsWith("i") ? 32 : 0;
    return bits;
  }

  private static final int TA = Units.of("त्")[0];
  private static final int A = Units.of("आ")[0];
  private static final int I = Units.of("इ")[0];

  /**
   * The weight's place for a feature and a way to spell.
   *
   * @param feature a hash
   * @param chunk number of the letters
   * @param mask number of weights less one
   * @return an index
   */
  public static int index(int feature, int chunk, int mask) {
    int h = (feature ^ (chunk * 0x85EBCA6B)) * PRIME;
    return (h ^ (h >>> 15)) & mask;
  }

  private static int mix(int a, int b) {
    int h = (a * 31 + b) * PRIME;
    return h ^ (h >>> 16);
  }
}
