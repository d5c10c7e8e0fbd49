package org.uvach.internal.quotation;

/**
 * A run of tokens.
 *
 * @param start first token
 * @param end the token after the last, greater than {@code start}
 */
record Range(int start, int end) {

  int length() {
    return end - start;
  }

  boolean overlaps(Range other) {
    return start < other.end && other.start < end;
  }
}
