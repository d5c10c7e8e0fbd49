package org.uvach.models;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.uvach.Extractor;
import org.uvach.language.Models;

/**
 * Models just learnt, not on the class path. An {@link Extractor} with them is built through the
 * door that every user takes; a model that was not learnt anew is the one on the class path.
 */
public final class LearntModels implements Models {

  private static final String FOLDER = "org/uvach/models/";
  private static final String INDEX = FOLDER + "index.tsv";

  private final Map<String, byte[]> models = new LinkedHashMap<>();
  private final Models shipped = ShippedModels.read();

  /**
   * Learns models, each after those it may build on.
   *
   * @param trainers what is learnt, in order
   * @param articles from which articles
   * @return the models
   */
  public static LearntModels learn(List<Trainer> trainers, List<AnnotatedArticle> articles) {
    LearntModels learnt = new LearntModels();
    for (Trainer trainer : trainers) {
      learnt.models.put(trainer.model(), trainer.train(articles, learnt));
    }
    return learnt;
  }

  @Override
  public InputStream open(String name) {
    byte[] bytes = models.get(name);
    return bytes == null ? shipped.open(name) : new ByteArrayInputStream(bytes);
  }

  /**
   * An extractor that reads with these models.
   *
   * @return a new extractor
   * @throws UncheckedIOException if the models cannot be laid down in a temporary folder
   */
  public Extractor extractor() {
    try {
      Path folder = Files.createTempDirectory("uvach-models");
      try (var loader = new ModelsFirst(folder)) {
        write(folder);
        return Extractor.create(loader);
      } finally {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lay down the models in a temporary folder", e);
    }
  }

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve(FOLDER));
    for (var model : models.entrySet()) {
      Files.write(folder.resolve(resource(model.getKey())), model.getValue());
    }
    Files.writeString(folder.resolve(INDEX), index());
  }

  private String index() {
    return models.entrySet().stream()
        .map(model -> line(model.getKey(), model.getValue()))
        .collect(Collectors.joining());
  }

  private static String line(String name, byte[] bytes) {
    return "%s\t%s\t%d\t%s\n".formatted(name, resource(name), bytes.length, Checksum.of(bytes));
  }

  private static String resource(String name) {
    return FOLDER + "learnt-" + name;
  }

  /**
   * Finds the index of a folder before those on the class path: the first that names a model
   * counts.
   */
  private static final class ModelsFirst extends URLClassLoader {

    ModelsFirst(Path folder) throws IOException {
      super(new URL[] {folder.toUri().toURL()}, LearntModels.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      List<URL> urls = Collections.list(findResources(name));
      urls.addAll(Collections.list(getParent().getResources(name)));
      return Collections.enumeration(urls);
    }
  }
}
