package org.uvach.models;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uvach.document.EntityType;
import org.uvach.document.QuotationType;
import org.uvach.document.Span;

/**
 * An article with the right answers: every name in it and every quotation, as annotators tagged
 * them.
 *
 * <p>The file form ({@code .ann}) is the article's text with inline tags; its meaning is that of
 * the corpus' own guidelines and checker. Offsets are those of {@link Span}: UTF-16 code units of
 * the text without its tags.
 *
 * @param id the file's name without {@code .ann}
 * @param text the article as given, tags taken out
 * @param names every name, in the order of the text, none overlapping another
 * @param quotes every quotation, in the order of their first content
 */
public record AnnotatedArticle(String id, String text, List<Name> names, List<Quote> quotes) {

  private static final String EXTENSION = ".ann";

  /**
   * A name that the annotators tagged.
   *
   * @param span where it stands, without title and postposition
   * @param type what it names
   */
  public record Name(Span span, EntityType type) {}

  /**
   * A quotation that the annotators tagged.
   *
   * @param number its number in the file
   * @param type direct, indirect or mixed
   * @param who the speaker's fullest name in the article; empty for an unnamed source
   * @param sources the source phrase; no span when the subject is left out
   * @param cues the reporting words
   * @param contents the reported words, at least one span
   */
  public record Quote(
      String number,
      QuotationType type,
      Optional<String> who,
      List<Span> sources,
      List<Span> cues,
      List<Span> contents) {

    /**
     * Copies the lists.
     *
     * @param number see Quote
     * @param type see Quote
     * @param who see Quote
     * @param sources see Quote
     * @param cues see Quote
     * @param contents see Quote
     */
    public Quote {
      sources = ImmutableList.copyOf(sources);
      cues = ImmutableList.copyOf(cues);
      contents = ImmutableList.copyOf(contents);
    }
  }

  /**
   * Copies the lists.
   *
   * @param id see AnnotatedArticle
   * @param text see AnnotatedArticle
   * @param names see AnnotatedArticle
   * @param quotes see AnnotatedArticle
   */
  public AnnotatedArticle {
    names = ImmutableList.copyOf(names);
    quotes = ImmutableList.copyOf(quotes);
  }

  /**
   * Reads an article from its tagged text.
   *
   * @param id what to call it
   * @param tagged the text with its tags
   * @return the article
   * @throws IllegalArgumentException if the tags are faulty; the message names the article and the
   *     fault
   */
  public static AnnotatedArticle parse(String id, String tagged) {
    return AnnotationReader.read(id, tagged);
  }

  /**
   * Reads one file.
   *
   * @param file an {@code .ann} file, UTF-8
   * @return the article
   * @throws IllegalArgumentException if its tags are faulty
   * @throws UncheckedIOException if the file cannot be read
   */
  public static AnnotatedArticle read(Path file) {
    try {
      String name = file.getFileName().toString();
      String id =
          name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
      return parse(id, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the annotated article " + file, e);
    }
  }

  /**
   * Reads all {@code .ann} files of a folder.
   *
   * @param folder a folder
   * @return its articles, in the order of their file names, so that what is made of them is
   *     repeatable
   * @throws IllegalArgumentException if tags are faulty or the folder has no such file
   * @throws UncheckedIOException if a file cannot be read
   */
  public static List<AnnotatedArticle> readAll(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<AnnotatedArticle> articles =
          files
              .filter(file -> file.toString().endsWith(EXTENSION))
              .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
              .map(AnnotatedArticle::read)
              .collect(ImmutableList.toImmutableList());
      if (articles.isEmpty()) {
        throw new IllegalArgumentException("No annotated article (*.ann) in the folder " + folder);
      }
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the folder " + folder, e);
    }
  }
}
