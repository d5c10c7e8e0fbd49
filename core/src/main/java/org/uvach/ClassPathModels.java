package org.uvach;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import com.google.common.hash.Hashing;
import org.uvach.language.Models;

/**
 * Models on the class path, listed in the resource {@value #INDEX}: a header line, then name, resource, size in bytes and
 * SHA-256, separated by tabs.
 */
final class ClassPathModels implements Models {

  private static final String INDEX = "org/uvach/models/index.tsv";

  private record Entry(String resource, int bytes, String sha256) {}

  private final ClassLoader loader;
  private final Map<String, Entry> entries;

  private ClassPathModels(ClassLoader loader, Map<String, Entry> entries) {
    this.loader = loader;
    this.entries = entries;
  }

  static ClassPathModels read(ClassLoader loader) {
    Map<String, Entry> entries = new HashMap<>();
    try (InputStream in = loader.getResourceAsStream(INDEX)) {
      if (in != null) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split("\t", -1))
            .forEach(f -> entries.put(f[0], new Entry(f[1], Integer.parseInt(f[2]), f[3])));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + INDEX, e);
    }
    return new ClassPathModels(loader, entries);
  }

  @Override
  public InputStream open(String name) {
    Entry entry = entries.get(name);
    InputStream in = entry == null ? null : loader.getResourceAsStream(entry.resource());
    if (in == null) {
      throw new IllegalStateException(
          "No model '%s' on the class path: add the dependency org.uvach:uvach-models, in the version of org.uvach:uvach"
              .formatted(name));
    }
    try (in) {
      byte[] bytes = in.readNBytes(entry.bytes() + 1);
      if (bytes.length != entry.bytes() || !Hashing.sha256().hashBytes(bytes).toString().equals(entry.sha256())) {
        throw new IllegalStateException(
            "Model '%s' (%s) is damaged: it is not the file that the index names; add org.uvach:uvach-models afresh"
                .formatted(name, entry.resource()));
      }
      return new ByteArrayInputStream(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read model " + name, e);
    }
  }
}
