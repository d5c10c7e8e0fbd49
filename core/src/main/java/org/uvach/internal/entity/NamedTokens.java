package org.uvach.internal.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Mention;

/** Which tokens of an article belong to a name, and of what kind. */
final class NamedTokens {

  private record Name(TokenIndex.Row row, EntityType type) {}

  private final Name[] names;
  private final int[] nameOf;

  NamedTokens(TokenIndex tokens, List<Entity> entities) {
    names =
        entities.stream()
            .flatMap(entity -> entity.mentions().stream().map(m -> name(tokens, entity, m)))
            .toArray(Name[]::new);
    nameOf = new int[tokens.size()];
    Arrays.fill(nameOf, -1);
    for (int i = 0; i < names.length; i++) {
      Arrays.fill(nameOf, names[i].row().first(), names[i].row().end(), i);
    }
  }

  private static Name name(TokenIndex tokens, Entity entity, Mention mention) {
    return new Name(tokens.row(mention.span()), entity.type());
  }

  boolean isNamed(int token) {
    return token >= 0 && token < nameOf.length && nameOf[token] >= 0;
  }

  boolean isPerson(int token) {
    return isNamed(token) && names[nameOf[token]].type() == EntityType.PERSON;
  }

  boolean isBody(int token) {
    return isNamed(token) && names[nameOf[token]].type() == EntityType.ORGANIZATION;
  }

  /** The tokens of the name that ends with a token. */
  Optional<TokenIndex.Row> row(int last) {
    return isNamed(last)
        ? Optional.of(names[nameOf[last]].row()).filter(row -> row.last() == last)
        : Optional.empty();
  }
}
