package org.uvach;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
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
import org.uvach.language.Models;

/**
 * Models on the class path, listed in resources named {@value #INDEX}: lines of name, resource,
 * size in bytes and SHA-256, separated by tabs; lines that begin with {@code #} say what the
 * columns are. Several jars may bring an index; of two models with one name the first on the class
 * path counts, as with classes.
 */
final class ClassPathModels implements Models {

  private static final String INDEX = "org/uvach/models/index.tsv";

  /**
   * An index that says more is wrong; the bound keeps the memory small that it can make us take.
   */
  private static final int MOST_BYTES = 256 << 20;

  private static final Splitter COLUMNS = Splitter.on('\t');

  private record Entry(String resource, int bytes, String sha256) {

    static Entry of(List<String> columns) {
      return new Entry(columns.get(1), Integer.parseInt(columns.get(2)), columns.get(3));
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
        List<String> lines = Resources.readLines(index, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
          read(lines.get(i), index + ":" + (i + 1), entries);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + INDEX, e);
    }
    return new ClassPathModels(loader, entries);
  }

  private static void read(String line, String place, Map<String, Entry> entries) {
    if (line.startsWith("#") || line.isBlank()) {
      return;
    }
    List<String> columns = COLUMNS.splitToList(line);
    if (columns.size() != 4
        || !columns.get(2).matches("[0-9]{1,9}")
        || !columns.get(3).matches("[0-9a-f]{64}")) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s: need name, resource, bytes and SHA-256, separated by tabs, not '%s'; add org.uvach:uvach-models afresh",
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
      return new ByteArrayInputStream(checked(name, entry, in.readNBytes(entry.bytes() + 1)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read model '" + name + "'", e);
    }
  }

  private static byte[] checked(String name, Entry entry, byte[] bytes) {
    if (bytes.length != entry.bytes()
        || !Hashing.sha256().hashBytes(bytes).toString().equals(entry.sha256())) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "Model '%s' (%s) is damaged: it is not the file that the index names; add org.uvach:uvach-models afresh",
              name,
              entry.resource()));
    }
    return bytes;
  }

  private static IllegalStateException missing(String what, String name) {
    return new IllegalStateException(
        String.format(Locale.ROOT, what, name)
            + ": add the dependency org.uvach:uvach-models, in the version of org.uvach:uvach");
  }
}
