package org.uvach.internal.latin;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * A model file, read from its beginning, as {@link java.io.DataOutput} writes it. A plain array
 * with a place in it: code that loads runs once, and a buffer makes ten calls for every number.
 *
 * <p>Whatever is read behind the end throws an {@link IndexOutOfBoundsException}.
 */
final class ModelFile {

  private final byte[] bytes;
  private int place;

  /** Starts at the first of some bytes, which are not changed. */
  ModelFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /** How many bytes were read. */
  int place() {
    return place;
  }

  /** Goes on or back. */
  void goTo(int other) {
    place = other;
  }

  byte oneByte() {
    return bytes[place++];
  }

  int unsignedShort() {
    int number = (bytes[place] & 0xFF) << 8 | (bytes[place + 1] & 0xFF);
    place += 2;
    return number;
  }

  int oneInt() {
    return unsignedShort() << 16 | unsignedShort();
  }

  float oneFloat() {
    return Float.intBitsToFloat(oneInt());
  }

  double oneDouble() {
    return Double.longBitsToDouble((long) oneInt() << 32 | Integer.toUnsignedLong(oneInt()));
  }

  /** Reads the next word. */
  String text() {
    int length = unsignedShort();
    String text = new String(bytes, place, length, StandardCharsets.UTF_8);
    place += length;
    return text;
  }

  /** Reads how many entries follow: never more than there are bytes, so that no file takes more. */
  int size() {
    int size = oneInt();
    if (size < 0 || size > bytes.length - place) {
      throw new IndexOutOfBoundsException(size);
    }
    return size;
  }

  /** Reads so many bytes, of which there are as many. */
  byte[] bytes(int count) {
    int from = Objects.checkFromIndexSize(place, count, bytes.length);
    place += count;
    return Arrays.copyOfRange(bytes, from, place);
  }

  /** The bytes that were read since a place. */
  byte[] since(int start) {
    Objects.checkFromToIndex(start, place, bytes.length);
    return Arrays.copyOfRange(bytes, start, place);
  }

  /** How many letters from two places on are the same in both, of so many at most. */
  int alike(int one, int other, int most) {
    int alike = 0;
    while (alike < most && bytes[one + alike] == bytes[other + alike]) {
      alike++;
    }
    return alike;
  }
}
