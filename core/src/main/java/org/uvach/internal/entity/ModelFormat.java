package org.uvach.internal.entity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * How our model files begin and end: first a magic number and how many things the file holds, and
 * nothing behind the last of them.
 *
 * @param magic the number that the file begins with
 * @param mismatch what a file is that begins with another, as in "it is no gazetteer"
 * @param things what is counted, as in "names"
 * @param most a file that says it has more is no model; so the memory stays small that it can take
 */
record ModelFormat(int magic, String mismatch, String things, int most) {

  /** Reads the beginning, and tells how many things follow. */
  int readSize(ByteBuffer in) throws IOException {
    int found = in.getInt();
    if (found != magic) {
      throw new IOException(
          String.format(Locale.ROOT, "%s: it begins with %08x, not %08x", mismatch, found, magic));
    }
    int size = in.getInt();
    if (size < 0 || size > most) {
      throw new IOException(
          String.format(
              Locale.ROOT, "it says it has %d %s; a model has 0 to %d", size, things, most));
    }
    return size;
  }

  /** Makes sure that all has been read. */
  static void checkEnd(ByteBuffer in) throws IOException {
    if (in.hasRemaining()) {
      throw new IOException("it goes on behind its end");
    }
  }
}
