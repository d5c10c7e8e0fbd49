package org.uvach.internal.entity;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uvach.document.EntityType;
import org.uvach.document.Mention;

/** Reads mentions with what stands beside them: titles and owners. */
final class NamingReader {

  private static final int CLEAR_MAJORITY = 3;
  private static final int MOST_TITLES = 4;

  /** A string used for one kind of thing. */
  private record NameAs(List<String> words, EntityType type) {}

  private final TokenIndex tokens;
  private final Titles titles;
  private final Set<String> possessives;

  NamingReader(TokenIndex tokens, Titles titles, Set<String> possessives) {
    this.tokens = tokens;
    this.titles = titles;
    this.possessives = possessives;
  }

  List<Naming> read(List<Mention> mentions) {
    List<Naming> told = mentions.stream().sorted().map(this::naming).toList();
    SureNames sure = new SureNames(told);
    List<Naming> namings = told.stream().map(n -> n.as(sure.type(n))).toList();
    Multiset<NameAs> counts = HashMultiset.create();
    namings.forEach(n -> counts.add(new NameAs(n.words(), n.type())));
    return namings.stream()
        .map(n -> n.as(settled(n, counts)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * One string with two types names one thing if one type is clearly commoner, or if neither is a
   * person.
   */
  private static EntityType settled(Naming naming, Multiset<NameAs> counts) {
    int own = counts.count(new NameAs(naming.words(), naming.type()));
    int most = own;
    EntityType best = naming.type();
    for (EntityType type : EntityType.values()) {
      int count = counts.count(new NameAs(naming.words(), type));
      if (count > most) {
        most = count;
        best = type;
      }
    }
    boolean clear = most >= CLEAR_MAJORITY * own;
    boolean neitherPerson = best != EntityType.PERSON && naming.type() != EntityType.PERSON;
    return clear || neitherPerson ? best : naming.type();
  }

  private Naming naming(Mention mention) {
    TokenIndex.Row row = tokens.row(mention.span());
    List<String> words = Naming.words(tokens, row, mention.span());
    List<String> some = words.isEmpty() ? List.of(mention.span().text()) : words;
    List<Title> before = before(mention, row);
    return new Naming(
        mention,
        mention.entityType(),
        row,
        some,
        before.stream().map(Title::head).collect(ImmutableSet.toImmutableSet()),
        gender(before),
        owner(row));
  }

  private static Gender gender(List<Title> titles) {
    return titles.stream().anyMatch(title -> title.gender() == Gender.FEMININE)
        ? Gender.FEMININE
        : Gender.UNMARKED;
  }

  /** The titles before a person's name, the nearest first. */
  private List<Title> before(Mention mention, TokenIndex.Row row) {
    List<Title> before = new ArrayList<>();
    int last = row.first() - 1;
    while (mention.entityType() == EntityType.PERSON && before.size() < MOST_TITLES) {
      Optional<Titles.Found> found = titles.endingAt(tokens, skipDot(last));
      if (found.isEmpty()) {
        break;
      }
      before.add(found.get().title());
      last = found.get().first() - 1;
    }
    return before;
  }

  private int skipDot(int index) {
    return tokens.key(index).equals(".") ? index - 1 : index;
  }

  private String owner(TokenIndex.Row row) {
    return possessives.contains(tokens.key(row.first() - 1)) && row.first() > 1
        ? Spelling.form(tokens.key(row.first() - 2))
        : "";
  }
}
