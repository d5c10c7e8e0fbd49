package org.uvach.internal.speaker;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uvach.document.EntityType;
import org.uvach.document.Quotation;
import org.uvach.document.Span;
import org.uvach.internal.entity.Title;
import org.uvach.internal.entity.Titles;
import org.uvach.internal.entity.TokenIndex;
import org.uvach.internal.entity.TokenIndex.Row;
import org.uvach.internal.speaker.Cast.Appearance;
import org.uvach.internal.speaker.Lexicon.Particle;
import org.uvach.language.Token;

/**
 * Reads source phrases. A Hindi noun phrase has its head at the end: in अमेरिकी विदेश विभाग के
 * प्रवक्ता मैथ्यू मिलर the last name speaks, in मैथ्यू मिलर के एक सहयोगी nobody who is named.
 */
final class SourceReader {

  private static final String PLURAL = "ों";

  /** The head form of words for a government. */
  private static final String STATE = "सरकार";

  private final Cast cast;
  private final Roles roles;
  private final TokenIndex tokens;
  private final Lexicon lexicon;
  private final Issuers issuers;

  SourceReader(Cast cast, Roles roles, Lexicon lexicon) {
    this.cast = cast;
    this.roles = roles;
    this.tokens = cast.tokens();
    this.lexicon = lexicon;
    this.issuers = new Issuers(cast, lexicon);
  }

  Source read(Quotation quotation) {
    Source source = read(quotation.source());
    return source instanceof Source.Pointing pointing
            && pointing.pronoun().isAgreedWith()
            && quotation.cue().stream().anyMatch(this::isRespectful)
        ? new Source.Pointing(pointing.pronoun().withRespect())
        : source;
  }

  /** वह कहते हैं, वह बोलीं: only the verb tells that somebody is respected. */
  private boolean isRespectful(Span cue) {
    Row row = tokens.row(cue);
    return IntStream.rangeClosed(row.first(), row.end())
        .anyMatch(i -> lexicon.is(Particle.RESPECTFUL_VERB, tokens.key(i)));
  }

  private Source read(Optional<Span> span) {
    if (span.isEmpty()) {
      return new Source.LeftOut();
    }
    List<Appearance> names = cast.in(span.get());
    Row row = trim(tokens.row(span.get()));
    if (row.isEmpty()) {
      return new Source.LeftOut();
    }
    Optional<Source> named = names.isEmpty() ? Optional.empty() : named(row, names);
    return named.or(() -> pronoun(row)).or(() -> partOfName(row)).orElseGet(() -> noun(row, names));
  }

  /** Takes case markers, emphatic words and signs off the end, and signs off the start. */
  private Row trim(Row row) {
    int first = row.first();
    int end = row.end();
    while (first < end && !isWord(first)) {
      first++;
    }
    while (end > first
        && (!isWord(end - 1) || (isMarker(end - 1) && end - 1 > first))
        && !tokens.key(end - 1).equals(")")) {
      end--;
    }
    return new Row(first, end);
  }

  private boolean isMarker(int token) {
    String key = tokens.key(token);
    return cast.at(token).isEmpty()
        && (lexicon.is(Particle.ERGATIVE, key)
            || lexicon.is(Particle.GENITIVE, key)
            || (lexicon.is(Particle.EMPHATIC, key)
                && lexicon.pronoun(key).isEmpty()
                && !lexicon.is(Particle.GENITIVE, tokens.key(token - 1))));
  }

  private boolean isWord(int token) {
    Token.Kind kind = tokens.token(token).kind();
    return kind == Token.Kind.WORD || kind == Token.Kind.NUMBER;
  }

  private Optional<Source> named(Row row, List<Appearance> names) {
    if (isOrgan(row)) {
      return Optional.empty();
    }
    for (int i = 0; i < names.size(); i++) {
      Appearance name = names.get(i);
      if (name.isPerson() && isJoinedToNext(name, row)) {
        boolean joint = i + 1 < names.size() && !isApposed(name);
        return Optional.of(
            new Source.Named(name.entity(), joint ? "joint-first" : "person-apposed"));
      }
    }
    Appearance last = names.get(names.size() - 1);
    if (!isHead(last, row)) {
      return Optional.empty();
    }
    return Optional.of(officerOf(last).orElseGet(() -> head(names)));
  }

  /** जस्टिस मेहता और जस्टिस रावत की पीठ: the bench speaks for its court. */
  private boolean isOrgan(Row row) {
    return cast.at(row.last()).isEmpty()
        && lexicon
            .titles()
            .endingAt(tokens, row.last())
            .filter(found -> found.title().kind() == Title.Kind.ORGAN)
            .isPresent();
  }

