package org.uvach.internal.entity;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.uvach.document.EntityType;

/** Where the article itself says that two names are one: राष्ट्रीय जांच एजेंसी (एनआईए). */
final class Equations {

  private final TokenIndex tokens;
  private final Letters letters;
  private final Set<String> alias;

  /**
   * Looks for equations in an article.
   *
   * @param tokens its tokens
   * @param letters letters as they are named
   * @param alias what stands between the two names of somebody: उर्फ (alias)
   */
  Equations(TokenIndex tokens, Letters letters, Set<String> alias) {
    this.tokens = tokens;
    this.letters = letters;
    this.alias = alias;
  }

  void in(List<Naming> namings, BiConsumer<Naming, Naming> join) {
    for (int i = 1; i < namings.size(); i++) {
      Naming left = namings.get(i - 1);
      Naming right = namings.get(i);
      if (areSetEqual(left, right)) {
        join.accept(left, right);
      }
    }
  }

  private boolean areSetEqual(Naming left, Naming right) {
    int gap = right.row().first() - left.row().end();
    String sign = tokens.key(left.row().end());
    if (left.type() == EntityType.PERSON && right.type() == EntityType.PERSON) {
      return gap <= 2 && alias.contains(sign);
    }
    boolean bracket = gap == 1 && sign.equals("(");
    boolean dash = gap == 1 && (sign.equals("-") || sign.equals("–"));
    return left.type() != EntityType.PERSON
        && right.type() != EntityType.PERSON
        && ((bracket && (isAcronym(left, right) || isAcronym(right, left)))
            || (dash && right.words().size() == 1 && letters.shorten(word(right), left.words())));
  }

  private boolean isAcronym(Naming acronym, Naming full) {
    return acronym.words().size() == 1
        && full.words().size() > 1
        && (letters.spelled(word(acronym)).isPresent()
            || letters.shorten(word(acronym), full.words())
            || (acronym.type() == EntityType.ORGANIZATION
                && full.type() == EntityType.ORGANIZATION));
  }

  private static String word(Naming naming) {
    return naming.words().get(0);
  }
}
