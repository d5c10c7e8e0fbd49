package org.uvach.internal.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.internal.entity.Gender;
import org.uvach.internal.entity.Title;
import org.uvach.internal.entity.TokenIndex;
import org.uvach.internal.speaker.Cast.Appearance;
import org.uvach.internal.speaker.Memory.Past;
import org.uvach.language.Sentence;

/** What speaks for and against somebody named: where and as what he stands, and when he spoke. */
final class Presence {

  /**
   * How somebody stands among the candidates.
   *
   * @param place how many of its kind were named after it, before the question
   * @param subject how many people were subject after it
   * @param inOwnContent whether the reported words name it
   */
  record Standing(int place, int subject, boolean inOwnContent) {}

  /** The kind of इसमें (in it), as of other pronouns of a thing. */
  private static final String IN_IT = "pronoun-singular-near";

  private static final int TALKERS = 3;
  private static final int REMEMBERED = 6;
  private static final int MOST_MENTIONS = 4;
  private static final int SENTENCE_START = 4;

  private final TokenIndex tokens;
  private final Roles roles;
  private final Spoken spoken;
  private final Map<String, Integer> rank = new HashMap<>();

  Presence(Cast cast, Roles roles, Spoken spoken) {
    this.tokens = cast.tokens();
    this.roles = roles;
    this.spoken = spoken;
    List<Entity> all = new ArrayList<>(cast.entities());
    all.sort((a, b) -> Integer.compare(b.mentions().size(), a.mentions().size()));
    Map<EntityType, Integer> next = new HashMap<>();
    for (Entity entity : all) {
      rank.put(entity.id(), Math.min(next.merge(entity.type(), 1, Integer::sum), TALKERS));
    }
  }

  List<String> features(Question question, Memory memory, Appearance latest, Standing standing) {
    Set<String> f = new HashSet<>();
    addPlace(f, question, latest, standing.place());
    addStanding(f, question, latest);
    addSubject(f, question, latest, standing.subject());
    addSpeech(f, question, memory, latest.entity());
    addLastSpeech(f, question, memory, latest, standing.place());
    addTitle(f, question, latest);
    addPaper(f, question, latest);
    addGender(f, question, latest.entity());
    addInside(f, question, memory, latest, standing.inOwnContent());
    return List.copyOf(f);
  }

  private void addPlace(Set<String> f, Question question, Appearance latest, int place) {
    String kind = question.kind();
    String type = type(latest);
    String distance = distance(question, latest);
    f.add("type=" + type + "|" + kind);
    f.add("distance=" + distance + "|" + type);
    f.add("distance=" + distance + "|" + kind);
    f.add("case=" + latest.kase() + "|" + distance + "|" + type);
    f.add("case=" + latest.kase() + "|" + type);
    f.add("case=" + latest.kase() + "|" + kind + "|" + type);
    f.add("place=" + Math.min(place, TALKERS) + "|" + type + "|" + kind);
    f.add("paragraph=" + paragraphs(question, latest) + "|" + type + "|" + kind);
    if (tokens.sentenceAt(latest.sentence()).place() != Sentence.Place.BODY) {
      f.add("in-title|" + type);
    }
  }

  private void addStanding(Set<String> f, Question question, Appearance latest) {
    String type = type(latest);
    int standing = rank.getOrDefault(latest.entity().id(), TALKERS);
    int mentions = Math.min(latest.entity().mentions().size(), MOST_MENTIONS);
    f.add("rank=" + standing + "|" + type);
    f.add("rank=" + standing + "|" + type + "|" + question.kind());
    f.add("rank=" + standing + "|" + distance(question, latest) + "|" + type);
    f.add("mentions=" + mentions + "|" + type);
  }

  private void addSubject(Set<String> f, Question question, Appearance latest, int subject) {
    String type = type(latest);
    int gap = Math.min(Math.abs(question.sentence() - latest.sentence()), TALKERS);
    if (latest.isSubject()) {
      f.add("subject=" + Math.min(subject, TALKERS) + "|" + type + "|" + gap);
    }
    if (latest.row().first() - tokens.firstOf(latest.sentence()) < SENTENCE_START) {
      f.add("starts|" + type + "|" + distance(question, latest));
    }
    if (spoken.isSaidToSpeak(latest)) {
      f.add("said-to-speak|" + type + "|" + gap);
      f.add("said-to-speak|" + type + "|" + question.kind());
    }
  }

