package org.uvach.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How articles stand in a file. */
enum InputForm {
  /** The file is one article. */
  TEXT {
    @Override
    void read(String file, InputStream standardInput, Consumer<Supplier<Input>> sink) {
      sink.accept(() -> readArticle(file, standardInput));
    }
  },

  /** Each line of the file is an article as JSON. */
  JSONL {
    @Override
    void read(String file, InputStream standardInput, Consumer<Supplier<Input>> sink) {
      try (var lines =
          new BufferedReader(new InputStreamReader(open(file, standardInput), UTF_8))) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String json = line;
          String place = file + ":" + ++number;
          if (!json.isBlank()) {
            sink.accept(() -> JsonLine.read(json, place));
          }
        }
      } catch (IOException e) {
        Input broken = broken(file, e);
        sink.accept(() -> broken);
      }
    }
  };

  /** The file name that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  /**
   * Hands on each article of a file, or what is wrong with it, in the order of the file. What can
   * be done later, by another thread, is left to the suppliers.
   *
   * @param file a file's name, or {@value #STANDARD_INPUT}
   * @param standardInput what {@value #STANDARD_INPUT} stands for
   * @param sink takes each article as it is reached
   */
  abstract void read(String file, InputStream standardInput, Consumer<Supplier<Input>> sink);

  private static Input readArticle(String file, InputStream standardInput) {
    try (InputStream in = open(file, standardInput)) {
      return new Input.Article(name(file), new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      return broken(file, e);
    }
  }

  private static String name(String file) {
    String name = new File(file).getName();
    return name.isEmpty() ? file : name;
  }

  private static InputStream open(String file, InputStream standardInput) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return standardInput;
    }
    Path path = FileName.path(file);
    if (Files.isDirectory(path)) {
      throw new IOException("is a directory; name the files in it");
    }
    return Files.newInputStream(path);
  }

  private static Input broken(String file, IOException e) {
    String what = e.getMessage();
    if (e instanceof NoSuchFileException) {
      what = "no such file";
    } else if (e instanceof AccessDeniedException) {
      what = "permission denied";
    }
    return new Input.Broken(file + ": " + what);
  }
}