  /**
   * Whether what follows a name is another speaker, or a comma, bracket or relative clause that
   * goes on about it.
   */
  private boolean isJoinedToNext(Appearance name, Row row) {
    int next = afterHonorific(name.row().end());
    if (next >= row.end()) {
      return false;
    }
    String key = tokens.key(next);
    return lexicon.is(Particle.CONJUNCTION, key)
        || (key.equals("-") && cast.at(next + 1).isPresent())
        || key.equals("(")
        || lexicon.is(Particle.RELATIVE, key)
        || isDescribed(next);
  }

  /** X, जो … हैं; X - जो … हैं. */
  private boolean isDescribed(int sign) {
    return !isWord(sign) && lexicon.is(Particle.RELATIVE, tokens.key(sign + 1));
  }

  private boolean isApposed(Appearance name) {
    int next = afterHonorific(name.row().end());
    return tokens.key(next).equals("(") || isDescribed(next);
  }

  private int afterHonorific(int token) {
    int next = token;
    Optional<Titles.Found> found = lexicon.titles().startingAt(tokens, next);
    while (found.isPresent()
        && found.get().title().kind() == Title.Kind.HONORIFIC
        && found.get().title().after()) {
      next = found.get().last() + 1;
      found = lexicon.titles().startingAt(tokens, next);
    }
    return next;
  }

  /** थानाध्यक्ष लोहता: the place after an office is where, not who. */
  private Optional<Source> officerOf(Appearance name) {
    if (name.entity().type() != EntityType.LOCATION) {
      return Optional.empty();
    }
    return lexicon
        .titles()
        .endingAt(tokens, name.row().first() - 1)
        .filter(found -> found.title().kind() == Title.Kind.OFFICE)
        .map(found -> new Source.Titled(found.title(), Optional.of(name.entity()), "", "", false));
  }

  /**
   * Whether nothing but an honorific, a bracket or an apposition stands between a name and the end
   * of the phrase.
   */
  private boolean isHead(Appearance name, Row row) {
    int next = afterHonorific(name.row().end());
    return next >= row.end()
        || isAdverb(next, row.end())
        || (tokens.key(next).equals(")") && next + 1 >= row.end())
        || isBracketed(next, row.end())
        || isWithItsOwn(name, next)
        || (tokens.key(next).equals(",") && name.isPerson());
  }

  /** रेंज रोवर क्लब (आरआरसी): a short form that is no name of its own. */
  private boolean isBracketed(int open, int end) {
    return tokens.key(open).equals("(")
        && tokens.key(end - 1).equals(")")
        && IntStream.range(open, end - 1).noneMatch(i -> tokens.key(i).equals(")"));
  }

  /** कांग्रेस और उसके सहयोगी दल (Congress and its allies): the first speaks, as of joint names. */
  private boolean isWithItsOwn(Appearance name, int next) {
    return name.entity().type() != EntityType.LOCATION
        && lexicon.is(Particle.CONJUNCTION, tokens.key(next))
        && lexicon.pronoun(tokens.key(next + 1)).isPresent();
  }

  /** बायडेन कई बार: what tells how often is no part of the name. */
  private boolean isAdverb(int from, int end) {
    return IntStream.range(from, end).allMatch(i -> lexicon.is(Particle.ADVERB, tokens.key(i)));
  }

  /** The last name, or for bodies the first of several joined ones. */
  private Source head(List<Appearance> names) {
    int i = names.size() - 1;
    Appearance head = names.get(i);
    while (i > 0 && isJoint(names.get(i - 1), names.get(i))) {
      i--;
      if (!names.get(i).isPerson() && !head.isPerson()) {
        head = names.get(i);
      }
    }
    return new Source.Named(
        head.entity(),
        switch (head.entity().type()) {
          case PERSON -> "person-named";
          case ORGANIZATION -> "body-named";
          case LOCATION -> "place-named";
        });
  }

  /** WHO और ICMR; राष्ट्रीय जांच एजेंसी (एनआईए). */
  private boolean isJoint(Appearance left, Appearance right) {
    if (right.row().first() - left.row().end() > 2) {
      return false;
    }
    for (int i = left.row().end(); i < right.row().first(); i++) {
      String key = tokens.key(i);
      if (!lexicon.is(Particle.CONJUNCTION, key)
          && !key.equals("(")
          && !key.equals(")")
          && !key.equals("-")) {
        return false;
      }
    }
    return true;
  }