  /** How many paragraphs lie between, up to two; a start of a paragraph is marked. */
  private String paragraphs(Question question, Appearance latest) {
    int here = tokens.sentenceAt(question.sentence()).paragraph();
    int there = tokens.sentenceAt(latest.sentence()).paragraph();
    boolean start =
        question.sentence() == 0 || tokens.sentenceAt(question.sentence() - 1).paragraph() != here;
    return Math.min(Math.abs(here - there), 2) + (start ? "|start" : "|inside");
  }

  private void addSpeech(Set<String> f, Question question, Memory memory, Entity entity) {
    for (int back = 0; back < TALKERS; back++) {
      Optional<Past> past = memory.back(back).filter(p -> p.isBy(entity));
      if (past.isPresent()) {
        String near = past.get().nearness(question, tokens);
        boolean since = spoken.isNewSubjectSince(question, past.get(), entity);
        f.add("spoke=" + back + "|" + near);
        f.add("spoke=" + back + "|" + near + "|" + question.kind());
        f.add("spoke=" + back + "|" + question.kind());
        f.add("spoke=" + back + "|" + near + (since ? "|new-subject-since" : "|nobody-since"));
        break;
      }
    }
  }

  private void addLastSpeech(
      Set<String> f, Question question, Memory memory, Appearance latest, int place) {
    boolean last = memory.back(0).filter(p -> p.isBy(latest.entity())).isPresent();
    String type = type(latest);
    f.add("spoke-last=" + last + "|place=" + Math.min(place, TALKERS) + "|" + type);
    f.add(
        "spoke-last=" + last + "|" + latest.kase() + "|" + distance(question, latest) + "|" + type);
    for (int back = 0; back < REMEMBERED; back++) {
      if (isReported(memory.back(back), latest)) {
        f.add("spoken-of|" + type + "|" + last);
        break;
      }
    }
  }

  private static boolean isReported(Optional<Past> past, Appearance appearance) {
    return past.filter(p -> p.question().isReported(appearance.mention().span())).isPresent();
  }

  private void addTitle(Set<String> f, Question question, Appearance latest) {
    if (question.source() instanceof Source.Titled titled) {
      String match = roles.match(titled, latest);
      f.add("title=" + match + "|" + titled.title().kind());
      f.add("title=" + match + "|" + titled.title().head());
    }
  }

  /** बयान में, इसमें: who was said just before to have given a paper out. */
  private void addPaper(Set<String> f, Question question, Appearance latest) {
    String paper =
        question.source() instanceof Source.Titled titled
                && titled.title().kind() == Title.Kind.DOCUMENT
            ? titled.title().head()
            : "";
    if (!paper.isEmpty() || question.kind().equals(IN_IT)) {
      int back = Math.min(question.sentence() - latest.sentence(), TALKERS);
      if (back > 0 && spoken.hasPaper(latest, paper)) {
        f.add("same-paper|" + latest.kase());
        f.add("same-paper|" + back);
      } else if (back > 0 && spoken.hasPaper(latest, "")) {
        f.add("other-paper|" + latest.kase());
      }
    }
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

  /** Who is named in his own words; whose words the whole question is part of. */
  private void addInside(
      Set<String> f, Question question, Memory memory, Appearance latest, boolean inOwnContent) {
    String type = type(latest);
    Entity entity = latest.entity();
    if (inOwnContent) {
      f.add("in-own-content|" + type);
    }
    if (isReported(memory.back(0), latest)) {
      f.add("in-last-content|" + type);
    }
    for (int back = 0; back < TALKERS; back++) {
      if (memory.back(back).filter(p -> p.isBy(entity) && p.encloses(question)).isPresent()) {
        f.add("encloses|" + type + "|" + question.kind());
        f.add("encloses|" + type);
        break;
      }
    }
  }

  private static String type(Appearance appearance) {
    return appearance.entity().type().name().substring(0, 1);
  }

  private static String distance(Question question, Appearance latest) {
    int sentences = Math.abs(question.sentence() - latest.sentence());
    String far = sentences < 4 ? String.valueOf(sentences) : sentences < 8 ? "4" : "8";
    return (latest.row().first() >= question.token() ? "+" : "-") + far;
  }
}
