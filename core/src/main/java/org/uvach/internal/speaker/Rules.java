package org.uvach.internal.speaker;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.QuotationType;
import org.uvach.document.Span;
import org.uvach.internal.entity.Title;
import org.uvach.internal.entity.TokenIndex;
import org.uvach.internal.speaker.Cast.Appearance;
import org.uvach.internal.speaker.Lexicon.Particle;

/**
 * The rules that answer who speaks, in their order: what the phrase says outright, then roles, then
 * salience.
 */
final class Rules {

  /** Below this a wrong speaker is likelier than a right one: none is given. */
  private static final double LEAST_SHARE = 0.6;

  private static final double LEAST_SHARE_OF_OTHER = 0.8;
  private static final Set<String> OF_OTHER_CALLING =
      ImmutableSet.of("title=none|ROLE", "title=other-office|ROLE");

  /** उसने, उसका, of a body or a country. */
  private static final double LEAST_SHARE_OF_SINGULAR = 0.7;

  private static final String LEADER = "नेता";

  /** More than any candidate has. */
  private static final double NEVER = 1;

  private static final double SUREST = 0.99;

  /** How far back who said the last thing may have said it. */
  private static final Set<String> NEAR = ImmutableSet.of("same-sentence", "next", "near");

  private final Cast cast;
  private final Roles roles;
  private final Lexicon lexicon;
  private final Salience salience;
  private final Audition audition;
  private final Spoken spoken;

  Rules(Cast cast, Roles roles, Lexicon lexicon, Salience salience) {
    this.cast = cast;
    this.roles = roles;
    this.lexicon = lexicon;
    this.salience = salience;
    this.spoken = new Spoken(cast, lexicon);
    this.audition = new Audition(cast, roles, lexicon, spoken);
  }

  Answer answer(Question question, Memory memory) {
    return outright(question)
        .or(() -> goesOn(question, memory))
        .orElseGet(() -> mostSalient(question, memory));
  }

  /** Whether no rule answers outright. */
  boolean isOpen(Question question) {
    return outright(question).isEmpty();
  }

  List<Candidate> candidates(Question question, Memory memory) {
    return audition.candidates(question, memory);
  }

  private Optional<Answer> outright(Question question) {
    Source source = question.source();
    if (source instanceof Source.Named named) {
      return Optional.of(Answer.of(named.entity(), named.rule()));
    }
    if (source instanceof Source.Unnamed unnamed) {
      return Optional.of(Answer.nobody(unnamed.rule()));
    }
    if (source instanceof Source.LeftOut && isImpersonal(question)) {
      return Optional.of(Answer.nobody("impersonal"));
    }
    return titled(question)
        .or(() -> bench(question))
        .or(() -> announced(question))
        .or(() -> ofHimself(question));
  }

  /** पीठ (the bench) is that of the only court that was named. */
  private Optional<Answer> bench(Question question) {
    if (!(question.source() instanceof Source.Titled titled)
        || titled.title().kind() != Title.Kind.ORGAN
        || question.token() >= cast.tokens().size()) {
      return Optional.empty();
    }
    return roles
        .onlyNamedSo(titled.title(), question.token())
        .map(body -> Answer.of(body, "organ-of-only-body"));
  }

  /** X का बयान आया। उन्होंने कहा: who was just said to make a statement makes it now. */
  private Optional<Answer> announced(Question question) {
    return isRespectful(question.source()) || question.source() instanceof Source.LeftOut
        ? spoken.announcedBefore(question).map(a -> Answer.of(a.entity(), "announced"))
        : Optional.empty();
  }

  /** X बीमार हैं। उन्होंने यह जानकारी दी: who gave the news that he is ill is X himself. */
  private Optional<Answer> ofHimself(Question question) {
    if (!isRespectful(question.source()) || !isToldBefore(question)) {
      return Optional.empty();
    }
    List<Appearance> people =
        cast.in(question.quotation().content().get(0)).stream()
            .filter(Appearance::isPerson)
            .toList();
    return people.size() == 1 && people.get(0).isSubject()
        ? Optional.of(Answer.of(people.get(0).entity(), "of-himself"))
        : Optional.empty();
  }

  /**
   * Whether the words, not in signs, stand in a sentence before the one that says whose they are,
   * and end in a verb of respect: an accused has none.
   */
  private boolean isToldBefore(Question question) {
    int last = cast.tokens().row(question.quotation().content().get(0)).last();
    return question.quotation().type() == QuotationType.INDIRECT
        && cast.tokens().sentence(last) < question.sentence()
        && lexicon.is(Particle.RESPECTFUL_VERB, cast.tokens().key(last));
  }

  private static boolean isRespectful(Source source) {
    return source instanceof Source.Pointing pointing
        && pointing.pronoun().kind() == Pronoun.Kind.FAR
        && pointing.pronoun().respect() == Pronoun.Respect.RESPECT;
  }