  private Optional<Source> pronoun(Row row) {
    for (int i = row.first(); i < row.end(); i++) {
      Optional<Pronoun> pronoun = lexicon.pronoun(tokens.key(i));
      boolean rest = i + 1 == row.end();
      if (pronoun.isPresent() && rest) {
        return Optional.of(new Source.Pointing(pronoun.get()));
      }
      if (pronoun.isEmpty() && !lexicon.is(Particle.EMPHATIC, tokens.key(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** कृति, where the article names कृति सैनॉन and no title is meant. */
  private Optional<Source> partOfName(Row row) {
    return row.end() - row.first() > 1 || lexicon.titles().endingAt(tokens, row.last()).isPresent()
        ? Optional.empty()
        : cast.withWord(tokens.key(row.last())).map(e -> new Source.Named(e, "part-of-name"));
  }

  /** पुलिस अधीक्षक (एसपी): the short form of a title says nothing more. */
  private Row withoutBracket(Row row) {
    for (int open = row.last(); open > row.first(); open--) {
      if (tokens.key(open).equals("(")) {
        return isBracketed(open, row.end()) ? new Row(row.first(), open) : row;
      }
    }
    return row;
  }

  private Source noun(Row phrase, List<Appearance> names) {
    Row row = withoutBracket(phrase);
    String last = tokens.key(row.last());
    Optional<Titles.Found> title = lexicon.titles().endingAt(tokens, row.last());
    Optional<Appearance> issuer = issuers.named(title, last, names);
    if (issuer.isPresent()) {
      return new Source.Named(issuer.get().entity(), "paper-of-named");
    }
    Optional<Source> apposed = title.flatMap(found -> apposed(found, names));
    if (apposed.isPresent()) {
      return apposed.get();
    }
    if (isIndefinite(row, names)) {
      return new Source.Unnamed("indefinite");
    }
    if (isOfSelf(row)) {
      return new Source.Unnamed("of-the-speaker");
    }
    if (title.isPresent() && isCrowd(title.get().title())) {
      return new Source.Unnamed("crowd");
    }
    if (title.isEmpty() && last.endsWith(PLURAL)) {
      return new Source.Unnamed("plural");
    }
    return title
        .map(found -> titled(issuers.called(row, found).orElse(found), names))
        .orElseGet(() -> new Source.Unnamed("other-noun"));
  }

  /** फोर्ब्स पत्रिका, 'डॉन' अखबार, चीन की सरकार: what follows the name only says what it is. */
  private Optional<Source> apposed(Titles.Found found, List<Appearance> names) {
    if (names.isEmpty() || found.title().kind() != Title.Kind.BODY) {
      return Optional.empty();
    }
    Appearance name = names.get(names.size() - 1);
    boolean isBody =
        name.entity().type() == EntityType.ORGANIZATION
            && IntStream.range(name.row().end(), found.first()).noneMatch(this::isWord);
    boolean isState =
        name.entity().type() == EntityType.LOCATION
            && found.title().head().equals(STATE)
            && found.first() == name.row().end() + 1
            && lexicon.is(Particle.GENITIVE, tokens.key(name.row().end()));
    return isBody || isState
        ? Optional.of(new Source.Named(name.entity(), "name-apposed"))
        : Optional.empty();
  }

  private Source titled(Titles.Found found, List<Appearance> names) {
    return new Source.Titled(
        found.title(),
        owner(found, names),
        nation(found),
        roles.body(found.first()),
        roles.isFormer(found.first()));
  }

  /** मेरे कोच: somebody of the one who speaks. */
  private boolean isOfSelf(Row row) {
    return lexicon
        .pronoun(tokens.key(row.first()))
        .filter(pronoun -> pronoun.kind() == Pronoun.Kind.SELF)
        .isPresent();
  }

  private String nation(Titles.Found found) {
    return lexicon.nation(tokens.key(found.first() - 1));
  }

  private Optional<org.uvach.document.Entity> owner(Titles.Found found, List<Appearance> names) {
    for (int i = names.size() - 1; i >= 0; i--) {
      if (names.get(i).row().end() <= found.first()
          && names.get(i).entity().type() != EntityType.PERSON) {
        return Optional.of(names.get(i).entity());
      }
    }
    return Optional.empty();
  }

  private static boolean isCrowd(Title title) {
    return title.kind() == Title.Kind.CROWD || title.kind() == Title.Kind.NEWS;
  }

  private boolean isIndefinite(Row row, List<Appearance> names) {
    int from = names.isEmpty() ? row.first() : names.get(names.size() - 1).row().end();
    for (int i = Math.max(from, row.first()); i < row.end(); i++) {
      if (lexicon.is(Particle.INDEFINITE, tokens.key(i))) {
        return true;
      }
    }
    return false;
  }
}
