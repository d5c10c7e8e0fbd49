package org.uvach.document;

import java.util.Locale;

/**
 * A stretch of the text as given: {@code [start, end)} in UTF-16 code units, with the words that
 * stand there.
 *
 * <p>Every span of a {@link Document} satisfies {@code text.substring(start,
 * end).equals(span.text())}; the document's constructor checks it. The idea of carrying offset and
 * words together is that of the W3C Web Annotation selectors.
 *
 * <pre>{@code
 * Span span = Span.of("मोदी ने कहा", 0, 4);   // "Modi said"
 * span.text();                                  // मोदी
 * }</pre>
 *
 * @param start first code unit of the span, at least 0
 * @param end the code unit after its last, greater than {@code start}
 * @param text the words, {@code end - start} code units long
 */
public record Span(int start, int end, String text) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @param start see Span
   * @param end see Span
   * @param text see Span
   * @throws IllegalArgumentException if the span is empty, starts below 0, or its text has another
   *     length
   */
  public Span {
    if (start < 0 || end <= start || text.length() != end - start) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "No span [%d, %d) over %d code units", start, end, text.length()));
    }
  }

  /**
   * The span of {@code text} between two offsets.
   *
   * @param text the text as given
   * @param start first code unit
   * @param end the code unit after the last
   * @return the span, with its words
   * @throws IndexOutOfBoundsException if the offsets are outside the text
   * @throws IllegalArgumentException if the span would be empty
   */
  public static Span of(String text, int start, int end) {
    return new Span(start, end, text.substring(start, end));
  }

  /**
   * Whether the two spans share a code unit.
   *
   * @param other another span of the same text
   * @return true if they overlap
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Whether the other span lies inside this one (or is it).
   *
   * @param other another span of the same text
   * @return true if no code unit of {@code other} is outside
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Orders by start, then the longer first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }

  /** The words first, then where they stand: {@code मोदी [0, 4)}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s [%d, %d)", text.replaceAll("\\s", " "), start, end);
  }
}
