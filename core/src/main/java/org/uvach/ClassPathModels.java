package org.uvach;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.uvach.language.Models;

/**
 * Models on the class path, listed in resources named {@value #INDEX}: lines of name, resource,
 * size in bytes and CRC-32, separated by tabs; lines that begin with {@code #} say what the columns
 * are. Several jars may bring an index; of two models with one name the first on the class path
 * counts, as with classes.
 */
final class ClassPathModels implements Models {

  private static final String INDEX = "org/uvach/models/index.tsv";

  /**
   * An index that says more is wrong; the bound keeps the memory small that it can make us take.
   */
  private static final int MOST_BYTES = 256 << 20;

  /** An index may lie: more is only taken for bytes that are there. */
  private static final int MOST_AT_ONCE = 16 << 20;

  private static final int CRC_RADIX = 16;

  private record Entry(String resource, int bytes, long crc32) {

    static Entry of(List<String> columns) {
      return new Entry(
          columns.get(1),
          Integer.parseInt(columns.get(2)),
          Long.parseLong(columns.get(3), CRC_RADIX));
    }
  }

  private final ClassLoader loader;
  private final Map<String, Entry> entries;

  private ClassPathModels(ClassLoader loader, Map<String, Entry> entries) {
    this.loader = loader;
    this.entries = entries;
  }

  /**
   * Reads every index.
   *
   * @param loader where the indexes and the models are
   * @return the models they list; none if there is no index
   * @throws IllegalStateException if a line of an index is malformed
   */
  static ClassPathModels read(ClassLoader loader) {
    Map<String, Entry> entries = new HashMap<>();
    try {
      for (URL index : Collections.list(loader.getResources(INDEX))) {
        read(index, entries);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + INDEX, e);
    }
    return new ClassPathModels(loader, entries);
  }

  private static void read(URL index, Map<String, Entry> entries) throws IOException {
    try (InputStream in = index.openStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int number = 0;
      for (String line : text.lines().toList()) {
        number++;
        read(line, index + ":" + number, entries);
      }
    }
  }

  private static void read(String line, String place, Map<String, Entry> entries) {
    if (line.startsWith("#") || line.isBlank()) {
      return;
    }
    List<String> columns = List.of(line.split("\t", -1));
    if (columns.size() != 4
        || !columns.get(2).matches("[0-9]{1,9}")
        || !columns.get(3).matches("[0-9a-f]{8}")) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s: need name, resource, bytes and CRC-32, separated by tabs, not '%s'; add org.uvach:uvach-models afresh",
              place,
              line));
    }
    if (Integer.parseInt(columns.get(2)) > MOST_BYTES) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s: model '%s' says it has %s bytes, and no model has more than %d; add org.uvach:uvach-models afresh",
              place,
              columns.get(0),
              columns.get(2),
              MOST_BYTES));
    }
    entries.putIfAbsent(columns.get(0), Entry.of(columns));
  }

  @Override
  public InputStream open(String name) {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw missing("No model '%s' on the class path", name);
    }
    try (InputStream in = loader.getResourceAsStream(entry.resource())) {
      if (in == null) {
        throw missing("Model '%s' is in the index, but its file is not there", name);
      }
      return new Contents(checked(name, entry, bytes(in, entry.bytes())));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read model '" + name + "'", e);
    }
  }

  /**
   * Reads as many bytes as the index says, and one more if there is one: into one array, which is
   * not copied, for memory that is touched first costs more than all that is done with it.
   */
  private static byte[] bytes(InputStream in, int count) throws IOException {
    if (count > MOST_AT_ONCE) {
      return in.readNBytes(count + 1);
    }
    byte[] bytes = new byte[count];
    int read = in.readNBytes(bytes, 0, count);
    return read == count && in.read() < 0 ? bytes : new byte[0];
  }

  private static byte[] checked(String name, Entry entry, byte[] bytes) {
    if (bytes.length != entry.bytes() || checksum(bytes) != entry.crc32()) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "Model '%s' (%s) is damaged: it is not the file that the index names; add org.uvach:uvach-models afresh",
              name,
              entry.resource()));
    }
    return bytes;
  }

  /**
   * Tells damage, which is all that an index beside the file can tell; it takes no time, where a
   * digest's first use takes a tenth of a second.
   */
  private static long checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  /** All bytes of a model, which whoever reads all of them gets as they are. */
  private static final class Contents extends ByteArrayInputStream {

    Contents(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized byte[] readAllBytes() {
      if (pos > 0) {
        return super.readAllBytes();
      }
      pos = count;
      return buf;
    }
  }

  private static IllegalStateException missing(String what, String name) {
    return new IllegalStateException(
        String.format(Locale.ROOT, what, name)
            + ": add the dependency org.uvach:uvach-models, in the version of org.uvach:uvach");
  }
}
