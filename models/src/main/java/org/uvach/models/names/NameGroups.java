package org.uvach.models.names;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uvach.internal.text.Folding;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.AnnotatedArticle.Name;

/** The lines under which the report counts names. */
final class NameGroups {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LONG = 5;

  private final Set<String> names;
  private final Set<String> words;

  /**
   * Knows the names that a finder learnt from.
   *
   * @param known the articles it learnt from
   */
  NameGroups(List<AnnotatedArticle> known) {
    this.names = known.stream().flatMap(NameGroups::keys).collect(ImmutableSet.toImmutableSet());
    this.words =
        names.stream().flatMap(BLANKS::splitAsStream).collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<String> keys(AnnotatedArticle article) {
    return article.names().stream().map(NameGroups::key);
  }

  private static String key(Name name) {
    return Folding.key(name.span().text());
  }

  static String type(AnnotatedArticle article, Name name) {
    return name.type().name();
  }

  static String all(AnnotatedArticle article, Name name) {
    return "ALL";
  }

  /** The collection is the first part of an article's name. */
  static String collection(AnnotatedArticle article, Name name) {
    return article.id().substring(0, article.id().indexOf('-'));
  }

  static String length(AnnotatedArticle article, Name name) {
    int length = BLANKS.split(name.span().text()).length;
    return length < LONG ? Integer.toString(length) : LONG + " and more";
  }

  /** Whether the name, or each of its words, was a name's in training. */
  String seen(AnnotatedArticle article, Name name) {
    String key = key(name);
    if (names.contains(key)) {
      return "1 the name was seen";
    }
    long seen = BLANKS.splitAsStream(key).filter(words::contains).count();
    long all = BLANKS.splitAsStream(key).count();
    return seen == all
        ? "2 all its words"
        : seen > 0 ? "3 some of its words" : "4 none of its words";
  }
}
