package org.uvach.models.names;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uvach.models.NewsArticles;
import org.uvach.models.NewsArticles.NewsArticle;

/**
 * Writes the raw texts as lines of tokens, for fastText to learn word vectors from: words folded as
 * {@link org.uvach.language.Token#key} folds them, each digit a zero. Unpacks with the program
 * {@code xz}.
 */
public final class WriteTokens {

  private static final String USAGE =
      """
      usage: names.WriteTokens TEXTS TOKENS
        TEXTS   folder of articles.jsonl.xz, news.txt.xz, other.txt.xz
        TOKENS  the file to write
      """;
  private static final List<String> PLAIN = List.of("news.txt.xz", "other.txt.xz");

  /** A word of Devanagari or ASCII letters, a number, or one sign of any kind. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\u0900-\\u0963\\u0966-\\u097f]+|[A-Za-z]+|\\p{Nd}+(?:[.,]\\p{Nd}+)*"
              + "|[^\\p{L}\\p{N}_\\s\\x1c-\\x1f\\x85\\p{Z}]");

  private static final CharMatcher DROPPED = CharMatcher.anyOf("\u093c\u200c\u200d");
  private static final CharMatcher DIGIT =
      CharMatcher.inRange('0', '9').or(CharMatcher.inRange('\u0966', '\u096f'));
  private static final Splitter LINES = Splitter.on('\n');
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  private WriteTokens() {}

  /**
   * Runs the program.
   *
   * @param args see the usage that it prints without arguments
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.print(USAGE);
      System.exit(2);
    }
    Path texts = Path.of(args[0]);
    try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
      NewsArticles.readAll(texts.resolve("articles.jsonl.xz"))
          .forEach(article -> write(article, out));
      for (String name : PLAIN) {
        try (BufferedReader lines = NewsArticles.unpack(texts.resolve(name))) {
          lines.lines().forEach(line -> write(line, out));
        }
      }
    }
  }

  /**
   * The words, numbers and signs of a text.
   *
   * @param packed a text of lines, packed with {@code xz}
   * @return each token once, folded as this program writes it
   * @throws IOException if it cannot be read
   */
  public static Set<String> tokensOf(Path packed) throws IOException {
    Set<String> tokens = new HashSet<>();
    try (BufferedReader lines = NewsArticles.unpack(packed)) {
      lines.lines().forEach(line -> BLANKS.split(tokens(line)).forEach(tokens::add));
    }
    return tokens;
  }

  private static void write(NewsArticle article, Writer out) {
    write(article.title(), out);
    LINES.split(article.text()).forEach(line -> write(line, out));
  }

  private static void write(String line, Writer out) {
    String tokens = tokens(line);
    try {
      out.write(tokens.isEmpty() ? "" : tokens + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tokens of a line, with a blank between them. */
  static String tokens(String line) {
    StringBuilder tokens = new StringBuilder();
    Matcher token = TOKEN.matcher(fold(line));
    while (token.find()) {
      tokens.append(tokens.isEmpty() ? "" : " ").append(token.group());
    }
    return tokens.toString();
  }

  private static String fold(String line) {
    String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
    String bare = DROPPED.removeFrom(composed).replace('\u0901', '\u0902');
    return DIGIT.replaceFrom(bare, '0');
  }
}
