package org.uvach.internal.entity;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
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
    return new Naming(mention, mention.entityType(), row, some, gender(mention, row), owner(row));
  }

  private Gender gender(Mention mention, TokenIndex.Row row) {
    if (mention.entityType() != EntityType.PERSON) {
      return Gender.UNMARKED;
    }
    int before = row.first() - 1;
    for (int i = 0; i < MOST_TITLES; i++) {
      Optional<Titles.Found> found = titles.endingAt(tokens, skipDot(before));
      if (found.isEmpty()) {
        break;
      }
      if (found.get().title().gender() == Gender.FEMININE) {
        return Gender.FEMININE;
      }
      before = found.get().first() - 1;
    }
    return Gender.UNMARKED;
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
