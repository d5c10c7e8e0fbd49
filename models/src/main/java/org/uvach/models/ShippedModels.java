package org.uvach.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.uvach.language.Models;

/**
 * The models that this module ships, for programs that learn others on top of them.
 *
 * @param resources the resource of each model, by its name in the index
 */
public record ShippedModels(Map<String, String> resources) implements Models {

  private static final String INDEX = "/org/uvach/models/index.tsv";
  private static final Splitter COLUMNS = Splitter.on('\t');

  /**
   * Reads the index.
   *
   * @return the models in it; none if there is no index
   */
  public static ShippedModels read() {
    var resources = ImmutableMap.<String, String>builder();
    try (InputStream in = ShippedModels.class.getResourceAsStream(INDEX)) {
      if (in != null) {
        new String(in.readAllBytes(), UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(COLUMNS::splitToList)
            .forEach(columns -> resources.put(columns.get(0), "/" + columns.get(1)));
      }
      return new ShippedModels(resources.buildOrThrow());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + INDEX, e);
    }
  }

  @Override
  public InputStream open(String name) {
    String resource = resources.get(name);
    InputStream in = resource == null ? null : ShippedModels.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("No model '%s' is shipped or learnt".formatted(name));
    }
    return in;
  }
}
