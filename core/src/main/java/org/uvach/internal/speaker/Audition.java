package org.uvach.internal.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uvach.internal.entity.TokenIndex;
import org.uvach.internal.speaker.Cast.Appearance;

/** Calls up all who may be meant where the source phrase does not name the speaker. */
final class Audition {

  private static final int MOST_APPEARANCES = 60;
  private static final int MOST_SENTENCES = 15;
  private static final int AHEAD = 6;
  private static final int REMEMBERED = 2;

  private final Cast cast;
  private final TokenIndex tokens;
  private final Presence presence;
  private final Absence absence;

  Audition(Cast cast, Roles roles, Lexicon lexicon, Spoken spoken) {
    this.cast = cast;
    this.tokens = cast.tokens();
    this.presence = new Presence(cast, roles, spoken);
    this.absence = new Absence(cast, roles, lexicon);
  }

  /** All who may be meant, somebody unnamed the last. */
  List<Candidate> candidates(Question question, Memory memory) {
    Map<String, Appearance> latest = latest(question);
    for (int back = 0; back < REMEMBERED; back++) {
      memory.speaker(back).ifPresent(e -> latest.putIfAbsent(e.id(), cast.first(e)));
    }
    addAhead(question, latest);
    Set<String> inContent = namedIn(question);
    List<Candidate> candidates = new ArrayList<>();
    int others = 0;
    int people = 0;
    int subjects = 0;
    for (Appearance appearance : latest.values()) {
      int place = appearance.isPerson() ? people++ : others++;
      int subject = appearance.isSubject() && appearance.isPerson() ? subjects++ : subjects;
      candidates.add(
          new Candidate(
              Optional.of(appearance.entity()),
              presence.features(
                  question,
                  memory,
                  appearance,
                  new Presence.Standing(
                      place, subject, inContent.contains(appearance.entity().id())))));
    }
    candidates.add(
        new Candidate(Optional.empty(), absence.features(question, memory, latest.values())));
    return candidates;
  }

  /** The ids of all who are named in the first words reported. */
  private Set<String> namedIn(Question question) {
    Set<String> ids = new HashSet<>();
    cast.in(question.quotation().content().get(0)).forEach(a -> ids.add(a.entity().id()));
    return ids;
  }

  /** The latest mention of each before the question, the latest first. */
  private Map<String, Appearance> latest(Question question) {
    Map<String, Appearance> latest = new LinkedHashMap<>();
    if (question.token() >= tokens.size()) {
      return latest;
    }
    int from = cast.firstFrom(tokens.token(question.token()).start()) - 1;
    for (int i = from; i >= 0 && from - i < MOST_APPEARANCES; i--) {
      Appearance appearance = cast.appearances().get(i);
      if (question.sentence() - appearance.sentence() > MOST_SENTENCES) {
        break;
      }
      add(question, appearance, latest);
    }
    return latest;
  }

  private void addAhead(Question question, Map<String, Appearance> latest) {
    if (question.token() >= tokens.size()) {
      return;
    }
    int from = cast.firstFrom(tokens.token(question.token()).start());
    for (int i = from; i < cast.appearances().size() && i - from < AHEAD; i++) {
      add(question, cast.appearances().get(i), latest);
    }
  }

  private static void add(
      Question question, Appearance appearance, Map<String, Appearance> latest) {
    if (!question.isReported(appearance.mention().span())) {
      latest.putIfAbsent(appearance.entity().id(), appearance);
    }
  }
}
