package org.uvach.internal.entity;

import java.util.Optional;

/**
 * Reads phrases that say what somebody is, from their end: बिहार के पूर्व मुख्यमंत्री ("the former
 * chief minister of Bihar"). Whose title it is stands to the left, by genitive or with nothing
 * between.
 */
final class RolePhrases {

  private static final int LONGEST_GENITIVES = 3;
  private static final int LONGEST_BRACKET = 8;

  /**
   * A phrase in tokens; whose the title is, is empty when it is not told.
   *
   * @param title tokens of the title with what describes it
   * @param owner tokens of the one whose it is
   */
  record Phrase(TokenIndex.Row title, Optional<TokenIndex.Row> owner) {

    int first() {
      return owner.map(TokenIndex.Row::first).orElse(title.first());
    }

    /** Whether more words before the phrase may tell of the same person, not of the owner. */
    boolean mayGoOn(NamedTokens names) {
      return owner.filter(row -> names.isPerson(row.first())).isEmpty();
    }

    boolean tellsMore() {
      return owner.isPresent() || title.end() - title.first() > 1;
    }
  }

  private final TokenIndex tokens;
  private final NamedTokens names;
  private final RoleWords words;

  RolePhrases(TokenIndex tokens, NamedTokens names, RoleWords words) {
    this.tokens = tokens;
    this.names = names;
    this.words = words;
  }

  /** The phrase whose last token is given, not left of {@code lowest}. */
  Optional<Phrase> endingAt(int last, int lowest) {
    return words
        .titles()
        .endingAt(tokens, last)
        .filter(found -> found.title().isPersonal() && found.first() >= lowest)
        .filter(found -> !names.isNamed(last) && !names.isNamed(found.first()))
        .filter(found -> !words.is(RoleWords.Kind.NONE, tokens.key(last)))
        .map(found -> phrase(found, lowest))
        .filter(phrase -> isTold(phrase) && !isAnybody(phrase));
  }

  /** Kin of nobody named is no role: a father is one of somebody. */
  private boolean isTold(Phrase phrase) {
    boolean kin =
        words
            .titles()
            .endingAt(tokens, phrase.title().last())
            .filter(found -> found.title().kind() == Title.Kind.RELATION)
            .isPresent();
    return !kin || phrase.owner().isPresent();
  }

  /** हर निर्देशक: anybody who is one. */
  private boolean isAnybody(Phrase phrase) {
    return words.is(RoleWords.Kind.ANY, tokens.key(phrase.first() - 1));
  }

  private Phrase phrase(Titles.Found found, int lowest) {
    int start = described(found.first(), lowest);
    var title = new TokenIndex.Row(start, found.last() + 1);
    int before = start - 1;
    if (before < lowest) {
      return new Phrase(title, Optional.empty());
    }
    if (words.isGenitive(tokens.key(before)) && !names.isNamed(before)) {
      return new Phrase(title, owner(before - 1, lowest));
    }
    if (isPostIn(found, before)) {
      return new Phrase(title, names.row(before - 1));
    }
    return new Phrase(title, names.row(before).filter(row -> !names.isPerson(row.first())));
  }

  /** एम्स में डॉक्टर: a calling in a named body. */
  private boolean isPostIn(Titles.Found found, int before) {
    return tokens.key(before).equals("में")
        && found.title().kind() == Title.Kind.ROLE
        && names.isBody(before - 1);
  }

  /** First token of what describes a title: पूर्व, रूसी, पुलिस before प्रवक्ता. */
  private int described(int first, int lowest) {
    int start = first;
    while (start - 1 >= lowest && !names.isNamed(start - 1)) {
      int before = start - 1;
      Optional<Titles.Found> body = words.titles().endingAt(tokens, before).filter(this::isBody);
      if (words.isQualifier(tokens.key(before))) {
        start = before;
      } else if (body.isPresent() && body.get().first() >= lowest) {
        start = body.get().first();
      } else {
        break;
      }
    }
    return start;
  }

  private boolean isBody(Titles.Found found) {
    return !found.title().isPersonal()
        && found.title().kind() != Title.Kind.HONORIFIC
        && found.title().kind() != Title.Kind.DOCUMENT
        && !names.isNamed(found.first());
  }

  /** Whose title it is, from the last token of that: भारत के विदेश मंत्रालय, स्थानीय पुलिस. */
  private Optional<TokenIndex.Row> owner(int last, int lowest) {
    int start = noun(last, lowest);
    if (start < 0) {
      return Optional.empty();
    }
    for (int i = 0; i < LONGEST_GENITIVES && words.isGenitive(tokens.key(start - 1)); i++) {
      int further = names.isPerson(start - 2) ? -1 : noun(start - 2, lowest);
      if (further < 0) {
        break;
      }
      start = further;
    }
    return Optional.of(new TokenIndex.Row(start, last + 1));
  }

  /** First token of the name or common noun that ends at a token; -1 if there is none. */
  private int noun(int last, int lowest) {
    if (last < lowest) {
      return -1;
    }
    if (tokens.key(last).equals(")")) {
      return noun(opening(last, lowest) - 1, lowest);
    }
    Optional<TokenIndex.Row> name = names.row(last);
    if (name.isPresent()) {
      return nationality(name.get().first(), lowest);
    }
    if (words.is(RoleWords.Kind.OWNER, tokens.key(last))) {
      return place(described(last, lowest), lowest);
    }
    return words
        .titles()
        .endingAt(tokens, last)
        .filter(found -> found.first() >= lowest && isOwner(found.title()))
        .map(found -> place(described(found.first(), lowest), lowest))
        .orElse(-1);
  }

  /** ओलंपिक संघ (आईओए): a name may have its short form behind it in brackets. */
  private int opening(int close, int lowest) {
    int at = close;
    while (at >= lowest && at > close - LONGEST_BRACKET && !tokens.key(at).equals("(")) {
      at--;
    }
    return at >= lowest && tokens.key(at).equals("(") ? at : -1;
  }

  private static boolean isOwner(Title title) {
    return switch (title.kind()) {
      case BODY, CROWD, ORGAN, OFFICE -> true;
      case ROLE, RELATION, HONORIFIC, DOCUMENT, NEWS -> false;
    };
  }

  /** गया जिले: the place whose district it is stands right before. */
  private int place(int start, int lowest) {
    return start - 1 >= lowest && !names.isPerson(start - 1)
        ? names.row(start - 1).map(row -> nationality(row.first(), lowest)).orElse(start)
        : start;
  }

  private int nationality(int start, int lowest) {
    boolean told = start - 1 >= lowest && words.isNationality(tokens.key(start - 1));
    return told ? start - 1 : start;
  }
}
