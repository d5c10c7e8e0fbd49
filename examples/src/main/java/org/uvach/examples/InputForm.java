package org.uvach.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How articles stand in a file. */
enum InputForm {
  /** The file is one article. */
  TEXT(".txt") {
    @Override
    void read(InputFile file, InputStream standardInput, Consumer<Supplier<Input>> sink) {
      sink.accept(() -> readArticle(file, standardInput));
    }
  },

  /** Each line of the file is an article as JSON. */
  JSONL(".jsonl") {
    @Override
    void read(InputFile input, InputStream standardInput, Consumer<Supplier<Input>> sink) {
      String file = input.name();
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

  private final String extension;

  InputForm(String extension) {
    this.extension = extension;
  }

  /** How the names of such files end, in a folder that holds others too. */
  String extension() {
    return extension;
  }

  /** The file name that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  /**
   * Hands on each article of a file, or what is wrong with it, in the order of the file. What can
   * be done later, by another thread, is left to the suppliers.
   *
   * @param file a file, or {@value #STANDARD_INPUT}
   * @param standardInput what {@value #STANDARD_INPUT} stands for
   * @param sink takes each article as it is reached
   */
  abstract void read(InputFile file, InputStream standardInput, Consumer<Supplier<Input>> sink);

  private static Input readArticle(InputFile file, InputStream standardInput) {
    try (InputStream in = open(file.name(), standardInput)) {
      return new Input.Article(file.id(), new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      return broken(file.name(), e);
    }
  }

  private static InputStream open(String file, InputStream standardInput) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return standardInput;
    }
    return Files.newInputStream(FileName.path(file));
  }

  /** What to say of a file that cannot be read. */
  static Input.Broken broken(String file, IOException e) {
    String what = e.getMessage();
    if (e instanceof NoSuchFileException) {
      what = "no such file";
    } else if (e instanceof AccessDeniedException) {
      what = "permission denied";
    }
    return new Input.Broken(file + ": " + what);
  }
}
