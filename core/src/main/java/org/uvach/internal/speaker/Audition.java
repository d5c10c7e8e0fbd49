package org.uvach.internal.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Span;
import org.uvach.internal.entity.Gender;
import org.uvach.internal.entity.Title;
import org.uvach.internal.entity.TokenIndex;
import org.uvach.internal.speaker.Cast.Appearance;
import org.uvach.internal.speaker.Lexicon.Particle;
import org.uvach.internal.speaker.Memory.Past;
import org.uvach.internal.text.Folding;
import org.uvach.language.Sentence;

/**
 * Calls up all who may be meant where the source phrase does not name the speaker, and notes what
 * is so of each.
 */
final class Audition {

  private static final int MOST_APPEARANCES = 60;
  private static final int MOST_SENTENCES = 15;
  private static final int AHEAD = 6;
  private static final int TALKERS = 3;
  private static final int REMEMBERED = 6;

  private final Cast cast;
  private final TokenIndex tokens;
  private final Roles roles;
  private final Lexicon lexicon;
  private final Map<String, Integer> rank = new HashMap<>();

  Audition(Cast cast, Roles roles, Lexicon lexicon) {
    this.cast = cast;
    this.tokens = cast.tokens();
    this.roles = roles;
    this.lexicon = lexicon;
    List<Entity> people = new ArrayList<>(cast.entities());
    people.sort((a, b) -> Integer.compare(b.mentions().size(), a.mentions().size()));
    Map<EntityType, Integer> next = new HashMap<>();
    for (Entity entity : people) {
      rank.put(entity.id(), next.merge(entity.type(), 1, Integer::sum));
    }
  }

  /** All who may be meant, somebody unnamed the last. */
  List<Candidate> candidates(Question question, Memory memory) {
    Map<String, Appearance> latest = latest(question);
    memory
        .back(0)
        .flatMap(p -> p.answer().speaker())
        .ifPresent(e -> latest.putIfAbsent(e.id(), cast.first(e)));
    memory
        .back(1)
        .flatMap(p -> p.answer().speaker())
        .ifPresent(e -> latest.putIfAbsent(e.id(), cast.first(e)));
    addAhead(question, latest);
    List<Candidate> candidates = new ArrayList<>();
    int order = 0;
    int people = 0;
    int subjects = 0;
    for (Appearance appearance : latest.values()) {
      int place = appearance.isPerson() ? people++ : order++;
      int subject = appearance.isSubject() && appearance.isPerson() ? subjects++ : subjects;
      candidates.add(
          new Candidate(
              Optional.of(appearance.entity()),
              named(question, memory, appearance, place, subject)));
    }
    candidates.add(new Candidate(Optional.empty(), unnamed(question, memory, latest)));
    return candidates;
  }

  /** The latest mention of each before the question, the latest first. */
  private Map<String, Appearance> latest(Question question) {
    Map<String, Appearance> latest = new LinkedHashMap<>();
    if (tokens.size() == 0 || question.token() >= tokens.size()) {
      return latest;
    }
    int from = cast.firstFrom(tokens.token(question.token()).start()) - 1;
    for (int i = from; i >= 0 && from - i < MOST_APPEARANCES; i--) {
      Appearance appearance = cast.appearances().get(i);
      if (question.sentence() - appearance.sentence() > MOST_SENTENCES) {
        break;
      }
      if (!isInContent(question, appearance)) {
        latest.putIfAbsent(appearance.entity().id(), appearance);
      }
    }
    return latest;
  }

  private void addAhead(Question question, Map<String, Appearance> latest) {
    if (question.token() >= tokens.size()) {
      return;
    }
    int from = cast.firstFrom(tokens.token(question.token()).start());
    for (int i = from; i < cast.appearances().size() && i - from < AHEAD; i++) {
      Appearance appearance = cast.appearances().get(i);
      if (!isInContent(question, appearance)) {
        latest.putIfAbsent(appearance.entity().id(), appearance);
      }
    }
  }

  private static boolean isInContent(Question question, Appearance appearance) {
    for (Span content : question.quotation().content()) {
      if (content.contains(appearance.mention().span())) {
        return true;
      }
    }
    return false;
  }

