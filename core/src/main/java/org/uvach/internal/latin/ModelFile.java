package org.uvach.internal.latin;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a model file is made of, as {@link java.io.DataOutput} writes it. */
final class ModelFile {

  private ModelFile() {}

  /** Reads the next word. */
  static String text(ByteBuffer in) {
    byte[] bytes = new byte[Short.toUnsignedInt(in.getShort())];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Reads how many entries follow: never more than there are bytes, so that no file takes more. */
  static int size(ByteBuffer in) {
    int size = in.getInt();
    if (size < 0 || size > in.remaining()) {
      throw new BufferUnderflowException();
    }
    return size;
  }
}
