package org.uvach.internal.entity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.Role;
import org.uvach.document.Span;
import org.uvach.internal.evidence.Precision;
import org.uvach.language.Article;

/**
 * Finds what an article says that the people in it are: what stands before a name (रूसी राष्ट्रपति
 * …, "Russian president …"), beside it, in a clause about it, or in the news that somebody became
 * it.
 */
public final class RoleFinder {

  private final RoleWords words;
  private final Precision precision;

  private RoleFinder(RoleWords words, Precision precision) {
    this.words = words;
    this.precision = precision;
  }

  /**
   * Reads the word lists of a language.
   *
   * @param folder its folder of word lists, for example {@code hi}
   * @param titles its titles
   * @return a finder, safe to be shared by all threads
   * @throws IllegalStateException if a word list is missing or bad
   */
  public static RoleFinder read(String folder, Titles titles) {
    return new RoleFinder(
        RoleWords.read(folder, titles), Precision.read(folder + "/role-rules.tsv"));
  }

  /**
   * Finds the roles of everybody named.
   *
   * @param article the article
   * @param entities who and what is named in it
   * @return the same entities in the same order, the people among them with their roles
   */
  public List<Entity> find(Article article, List<Entity> entities) {
    TokenIndex tokens = TokenIndex.of(article);
    var names = new NamedTokens(tokens, entities);
    var reader = new RoleReader(tokens, new RolePhrases(tokens, names, words), names, words);
    return entities.stream()
        .map(
            e -> e.type() == EntityType.PERSON ? e.withRoles(roles(e, reader, article, tokens)) : e)
        .collect(ImmutableList.toImmutableList());
  }

  private List<Role> roles(Entity entity, RoleReader reader, Article article, TokenIndex tokens) {
    var roles = new DistinctRoles();
    for (Mention mention : entity.mentions()) {
      reader
          .around(tokens.row(mention.span()))
          .forEach(reading -> roles.add(role(reading, article, tokens)));
    }
    return roles.inOrder();
  }

  private Role role(RoleReader.Reading reading, Article article, TokenIndex tokens) {
    RolePhrases.Phrase phrase = reading.phrase();
    int first = Math.min(phrase.first(), phrase.title().first());
    int end = Math.max(phrase.title().end(), phrase.owner().map(TokenIndex.Row::end).orElse(0));
    return new Role(
        span(article, tokens, new TokenIndex.Row(first, end)),
        span(article, tokens, phrase.title()),
        phrase.owner().map(owner -> span(article, tokens, owner)),
        new Evidence(reading.rule(), precision.of(reading.rule())));
  }

  private static Span span(Article article, TokenIndex tokens, TokenIndex.Row row) {
    return article.span(tokens.token(row.first()), tokens.token(row.last()));
  }
}
