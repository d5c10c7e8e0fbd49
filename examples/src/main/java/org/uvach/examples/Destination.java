package org.uvach.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the output goes. One thread writes, in the order of the articles. */
interface Destination {

  /** Writes what one article gave. */
  void write(String id, List<OutputForm.Part> parts);

  /** All articles one after the other, their answers only. */
  static Destination stream(OutputStream out, OutputForm form) {
    write(out, form.header());
    return (id, parts) -> write(out, parts.get(0).content());
  }

  private static void write(OutputStream out, String words) {
    try {
      out.write(words.getBytes(UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write: " + e.getMessage(), e);
    }
  }

  /** A file for each article in a folder, named after it. */
  static Destination folder(String folder, OutputForm form) {
    form.once().forEach(part -> write(folder + "/" + part.extension(), part.content()));
    var names = new OutputNames();
    return (id, parts) -> {
      String name = names.next(id);
      String header = form.header();
      for (OutputForm.Part part : parts) {
        write(folder + "/" + name + part.extension(), header + part.content());
        header = "";
      }
    };
  }

  private static void write(String file, String words) {
    try {
      Path path = FileName.path(file);
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.write(path, words.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write %s: %s".formatted(file, e), e);
    }
  }
}
