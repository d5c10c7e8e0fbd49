package org.uvach.models;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Whole articles without annotations: {@code articles.jsonl.xz}, read with the system's {@code xz}.
 */
public final class NewsArticles {

  /**
   * An article.
   *
   * @param title its headline; empty for none
   * @param text its text
   */
  public record NewsArticle(String title, String text) {}

  private NewsArticles() {}

  /**
   * Reads all articles of a file.
   *
   * @param packed a JSON object a line, with {@code title} and {@code text}, packed with {@code xz}
   * @return the articles in the order of the file
   * @throws IOException if it cannot be read
   */
  public static List<NewsArticle> readAll(Path packed) throws IOException {
    try (BufferedReader lines = unpack(packed)) {
      return lines.lines().map(NewsArticles::read).collect(ImmutableList.toImmutableList());
    }
  }

  /**
   * Unpacks a file.
   *
   * @param packed a text, packed with {@code xz}
   * @return its lines
   * @throws IOException if it cannot be read
   */
  public static BufferedReader unpack(Path packed) throws IOException {
    return new ProcessBuilder("xz", "-dc", packed.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
        .inputReader(StandardCharsets.UTF_8);
  }

  private static NewsArticle read(String json) {
    String title = "";
    String text = "";
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          switch (parser.currentName()) {
            case "title" -> title = parser.getText();
            case "text" -> text = parser.getText();
            default -> {}
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Not an article: " + json, e);
    }
    return new NewsArticle(title, text);
  }
}
