package org.uvach.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.uvach.Extractor;
import org.uvach.document.Entity;
import org.uvach.document.Folding;
import org.uvach.document.Quotation;
import org.uvach.document.Span;
import org.uvach.format.Table;

/**
 * A program to copy: who said what in a folder of articles, speaker by speaker, each with what the
 * articles say that he or she is.
 *
 * <pre>java -cp examples/target/uvach.jar org.uvach.examples.WhoSaidWhat examples/articles</pre>
 *
 * <p>Speakers of one name in two articles stand together; whether they are one person is for the
 * reader to say. Who is unnamed stands last, in brackets.
 */
public final class WhoSaidWhat {

  private static final List<String> HEADER = List.of("who", "said", "what", "article");
  private static final String LAST = "\uFFFF";

  /** A statement with the file it stands in. */
  private record Statement(String article, Quotation quotation) {

    /** What sorts statements: the speaker's name; those of nobody named come last. */
    String key() {
      return quotation
          .speaker()
          .map(speaker -> Folding.key(speaker.name()))
          .orElseGet(() -> LAST + quotation.source().map(Span::text).orElse(""));
    }

    String who() {
      return quotation
          .speaker()
          .map(Entity::nameWithRole)
          .orElseGet(() -> "(%s)".formatted(quotation.source().map(Span::text).orElse("?")));
    }
  }

  private WhoSaidWhat() {}

  /**
   * Prints the table.
   *
   * @param args the folder; its {@code .txt} files are the articles
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: WhoSaidWhat FOLDER");
    }
    Path folder = FileName.path(FileName.given(args)[0]);
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    out.println(table(Extractor.create(), folder));
  }

  /** A row for each statement in the folder's articles, speaker by speaker. */
  static Table table(Extractor extractor, Path folder) throws IOException {
    Map<String, List<Statement>> bySpeaker = new TreeMap<>();
    for (Path file : articles(folder)) {
      for (Quotation quotation : extractor.extract(Files.readString(file)).quotations()) {
        var statement = new Statement(file.getFileName().toString(), quotation);
        bySpeaker.computeIfAbsent(statement.key(), key -> new ArrayList<>()).add(statement);
      }
    }
    return new Table(
        HEADER,
        bySpeaker.values().stream().flatMap(statements -> rows(statements).stream()).toList());
  }

  private static List<Path> articles(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.txt")) {
      stream.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  /** The statements of one speaker, called by the longest of the names and roles given. */
  private static List<List<String>> rows(List<Statement> statements) {
    String who =
        statements.stream()
            .map(Statement::who)
            .reduce((a, b) -> b.length() > a.length() ? b : a)
            .orElseThrow();
    return statements.stream().map(statement -> row(who, statement)).toList();
  }

  private static List<String> row(String who, Statement statement) {
    Quotation quotation = statement.quotation();
    String said = quotation.stance().name().toLowerCase(Locale.ROOT);
    return List.of(who, said, quotation.text(), statement.article());
  }
}
