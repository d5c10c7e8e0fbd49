package org.uvach.internal.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.WordList;

/** The titles of a language, found in running text by their last word or their first. */
public final class Titles {

  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();

  private final ImmutableListMultimap<String, Title> byLast;
  private final ImmutableListMultimap<String, Title> byFirst;

  private Titles(List<Title> titles) {
    var last = ImmutableListMultimap.<String, Title>builder();
    var first = ImmutableListMultimap.<String, Title>builder();
    for (Title title : titles) {
      first.put(title.words().get(0), title);
      last.put(title.words().get(title.words().size() - 1), title);
    }
    byLast = last.orderValuesBy(Titles::longestFirst).build();
    byFirst = first.orderValuesBy(Titles::longestFirst).build();
  }

  private static int longestFirst(Title a, Title b) {
    return Integer.compare(b.words().size(), a.words().size());
  }

  /**
   * Reads the titles of a language.
   *
   * @param resource a word list, for example {@code hi/titles.tsv}
   * @return its titles
   */
  public static Titles read(String resource) {
    List<Title> titles = new ArrayList<>();
    WordList.read(resource, 5).each(row -> titles.add(title(row)));
    return new Titles(titles);
  }

  /**
   * The last words of all titles of a kind, as spelling forms.
   *
   * @param kind what the titles say
   * @return their last words
   */
  Set<String> lastWords(Title.Kind kind) {
    var words = ImmutableSet.<String>builder();
    byLast.forEach(
        (last, title) -> {
          if (title.kind() == kind) {
            words.add(Spelling.form(last));
          }
        });
    return words.build();
  }

  private static Title title(List<String> row) {
    return new Title(
        WORDS.splitToList(Folding.key(row.get(0))),
        Title.Kind.valueOf(row.get(1)),
        Gender.of(row.get(2)),
        row.get(3).equals("after"),
        Folding.key(row.get(4)));
  }

  /**
   * The longest title whose last word is a given token.
   *
   * @param tokens the article's tokens
   * @param last index of the last word
   * @return the title, and the token it starts with
   */
  public Optional<Found> endingAt(TokenIndex tokens, int last) {
    for (Title title : byLast.get(tokens.key(last))) {
      int at = last;
      int word = title.words().size() - 1;
      while (word >= 0 && tokens.key(at).equals(title.words().get(word))) {
        word--;
        at = previous(tokens, at);
      }
      if (word < 0) {
        return Optional.of(new Found(title, next(tokens, at), last));
      }
    }
    return Optional.empty();
  }

  /**
   * The longest title whose first word is a given token.
   *
   * @param tokens the article's tokens
   * @param first index of the first word
   * @return the title, and the token it ends with
   */
  public Optional<Found> startingAt(TokenIndex tokens, int first) {
    for (Title title : byFirst.get(tokens.key(first))) {
      int at = first;
      int word = 0;
      while (word < title.words().size() && tokens.key(at).equals(title.words().get(word))) {
        word++;
        at = next(tokens, at);
      }
      if (word == title.words().size()) {
        return Optional.of(new Found(title, first, previous(tokens, at)));
      }
    }
    return Optional.empty();
  }

  /** Steps over a hyphen, which a list's words do not have. */
  private static int previous(TokenIndex tokens, int index) {
    return tokens.key(index - 1).equals("-") ? index - 2 : index - 1;
  }

  private static int next(TokenIndex tokens, int index) {
    return tokens.key(index + 1).equals("-") ? index + 2 : index + 1;
  }

  /**
   * A title in the text.
   *
   * @param title which one
   * @param first index of its first token
   * @param last index of its last token
   */
  public record Found(Title title, int first, int last) {}
}