  /** बताया जा रहा है, कहा गया, माना जाता है, आरोप है: nobody is said to say it. */
  private boolean isImpersonal(Question question) {
    for (Span cue : question.quotation().cue()) {
      TokenIndex.Row row = cast.tokens().row(cue);
      for (int i = row.first(); i < row.end(); i++) {
        if (lexicon.is(Particle.IMPERSONAL, cast.tokens().key(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The one who was introduced with this title, the nearest before, with the same organisation if
   * one is named.
   */
  private Optional<Answer> titled(Question question) {
    if (!(question.source() instanceof Source.Titled titled)
        || titled.title().kind() != Title.Kind.OFFICE) {
      return Optional.empty();
    }
    Optional<Entity> holder = holder(titled, question.token());
    return holder
        .map(h -> Answer.of(h, titled.owner().isPresent() ? "office-of-body" : "office"))
        .or(() -> otherBody(titled, question.token()));
  }

  /** कंपनी के प्रवक्ता is not the spokesman of a ministry, who alone was introduced. */
  private Optional<Answer> otherBody(Source.Titled titled, int token) {
    List<Roles.Role> roles = roles(titled.title().words(), token);
    return titled.owner().isEmpty()
            && !roles.isEmpty()
            && roles.stream().noneMatch(role -> role.agrees("", titled.body()))
        ? Optional.of(Answer.nobody("office-of-other-body"))
        : Optional.empty();
  }

  private List<Roles.Role> roles(List<String> title, int token) {
    return roles.endingIn(title.get(title.size() - 1), token);
  }

  /**
   * The nearest holder before the phrase, else the first after. A title without a country means the
   * one whose country is not told either, if there is such a one: at home nobody needs to be told.
   */
  private Optional<Entity> holder(Source.Titled titled, int token) {
    String wanted = titled.country();
    Optional<Roles.Role> best = Optional.empty();
    for (Roles.Role role : roles(titled.title().words(), token)) {
      boolean same = role.title().head().equals(titled.title().head());
      boolean owned =
          titled.owner().isEmpty()
              || titled.owner().equals(role.owner())
              || (!wanted.isEmpty() && wanted.equals(role.nation()));
      if (same && owned && role.former() == titled.former() && role.agrees(wanted, titled.body())) {
        boolean atHome = wanted.isEmpty() && role.nation().isEmpty();
        boolean abroad = best.isPresent() && !best.get().nation().isEmpty();
        boolean nearer = best.isEmpty() || role.token() < token;
        if ((nearer && (atHome || best.isEmpty() || abroad)) || (atHome && abroad)) {
          best = Optional.of(role);
        } else if (nearer && !wanted.isEmpty()) {
          best = Optional.of(role);
        }
      }
    }
    return best.map(Roles.Role::holder);
  }

  /** Who was never said to be of the calling that the phrase names must be the likelier. */
  private double least(Question question, Candidate candidate) {
    if (question.source() instanceof Source.Titled titled
        && candidate.entity().filter(e -> roles.isAnother(titled, e)).isPresent()) {
      return NEVER;
    }
    if (candidate.features().stream().anyMatch(OF_OTHER_CALLING::contains)) {
      return isOfBody(question.source()) ? NEVER : LEAST_SHARE_OF_OTHER;
    }
    return isOneWithoutRespect(question.source()) ? leastOfSingular(candidate) : LEAST_SHARE;
  }

  /**
   * रॉयटर्स के पत्रकार (a journalist of Reuters): one of theirs, and nobody else who is named; but
   * भाजपा नेता (the BJP leader) may be who is not called so before.
   */
  private static boolean isOfBody(Source source) {
    return source instanceof Source.Titled titled
        && !titled.title().head().equals(LEADER)
        && titled.owner().filter(owner -> owner.type() == EntityType.ORGANIZATION).isPresent();
  }

  /**
   * Of a person newspapers say उसने mostly where he is not named: the suspect, after the officer
   * who tells of him.
   */
  private static double leastOfSingular(Candidate candidate) {
    boolean person = candidate.entity().filter(e -> e.type() == EntityType.PERSON).isPresent();
    return person ? NEVER : LEAST_SHARE_OF_SINGULAR;
  }

  private static boolean isOneWithoutRespect(Source source) {
    return source instanceof Source.Pointing pointing
        && pointing.pronoun().respect() == Pronoun.Respect.SINGULAR
        && pointing.pronoun().kind() == Pronoun.Kind.FAR;
  }

  /**
   * X ने बताया कि … उसने बताया कि …: who was named without any title goes on, unless somebody else
   * did something since.
   */
  private Optional<Answer> goesOn(Question question, Memory memory) {
    if (!isOneWithoutRespect(question.source()) || !isErgative(question.source())) {
      return Optional.empty();
    }
    return memory
        .back(0)
        .filter(past -> !isRespected(past.question()) && !past.encloses(question))
        .filter(past -> NEAR.contains(past.nearness(question, cast.tokens())))
        .flatMap(past -> past.answer().speaker().filter(who -> spoken.isAlone(who, past, question)))
        .filter(who -> who.type() == EntityType.PERSON)
        .map(who -> Answer.of(who, "singular-goes-on"));
  }

  private static boolean isErgative(Source source) {
    return source instanceof Source.Pointing pointing
        && pointing.pronoun().kase() == Cast.Case.ERGATIVE;
  }

  /** उन्होंने, प्रधानमंत्री X, श्री X: nobody says उसने of him. */
  private boolean isRespected(Question question) {
    if (isRespectful(question.source())) {
      return true;
    }
    return question
        .quotation()
        .source()
        .map(cast.tokens()::row)
        .filter(
            row ->
                IntStream.range(row.first() - 1, row.end())
                    .anyMatch(i -> lexicon.titles().endingAt(cast.tokens(), i).isPresent()))
        .isPresent();
  }

  private Answer mostSalient(Question question, Memory memory) {
    List<Candidate> candidates = audition.candidates(question, memory);
    double[] shares = salience.shares(candidates);
    int best = candidates.size() - 1;
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > shares[best]) {
        best = i;
      }
    }
    return shares[best] < least(question, candidates.get(best))
        ? Answer.nobody(Answer.UNSURE)
        : new Answer(
            candidates.get(best).entity(), question.kind(), Math.min(shares[best], SUREST));
  }
}
