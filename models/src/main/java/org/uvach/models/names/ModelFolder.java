package org.uvach.models.names;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.uvach.language.Models;
import org.uvach.models.Checksum;

/**
 * The folder of model files, and their index, which a program must write anew after it changed a
 * file.
 *
 * @param folder where they are; a model's name is its file's name up to the dot
 */
public record ModelFolder(Path folder) implements Models {

  private static final String INDEX = "index.tsv";
  private static final String RESOURCES = "org/uvach/models/";

  @Override
  public InputStream open(String name) {
    try {
      Path file =
          files().stream()
              .filter(candidate -> name(candidate).equals(name))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalStateException("No model '%s' in %s".formatted(name, folder)));
      return new ByteArrayInputStream(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a model file and the index.
   *
   * @param fileName the file's name in the folder
   * @param bytes what is in it
   * @throws IOException if it cannot be written
   */
  public void write(String fileName, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(fileName), bytes);
    List<String> index = new ArrayList<>();
    index.add("# The models: name, resource, bytes, CRC-32. Written by the training programs.");
    for (Path file : files()) {
      byte[] content = Files.readAllBytes(file);
      index.add(
          String.join(
              "\t",
              name(file),
              RESOURCES + file.getFileName(),
              Integer.toString(content.length),
              Checksum.of(content)));
    }
    Files.write(folder.resolve(INDEX), index);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().equals(INDEX))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }
}
