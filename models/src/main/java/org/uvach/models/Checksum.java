package org.uvach.models;

import java.util.Locale;
import java.util.zip.CRC32;

/** The CRC-32 of bytes, by which the index of the models and the lists of news name them. */
public final class Checksum {

  private Checksum() {}

  /**
   * Sums up bytes.
   *
   * @param bytes any
   * @return their CRC-32, eight hexadecimal digits
   */
  public static String of(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return String.format(Locale.ROOT, "%08x", sum.getValue());
  }
}
