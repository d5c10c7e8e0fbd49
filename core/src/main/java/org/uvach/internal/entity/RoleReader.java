package org.uvach.internal.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uvach.internal.entity.RolePhrases.Phrase;
import org.uvach.language.Token;

/** Reads what stands around a person's name as what he is said to be. */
final class RoleReader {

  /** How far a chain of titles before a name is followed, in tokens. */
  private static final int LONGEST_BEFORE = 24;

  private static final int LONGEST_AFTER = 14;
  private static final int MOST_FILLERS = 2;
  private static final int LONGEST_VERB = 4;

  /**
   * A role as read.
   *
   * @param phrase the phrase
   * @param rule which construction it is
   */
  record Reading(Phrase phrase, String rule) {}

  private final TokenIndex tokens;
  private final RolePhrases phrases;
  private final NamedTokens names;
  private final RoleWords words;

  RoleReader(TokenIndex tokens, RolePhrases phrases, NamedTokens names, RoleWords words) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.names = names;
    this.words = words;
  }

  /** All roles told beside a name. */
  List<Reading> around(TokenIndex.Row name) {
    List<Reading> found = new ArrayList<>(before(name));
    inBrackets(name).map(p -> new Reading(p, "role-bracket")).ifPresent(found::add);
    apposed(name).map(p -> new Reading(p, "role-apposed")).ifPresent(found::add);
    said(name).map(p -> new Reading(p, "role-is")).ifPresent(found::add);
    made(name).map(p -> new Reading(p, "role-made")).ifPresent(found::add);
    return found;
  }

  /** दिल्ली के मुख्यमंत्री और पार्टी के संयोजक …: one or several phrases. */
  private List<Reading> before(TokenIndex.Row name) {
    List<Reading> found = new ArrayList<>();
    int lowest = Math.max(name.first() - LONGEST_BEFORE, tokens.firstOf(sentence(name)));
    int at = withoutHonorifics(name.first() - 1, lowest);
    Optional<Phrase> phrase = phrases.endingAt(at, lowest);
    while (phrase.isPresent()) {
      found.add(new Reading(phrase.get(), "role-before"));
      at = phrase.get().first() - 1;
      at = isJoint(at) ? at - 1 : at;
      phrase =
          at < lowest || !phrase.get().mayGoOn(names)
              ? Optional.empty()
              : phrases.endingAt(at, lowest);
    }
    return found;
  }

  private int sentence(TokenIndex.Row name) {
    return tokens.sentence(name.first());
  }

  private boolean isJoint(int token) {
    String key = tokens.key(token);
    return key.equals("और") || key.equals("एवं") || key.equals("व") || key.equals("तथा");
  }

  /** श्री, डॉ., महिला: what does not tell what somebody is. */
  private int withoutHonorifics(int from, int lowest) {
    int at = from;
    while (at >= lowest && !names.isNamed(at)) {
      int last = tokens.key(at).equals(".") ? at - 1 : at;
      Optional<Titles.Found> found =
          words.titles().endingAt(tokens, last).filter(f -> isHonorific(f.title(), last));
      if (found.isEmpty()) {
        break;
      }
      at = found.get().first() - 1;
    }
    return at;
  }

  private boolean isHonorific(Title title, int last) {
    return (title.kind() == Title.Kind.HONORIFIC && !title.after())
        || words.is(RoleWords.Kind.NONE, tokens.key(last));
  }

  /** मैथ्यू मिलर (प्रवक्ता, अमेरिकी विदेश विभाग), मिलर (विदेश विभाग के प्रवक्ता). */
  private Optional<Phrase> inBrackets(TokenIndex.Row name) {
    int open = name.end();
    int close = tokens.key(open).equals("(") ? next(")", open, sentenceEnd(name)) : -1;
    if (close < 0) {
      return Optional.empty();
    }
    return phrases
        .endingAt(close - 1, open + 1)
        .filter(phrase -> phrase.first() == open + 1)
        .or(() -> titleFirst(open + 1, close));
  }

  /** प्रवक्ता, अमेरिकी विदेश विभाग: a list's way to say whose. */
  private Optional<Phrase> titleFirst(int from, int end) {
    int comma = next(",", from, end);
    return comma < 0
        ? Optional.empty()
        : phrases
            .endingAt(comma - 1, from)
            .filter(phrase -> phrase.first() == from && phrase.owner().isEmpty())
            .flatMap(
                phrase ->
                    names
                        .row(end - 1)
                        .filter(owner -> owner.first() == comma + 1)
                        .map(owner -> new Phrase(phrase.title(), Optional.of(owner))));
  }

  private int next(String key, int from, int end) {
    for (int at = from; at < Math.min(end, from + LONGEST_AFTER); at++) {
      if (tokens.key(at).equals(key)) {
        return at;
      }
    }
    return -1;
  }

  /** मैथ्यू मिलर, अमेरिकी विदेश विभाग के प्रवक्ता, ने; मिलर, जो विभाग के प्रवक्ता हैं, ने. */
  private Optional<Phrase> apposed(TokenIndex.Row name) {
    if (!tokens.key(name.end()).equals(",")) {
      return Optional.empty();
    }
    int from = name.end() + 1;
    if (words.is(RoleWords.Kind.RELATIVE, tokens.key(from))) {
      return clause(fillersSkipped(from + 1), sentenceEnd(name));
    }
    int end = next(",", from, sentenceEnd(name));
    return end < 0 || names.isPerson(end + 1)
        ? Optional.empty()
        : phrases.endingAt(end - 1, from).filter(p -> p.first() == from && p.tellsMore());
  }

  /** मिलर अब विदेश विभाग के प्रवक्ता हैं. */
  private Optional<Phrase> said(TokenIndex.Row name) {
    int end = sentenceEnd(name);
    return tokens.key(end - 1).equals("?")
        ? Optional.empty()
        : clause(fillersSkipped(name.end()), end);
  }

  private int fillersSkipped(int from) {
    int at = from;
    while (at < from + MOST_FILLERS && words.is(RoleWords.Kind.FILLER, tokens.key(at))) {
      at++;
    }
    return at;
  }

  /** A phrase from a token to the copula that ends its clause. */
  private Optional<Phrase> clause(int from, int end) {
    for (int at = from + 1; at < Math.min(end, from + LONGEST_AFTER); at++) {
      if (words.is(RoleWords.Kind.COPULA, tokens.key(at)) && endsClause(at + 1, end)) {
        return phrases.endingAt(at - 1, from).filter(phrase -> phrase.first() == from);
      }
    }
    return Optional.empty();
  }

  private boolean endsClause(int at, int end) {
    return at >= end
        || tokens.key(at).equals(",")
        || tokens.token(at).kind() == Token.Kind.STOP
        || isJoint(at);
  }

  /** मिलर को विदेश विभाग का प्रवक्ता बनाया गया. */
  private Optional<Phrase> made(TokenIndex.Row name) {
    int from = name.end() + 1;
    if (!tokens.key(name.end()).equals("को")) {
      return Optional.empty();
    }
    for (int at = from + 1; at < Math.min(sentenceEnd(name), from + LONGEST_AFTER); at++) {
      if (words.is(RoleWords.Kind.NAMED, tokens.key(at))) {
        return isUnreal(at + 1)
            ? Optional.empty()
            : phrases.endingAt(at - 1, from).filter(phrase -> phrase.first() == from);
      }
    }
    return Optional.empty();
  }

  /** बनाया जाना चाहिए (should be made): is not. */
  private boolean isUnreal(int from) {
    for (int at = from; at < from + LONGEST_VERB; at++) {
      if (words.is(RoleWords.Kind.UNREAL, tokens.key(at))) {
        return true;
      }
    }
    return false;
  }

  private int sentenceEnd(TokenIndex.Row name) {
    return tokens.endOf(sentence(name));
  }
}
