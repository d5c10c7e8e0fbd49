package org.uvach.internal.speaker;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uvach.document.Span;
import org.uvach.internal.entity.Title;
import org.uvach.internal.entity.TokenIndex;
import org.uvach.internal.speaker.Cast.Appearance;
import org.uvach.internal.speaker.Lexicon.Particle;
import org.uvach.internal.speaker.Memory.Past;

/** What speaks for a speaker whom the article does not name. */
final class Absence {

  private static final int LOOKED_BACK = 2;

  private final Cast cast;
  private final TokenIndex tokens;
  private final Roles roles;
  private final Lexicon lexicon;

  /** For each token the last ने up to it; -1 for none. */
  private final int[] ergatives;

  Absence(Cast cast, Roles roles, Lexicon lexicon) {
    this.cast = cast;
    this.tokens = cast.tokens();
    this.roles = roles;
    this.lexicon = lexicon;
    this.ergatives = new int[tokens.size()];
    int last = -1;
    for (int i = 0; i < ergatives.length; i++) {
      last = lexicon.is(Particle.ERGATIVE, tokens.key(i)) ? i : last;
      ergatives[i] = last;
    }
  }

  List<String> features(Question question, Memory memory, Collection<Appearance> latest) {
    String kind = question.kind();
    Set<String> f = new HashSet<>();
    f.add("nobody|" + kind);
    addLast(f, question, memory);
    long near = latest.stream().filter(a -> isPersonNear(question, a)).count();
    f.add("nobody|people-near=" + Math.min(near, 2) + "|" + kind);
    f.add("nobody|unnamed-subject=" + unnamedSubject(question) + "|" + kind);
    if (question.source() instanceof Source.Titled titled) {
      addTitle(f, titled);
    }
    addCue(f, question);
    return List.copyOf(f);
  }

  private void addLast(Set<String> f, Question question, Memory memory) {
    String before = "none";
    Optional<Past> last = memory.back(0);
    if (last.isPresent()) {
      boolean unnamed = last.get().answer().speaker().isEmpty();
      String nearness = last.get().nearness(question, tokens);
      before = (unnamed ? "unnamed=" + last.get().question().kind() : "named") + "|" + nearness;
      f.add("nobody|last=" + (unnamed ? "unnamed" : "named") + "|" + question.kind());
    }
    f.add("nobody|last=" + before);
    f.add("nobody|last=" + before + "|" + question.kind());
  }

  private static boolean isPersonNear(Question question, Appearance a) {
    return a.isPerson()
        && a.row().first() < question.token()
        && question.sentence() - a.sentence() <= LOOKED_BACK;
  }

  private void addTitle(Set<String> f, Source.Titled titled) {
    Title title = titled.title();
    boolean introduced = !roles.endingIn(title.words().get(title.words().size() - 1)).isEmpty();
    f.add("nobody|title=" + title.kind());
    f.add("nobody|title=" + title.head());
    f.add("nobody|owner=" + titled.owner().isPresent() + "|" + title.kind());
    f.add("nobody|introduced=" + introduced + "|" + title.kind());
  }

  private void addCue(Set<String> f, Question question) {
    for (Span cue : question.quotation().cue()) {
      TokenIndex.Row row = tokens.row(cue);
      for (int i = row.first(); i < row.end(); i++) {
        f.add("nobody|cue=" + tokens.key(i) + "|" + question.kind());
      }
    }
  }

  /**
   * How many sentences back a subject with ने is somebody unnamed, with nobody named as subject
   * since.
   */
  private String unnamedSubject(Question question) {
    int from = Math.max(0, question.sentence() - LOOKED_BACK);
    int i = question.token() == 0 ? -1 : ergatives[question.token() - 1];
    if (i < 0 || i < tokens.firstOf(from)) {
      return "none";
    }
    boolean named = cast.at(i - 1).isPresent();
    boolean pointing = lexicon.pronoun(tokens.key(i - 1)).isPresent();
    return named || pointing ? "no" : String.valueOf(question.sentence() - tokens.sentence(i));
  }
}