  private List<String> named(
      Question question, Memory memory, Appearance latest, int place, int subject) {
    Entity entity = latest.entity();
    String kind = question.source().kind();
    String type = entity.type().name().substring(0, 1);
    boolean ahead = latest.row().first() >= question.token();
    int gap = Math.abs(question.sentence() - latest.sentence());
    String distance = (ahead ? "+" : "-") + distance(gap);
    Set<String> f = new HashSet<>();
    f.add("type=" + type + "|" + kind);
    f.add("distance=" + distance + "|" + type);
    f.add("distance=" + distance + "|" + kind);
    f.add("case=" + latest.kase() + "|" + distance + "|" + type);
    f.add("case=" + latest.kase() + "|" + type);
    f.add("case=" + latest.kase() + "|" + kind + "|" + type);
    f.add("place=" + Math.min(place, TALKERS) + "|" + type + "|" + kind);
    f.add("rank=" + rank(entity) + "|" + type);
    f.add("rank=" + rank(entity) + "|" + type + "|" + kind);
    f.add("rank=" + rank(entity) + "|" + distance + "|" + type);
    f.add("paragraph=" + paragraphs(question, latest) + "|" + type + "|" + kind);
    f.add("mentions=" + Math.min(entity.mentions().size(), 4) + "|" + type);
    if (latest.isSubject()) {
      f.add("subject=" + Math.min(subject, TALKERS) + "|" + type + "|" + Math.min(gap, 3));
    }
    if (startsSentence(latest)) {
      f.add("starts|" + type + "|" + distance);
    }
    addSpeech(f, question, memory, entity, kind, latest);
    addTitle(f, question, entity);
    addGender(f, question, entity);
    if (cast.in(question.quotation().content().get(0)).stream()
        .anyMatch(a -> a.entity().id().equals(entity.id()))) {
      f.add("in-own-content|" + type);
    }
    addCombined(f, memory, latest, place, distance);
    if (sentencePlace(latest.sentence()) != Sentence.Place.BODY) {
      f.add("in-title|" + type);
    }
    return List.copyOf(f);
  }

  private int rank(Entity entity) {
    return Math.min(rank.getOrDefault(entity.id(), TALKERS), TALKERS);
  }

  /** How many paragraphs lie between, up to two; a start of a paragraph is marked. */
  private String paragraphs(Question question, Appearance latest) {
    int here = tokens.sentenceAt(question.sentence()).paragraph();
    int there = tokens.sentenceAt(latest.sentence()).paragraph();
    boolean start =
        question.sentence() == 0 || tokens.sentenceAt(question.sentence() - 1).paragraph() != here;
    return Math.min(Math.abs(here - there), 2) + (start ? "|start" : "|inside");
  }

  private void addCombined(
      Set<String> f, Memory memory, Appearance latest, int place, String distance) {
    boolean spoke = spokeLast(memory, latest.entity());
    String type = latest.entity().type().name().substring(0, 1);
    f.add("spoke-last=" + spoke + "|place=" + Math.min(place, TALKERS) + "|" + type);
    f.add("spoke-last=" + spoke + "|" + latest.kase() + "|" + distance + "|" + type);
    for (int back = 0; back < REMEMBERED; back++) {
      boolean inside = memory.back(back).filter(p -> isInContent(p.question(), latest)).isPresent();
      if (inside) {
        f.add("spoken-of|" + type + "|" + spoke);
        break;
      }
    }
  }

  private static boolean spokeLast(Memory memory, Entity entity) {
    return memory
        .back(0)
        .flatMap(p -> p.answer().speaker())
        .filter(e -> e.id().equals(entity.id()))
        .isPresent();
  }

  private void addSpeech(
      Set<String> f,
      Question question,
      Memory memory,
      Entity entity,
      String kind,
      Appearance latest) {
    for (int back = 0; back < TALKERS; back++) {
      Optional<Past> past = memory.back(back);
      if (past.isPresent()
          && past.get().answer().speaker().filter(e -> e.id().equals(entity.id())).isPresent()) {
        String near = nearness(question, past.get());
        f.add("spoke=" + back + "|" + near);
        f.add("spoke=" + back + "|" + near + "|" + kind);
        f.add("spoke=" + back + "|" + kind);
        boolean since = isNewSubjectSince(question, past.get(), entity);
        f.add("spoke=" + back + "|" + near + (since ? "|new-subject-since" : "|nobody-since"));
        break;
      }
    }
    if (memory.back(0).filter(p -> isInContent(p.question(), latest)).isPresent()) {
      f.add("in-last-content|" + entity.type().name().charAt(0));
    }
  }

  /** Whether, after somebody last spoke, somebody else became subject outside what he said. */
  private boolean isNewSubjectSince(Question question, Past past, Entity entity) {
    int offset = tokens.token(Math.min(past.question().token(), tokens.size() - 1)).start();
    for (int i = cast.firstFrom(offset); i < cast.appearances().size(); i++) {
      Appearance a = cast.appearances().get(i);
      if (a.row().first() >= question.token()) {
        return false;
      }
      boolean said =
          past.question().quotation().content().stream()
              .anyMatch(c -> c.contains(a.mention().span()));
      if (a.isPerson() && a.isSubject() && !a.entity().id().equals(entity.id()) && !said) {
        return true;
      }
    }
    return false;
  }

  private void addTitle(Set<String> f, Question question, Entity entity) {
    if (question.source() instanceof Source.Titled titled) {
      String match = match(titled, entity);
      f.add("title=" + match + "|" + titled.title().kind());
      f.add("title=" + match + "|" + titled.title().head());
    }
  }

