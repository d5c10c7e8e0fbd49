package org.uvach.format;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uvach.document.Document;

/**
 * A document as a page to look at: the article with its names tinted and its quotations underlined,
 * and beside it the speakers with their statements.
 *
 * <p>The page is one file that needs no other and asks no network for anything. Everything that
 * comes from the article is escaped; characters that cannot be seen, and those that turn the
 * direction of the line, are shown by their numbers. A content security policy names the hash of
 * the page's own script and styles, so that the browser runs nothing else. Without scripts the page
 * can be read all the same.
 */
public final class Html {

  private static final String SCRIPT = FormatResource.read("page.js");
  private static final String STYLE = FormatResource.read("page.css");
  private static final String PAGE = FormatResource.read("page.html");

  private Html() {}

  /**
   * Writes a page.
   *
   * @param title the name that the program knows the document by
   * @param document the document
   * @return an HTML document in UTF-8
   */
  public static String write(String title, Document document) {
    String language = document.language().map(HtmlText::attribute).orElse("und");
    return String.format(
        Locale.ROOT,
        PAGE,
        HtmlText.attribute(title),
        hash(SCRIPT),
        hash(STYLE),
        STYLE,
        HtmlText.escape(title),
        counts(document),
        language,
        HtmlArticle.of(document),
        statements(document),
        HtmlNames.of(document),
        SCRIPT);
  }

  private static String statements(Document document) {
    return document.quotations().isEmpty()
        ? "<p>No reported words were found.</p>\n"
        : HtmlStatements.of(document);
  }

  private static String counts(Document document) {
    return Stream.of(
            count(document.quotations().size(), "quotation"),
            document.people().size() + (document.people().size() == 1 ? " person" : " people"),
            count(document.places().size(), "place"),
            count(document.organizations().size(), "organisation"))
        .map(count -> "<li>" + count + "</li>")
        .collect(Collectors.joining());
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String hash(String code) {
    byte[] sha = Hashing.sha256().hashString(code, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(sha) + "'";
  }
}
