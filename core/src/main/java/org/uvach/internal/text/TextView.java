package org.uvach.internal.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as one would like it to be, with an exact way back to the text as given.
 *
 * <p>The view is in NFC (a nukta letter is base and nukta), has one kind of blank, one kind of line
 * end and one kind of hyphen, and no invisible characters. It is made cluster by cluster (a letter
 * with the marks after it), and the way back leads to the edges of clusters only, so that nothing
 * found in the view can cut a cluster of the given text. A joiner belongs to the cluster before it.
 * The idea of a mapped view is Lucene's {@code CharFilter} and Sudachi's.
 */
public final class TextView {

  /**
   * Unicode's stream-safe limit: more marks on one letter occur in hostile text only, and would
   * sort in quadratic time.
   */
  private static final int MARKS_PER_CLUSTER = 30;

  /**
   * A cluster of its own: many type it for a colon (दिल्लीः …), and then it is no part of the word.
   */
  private static final char VISARGA = '\u0903';

  private static final String HYPHENS = "\u2010\u2011\u2212\uFE63\uFF0D";

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private TextView(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * Views a text.
   *
   * @param given any text at all, lone surrogates and control characters included
   * @return its view
   */
  public static TextView of(String given) {
    return new Reading(given).view();
  }

  /**
   * The normalised text.
   *
   * @return in NFC, without invisible characters; the only blank is the space, the only line end
   *     {@code \n}
   */
  public String text() {
    return text;
  }

  /**
   * The way back for a beginning.
   *
   * @param index a code unit of {@link #text()}
   * @return the code unit of the given text where the cluster that holds it begins
   */
  public int start(int index) {
    return starts[index];
  }

  /**
   * The way back for an end.
   *
   * @param index the code unit of {@link #text()} after the last one meant; at least 1
   * @return the code unit of the given text after the cluster that holds the last one, its joiners
   *     included
   */
  public int end(int index) {
    return ends[index - 1];
  }

  /** One pass over a given text; used once and thrown away. */
  private static final class Reading {

    private final String given;
    private final StringBuilder out;
    private int[] starts;
    private int[] ends;

    Reading(String given) {
      this.given = given;
      this.out = new StringBuilder(given.length());
      this.starts = new int[given.length()];
      this.ends = new int[given.length()];
    }

    TextView view() {
      int at = 0;
      while (at < given.length()) {
        at = read(at);
      }
      int n = out.length();
      return n == starts.length
          ? new TextView(out.toString(), starts, ends)
          : new TextView(out.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }

    private int read(int at) {
      int codePoint = given.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      return switch (Glyph.of(codePoint)) {
        case INVISIBLE -> next;
        case BLANK -> write(" ", at, next);
        case LINE_END -> write("\n", at, isCrLf(at) ? next + 1 : next);
        default -> readCluster(at, next);
      };
    }

    private boolean isCrLf(int at) {
      return given.startsWith("\r\n", at);
    }

    private int readCluster(int at, int afterBase) {
      int end = afterBase;
      int next = afterBase;
      int marks = 0;
      boolean hidden = false;
      while (next < given.length() && marks < MARKS_PER_CLUSTER) {
        int codePoint = given.codePointAt(next);
        Glyph glyph = Glyph.of(codePoint);
        if ((glyph != Glyph.MARK && glyph != Glyph.INVISIBLE) || codePoint == VISARGA) {
          break;
        }
        next += Character.charCount(codePoint);
        hidden |= glyph == Glyph.INVISIBLE;
        marks += glyph == Glyph.MARK ? 1 : 0;
        end = glyph == Glyph.MARK || isJoiner(codePoint) ? next : end;
      }
      if (!hidden && isNormal(given, at, end)) {
        out.append(given, at, end);
        return map(end - at, at, end);
      }
      String cluster = given.substring(at, end);
      return write(normal(hidden ? withoutInvisible(cluster) : cluster), at, end);
    }

    private int write(String cluster, int start, int end) {
      out.append(cluster);
      return map(cluster.length(), start, end);
    }

    /** Maps the last units written to a cluster of the given text. */
    private int map(int units, int start, int end) {
      if (out.length() > starts.length) {
        starts = Arrays.copyOf(starts, out.length() * 2);
        ends = Arrays.copyOf(ends, out.length() * 2);
      }
      for (int i = out.length() - units; i < out.length(); i++) {
        starts[i] = start;
        ends[i] = end;
      }
      return end;
    }
  }

  private static boolean isJoiner(int codePoint) {
    return codePoint == 0x200C || codePoint == 0x200D || Glyph.isVariationSelector(codePoint);
  }

  private static String withoutInvisible(String cluster) {
    var out = new StringBuilder(cluster.length());
    cluster.codePoints().filter(c -> Glyph.of(c) != Glyph.INVISIBLE).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String normal(String cluster) {
    if (isNormal(cluster, 0, cluster.length())) {
      return cluster;
    }
    if (HYPHENS.indexOf(cluster.charAt(0)) >= 0) {
      return "-" + cluster.substring(1);
    }
    return Normalizer.normalize(cluster, Normalizer.Form.NFC);
  }

  private static boolean isNormal(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isNormalAnywhere(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Latin without combining marks, and Devanagari but for nukta forms and accents, are in NFC
   * whatever stands beside them.
   */
  private static boolean isNormalAnywhere(int c) {
    return c < 0x300 || (c >= 0x900 && c <= 0x97F && !isNuktaOrAccent(c));
  }

  private static boolean isNuktaOrAccent(int c) {
    return c == 0x93C || (c >= 0x951 && c <= 0x954) || (c >= 0x958 && c <= 0x95F);
  }
}
