package com.example.newsroom;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.uvach.Extractor;
import org.uvach.document.Entity;

/** Who said what in an article, and which libraries it took to find out. */
public final class Newsroom {

  /** "Mayor Sunita Verma said that the bridge will stay closed until Monday." */
  private static final String ARTICLE =
      "मेयर सुनीता वर्मा ने कहा कि पुल सोमवार तक बंद रहेगा।";

  private Newsroom() {}

  /**
   * Reads the article.
   *
   * @param args the file to write
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    var document = Extractor.create().extract(ARTICLE);

    List<String> lines = new ArrayList<>();
    for (var quotation : document.quotations()) {
      String speaker = quotation.speaker().map(Entity::name).orElse("?");
      lines.add(speaker + ": " + quotation.text());
    }
    lines.add(Newsroom.class.getModule().isNamed() ? "as a module, with" : "on the class path, with");
    lines.addAll(libraries());
    Files.write(Path.of(args[0]), lines);
  }

  private static List<String> libraries() {
    String path = System.getProperty("jdk.module.path", System.getProperty("java.class.path"));
    return Stream.of(path.split(File.pathSeparator))
        .map(entry -> Path.of(entry).getFileName().toString())
        .filter(name -> name.endsWith(".jar"))
        .map(name -> name.replaceFirst("-[0-9].*", ""))
        .filter(name -> !name.equals("newsroom"))
        .sorted()
        .toList();
  }
}