  private String match(Source.Titled titled, Entity entity) {
    String best = "none";
    for (Roles.Role role : roles.of(entity)) {
      if (role.title().head().equals(titled.title().head())) {
        boolean owned = titled.owner().isPresent() && titled.owner().equals(role.owner());
        return owned ? "owned" : titled.owner().isPresent() ? "same-other-owner" : "same";
      }
      if (last(role.title()).equals(last(titled.title()))) {
        best = "last-word";
      }
    }
    String head = " " + titled.title().head();
    if (entity.type() == EntityType.ORGANIZATION
        && (" " + Folding.key(entity.name())).endsWith(head)) {
      return "name-ends-so";
    }
    return best;
  }

  private static String last(Title title) {
    return title.words().get(title.words().size() - 1);
  }

  private void addGender(Set<String> f, Question question, Entity entity) {
    if (entity.type() == EntityType.PERSON) {
      Gender shown = roles.gender(entity);
      if (shown != Gender.UNMARKED && question.gender() != Gender.UNMARKED) {
        f.add(shown == question.gender() ? "gender=same" : "gender=other");
      } else if (question.gender() == Gender.FEMININE) {
        f.add("gender=feminine-wanted");
      }
    }
  }

  private List<String> unnamed(Question question, Memory memory, Map<String, Appearance> latest) {
    String kind = question.source().kind();
    Set<String> f = new HashSet<>();
    f.add("nobody|" + kind);
    Optional<Past> last = memory.back(0);
    String before = "none";
    if (last.isPresent()) {
      boolean unnamed = last.get().answer().speaker().isEmpty();
      before =
          (unnamed ? "unnamed=" + last.get().question().source().kind() : "named")
              + "|"
              + nearness(question, last.get());
      f.add("nobody|last=" + (unnamed ? "unnamed" : "named") + "|" + kind);
    }
    f.add("nobody|last=" + before);
    f.add("nobody|last=" + before + "|" + kind);
    long near =
        latest.values().stream()
            .filter(
                a ->
                    a.isPerson()
                        && a.row().first() < question.token()
                        && question.sentence() - a.sentence() <= 2)
            .count();
    f.add("nobody|people-near=" + Math.min(near, 2) + "|" + kind);
    f.add("nobody|unnamed-subject=" + unnamedSubject(question) + "|" + kind);
    if (question.source() instanceof Source.Titled titled) {
      f.add("nobody|title=" + titled.title().kind());
      f.add("nobody|title=" + titled.title().head());
      f.add("nobody|owner=" + titled.owner().isPresent() + "|" + titled.title().kind());
      f.add(
          "nobody|introduced="
              + !roles.endingIn(last(titled.title())).isEmpty()
              + "|"
              + titled.title().kind());
    }
    for (Span cue : question.quotation().cue()) {
      TokenIndex.Row row = tokens.row(cue);
      for (int i = row.first(); i < row.end(); i++) {
        f.add("nobody|cue=" + tokens.key(i) + "|" + kind);
      }
    }
    return List.copyOf(f);
  }

  /**
   * How many sentences back a subject with ने is somebody unnamed, with nobody named as subject
   * since.
   */
  private String unnamedSubject(Question question) {
    int first = tokens.size() == 0 ? 0 : tokens.firstOf(Math.max(0, question.sentence() - 2));
    for (int i = question.token() - 1; i >= first; i--) {
      if (lexicon.is(Particle.ERGATIVE, tokens.key(i))) {
        boolean named = cast.at(i - 1).isPresent();
        boolean pointing = lexicon.pronoun(tokens.key(i - 1)).isPresent();
        return named || pointing ? "no" : String.valueOf(question.sentence() - tokens.sentence(i));
      }
    }
    return "none";
  }

  private String nearness(Question question, Past past) {
    int gap = question.sentence() - past.question().sentence();
    int end =
        past.question()
            .quotation()
            .content()
            .get(past.question().quotation().content().size() - 1)
            .end();
    int start = question.token() < tokens.size() ? tokens.token(question.token()).start() : end;
    int between = start <= end ? 0 : question.sentence() - tokens.sentence(tokens.at(end - 1));
    if (gap == 0) {
      return "same-sentence";
    }
    return between <= 1 ? "next" : between <= 3 ? "near" : between <= 6 ? "far" : "very-far";
  }

  private boolean startsSentence(Appearance appearance) {
    int first = tokens.firstOf(appearance.sentence());
    return appearance.row().first() - first < 4;
  }

  private Sentence.Place sentencePlace(int number) {
    return tokens.sentenceAt(number).place();
  }

  private static String distance(int sentences) {
    return sentences < 4 ? String.valueOf(sentences) : sentences < 8 ? "4" : "8";
  }
}
