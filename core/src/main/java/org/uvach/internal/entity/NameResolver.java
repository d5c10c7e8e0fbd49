package org.uvach.internal.entity;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Mention;
import org.uvach.internal.text.WordList;
import org.uvach.language.Article;
import org.uvach.language.EntityResolver;

/**
 * Finds which mentions are one: the same name in any spelling, a short form and its long one, an
 * acronym and what it stands for, names that everybody knows to be one.
 *
 * <p>Long names come first, for they tell people apart; a short one then goes to the nearest that
 * it can be part of.
 */
public final class NameResolver implements EntityResolver {

  private final Titles titles;
  private final Set<String> possessives;
  private final Set<String> equals;
  private final Letters letters;
  private final Aliases aliases;
  private final SameName same;

  private NameResolver(
      Titles titles,
      Set<String> possessives,
      Set<String> generic,
      Set<String> equals,
      Letters letters,
      Aliases aliases) {
    this.titles = titles;
    this.possessives = ImmutableSet.copyOf(possessives);
    this.equals = ImmutableSet.copyOf(equals);
    this.letters = letters;
    this.aliases = aliases;
    this.same = new SameName(aliases, letters, titles.lastWords(Title.Kind.BODY), generic);
  }

  /**
   * Reads the word lists of a language.
   *
   * @param folder its folder of word lists, for example {@code hi}
   * @param titles its titles
   * @return a resolver for it
   */
  public static NameResolver read(String folder, Titles titles) {
    WordList particles = WordList.read(folder + "/particles.tsv", 2);
    return new NameResolver(
        titles,
        particles.keysWith(1, "GENITIVE"),
        ImmutableSet.copyOf(
            particles.keysWith(1, "NAME_ENDING").stream().map(Spelling::form).toList()),
        particles.keysWith(1, "EQUALS"),
        Letters.read(folder + "/letters.tsv"),
        Aliases.read(folder + "/aliases.tsv"));
  }

  @Override
  public List<Entity> resolve(Article article, List<Mention> mentions) {
    TokenIndex tokens = TokenIndex.of(article);
    List<Naming> namings = new NamingReader(tokens, titles, possessives).read(mentions);
    Gathering gathering = new Gathering(same, letters, aliases);
    namings.stream()
        .filter(n -> !isShort(n))
        .sorted(comparingInt((Naming n) -> n.words().size()).reversed())
        .forEach(gathering::addLong);
    namings.stream().filter(NameResolver::isShort).forEach(gathering::addShort);
    new Equations(tokens, letters, equals).in(namings, gathering::join);
    return entities(gathering);
  }

  private static boolean isShort(Naming naming) {
    return naming.type() == EntityType.PERSON && naming.words().size() < 2;
  }

  private static List<Entity> entities(Gathering gathering) {
    List<NameCluster> clusters = gathering.clusters();
    var entities = ImmutableList.<Entity>builder();
    for (int i = 0; i < clusters.size(); i++) {
      entities.add(clusters.get(i).entity(i + 1));
    }
    return entities.build();
  }
}
