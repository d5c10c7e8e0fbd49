package org.uvach.internal.speaker;

import java.util.Optional;
import java.util.Set;
import org.uvach.document.Entity;
import org.uvach.internal.entity.Title;
import org.uvach.internal.entity.Titles;
import org.uvach.internal.entity.TokenIndex;
import org.uvach.internal.speaker.Cast.Appearance;
import org.uvach.internal.speaker.Cast.Case;
import org.uvach.internal.speaker.Lexicon.Particle;
import org.uvach.internal.speaker.Memory.Past;

/** Who has the floor: of whom a statement came, and who took it from the one who spoke last. */
final class Spoken {

  /** How far after का a statement may stand: माओ निंग का इस पर एक बयान. */
  private static final int STATEMENT_REACH = 5;

  /** How far after ने a statement may stand: ने पत्रकारों के सवालों पर अपनी प्रतिक्रिया दी. */
  private static final int DEED_REACH = 12;

  /** How far after a name its paper may stand. */
  private static final int PAPER_REACH = 25;

  /** Words of these kinds tell of somebody. */
  private static final Set<Title.Kind> SOMEBODY =
      Set.of(Title.Kind.OFFICE, Title.Kind.ROLE, Title.Kind.RELATION);

  private final Cast cast;
  private final TokenIndex tokens;
  private final Lexicon lexicon;

  /** For each appearance the latest up to it of a person said to speak; -1 for none. */
  private final int[] latest;

  Spoken(Cast cast, Lexicon lexicon) {
    this.cast = cast;
    this.tokens = cast.tokens();
    this.lexicon = lexicon;
    this.latest = new int[cast.appearances().size()];
    int last = -1;
    for (int i = 0; i < latest.length; i++) {
      Appearance appearance = cast.appearances().get(i);
      last = appearance.isPerson() && isSaidToSpeak(appearance) ? i : last;
      latest[i] = last;
    }
  }

  /** X का बयान आया, X ने प्रतिक्रिया दी: a statement is announced and comes next. */
  boolean isSaidToSpeak(Appearance appearance) {
    int reach =
        appearance.kase() == Case.GENITIVE
            ? STATEMENT_REACH
            : appearance.kase() == Case.ERGATIVE ? DEED_REACH : 0;
    int end = Math.min(appearance.row().end() + reach, tokens.size());
    for (int i = appearance.row().end(); i < end; i++) {
      if (tokens.sentence(i) != appearance.sentence()
          || cast.at(i).filter(Appearance::isPerson).isPresent()) {
        return false;
      }
      if (lexicon.is(Particle.STATEMENT, tokens.key(i))) {
        return appearance.kase() == Case.ERGATIVE || isNominative(i);
      }
    }
    return false;
  }

  /**
   * Whether somebody's paper is told of in the sentence in which he is named as its owner, or as
   * one who does something with it: X ने आदेश जारी किया, X की रिपोर्ट.
   *
   * @param appearance where he is named
   * @param head head form of the paper's title; empty for any
   */
  boolean hasPaper(Appearance appearance, String head) {
    int end = Math.min(appearance.row().end() + PAPER_REACH, tokens.size());
    for (int i = appearance.row().end(); i < end; i++) {
      if (tokens.sentence(i) != appearance.sentence()) {
        return false;
      }
      if (isPaper(i, head)) {
        return appearance.kase() != Case.NOMINATIVE;
      }
    }
    return false;
  }

  private boolean isPaper(int token, String head) {
    return lexicon
        .titles()
        .endingAt(tokens, token)
        .map(Titles.Found::title)
        .filter(title -> title.kind() == Title.Kind.DOCUMENT)
        .filter(title -> head.isEmpty() || title.head().equals(head))
        .isPresent();
  }

  /** X का बयान भी आया announces a statement; X के बयान पर is about an old one. */
  private boolean isNominative(int noun) {
    int next = noun + 1;
    while (lexicon.is(Particle.EMPHATIC, tokens.key(next))) {
      next++;
    }
    String key = tokens.key(next);
    return !lexicon.is(Particle.POSTPOSITION, key) && !lexicon.is(Particle.GENITIVE, key);
  }

  /** The person last named as subject or owner in the sentence before, if said to speak there. */
  Optional<Appearance> announcedBefore(Question question) {
    if (question.token() >= tokens.size()) {
      return Optional.empty();
    }
    int before = cast.firstFrom(tokens.token(question.token()).start()) - 1;
    int found = before < 0 ? -1 : latest[before];
    return found < 0
        ? Optional.empty()
        : Optional.of(cast.appearances().get(found))
            .filter(a -> question.sentence() - a.sentence() == 1);
  }

  /**
   * Whether nobody but one who spoke did anything from there to a later question, nobody else was
   * named outside what he said, and he told of no other: आरोपी (the accused), बेटा (the son).
   */
  boolean isAlone(Entity who, Past past, Question question) {
    for (int i = past.question().token(); i < question.token(); i++) {
      if (isOfAnother(i)
          || (lexicon.is(Particle.ERGATIVE, tokens.key(i)) && !isDeedOf(who, i - 1))) {
        return false;
      }
      Optional<Appearance> other = cast.at(i).filter(Appearance::isPerson);
      if (other.isPresent()
          && !other.get().entity().id().equals(who.id())
          && !past.question().isReported(other.get().mention().span())) {
        return false;
      }
    }
    return true;
  }

  private boolean isOfAnother(int token) {
    return lexicon
        .titles()
        .endingAt(tokens, token)
        .map(found -> found.title().kind())
        .filter(SOMEBODY::contains)
        .isPresent();
  }

  private boolean isDeedOf(Entity who, int subject) {
    return lexicon.pronoun(tokens.key(subject)).isPresent()
        || cast.at(subject).filter(a -> a.entity().id().equals(who.id())).isPresent();
  }

  /** Whether, after somebody last spoke, somebody else became subject outside what he said. */
  boolean isNewSubjectSince(Question question, Past past, Entity entity) {
    int offset = tokens.token(Math.min(past.question().token(), tokens.size() - 1)).start();
    for (int i = cast.firstFrom(offset); i < cast.appearances().size(); i++) {
      Appearance a = cast.appearances().get(i);
      if (a.row().first() >= question.token()) {
        return false;
      }
      boolean other = a.isPerson() && a.isSubject() && !a.entity().id().equals(entity.id());
      if (other && !past.question().isReported(a.mention().span())) {
        return true;
      }
    }
    return false;
  }
}
