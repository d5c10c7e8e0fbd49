package org.uvach.internal.speaker;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Span;
import org.uvach.internal.entity.TokenIndex;
import org.uvach.internal.entity.TokenIndex.Row;
import org.uvach.internal.speaker.Lexicon.Particle;
import org.uvach.internal.text.Folding;

/**
 * Everybody who is named in an article, in the order of appearance, with the case each appears in.
 */
final class Cast {

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  /** What a mention is in its sentence, as the word after it tells. */
  enum Case {
    /** Does the deed: मोदी ने. */
    ERGATIVE,
    /** Owns: मोदी का. */
    GENITIVE,
    /** Anything that a postposition marks. */
    OBLIQUE,
    /** No postposition follows. */
    NOMINATIVE
  }

  /**
   * One mention of somebody.
   *
   * @param entity who
   * @param mention the mention
   * @param row its tokens
   * @param sentence number of its sentence
   * @param kase its case
   */
  record Appearance(Entity entity, Mention mention, Row row, int sentence, Case kase) {

    boolean isPerson() {
      return entity.type() == EntityType.PERSON;
    }

    boolean isSubject() {
      return kase == Case.ERGATIVE || kase == Case.NOMINATIVE;
    }
  }

  private final TokenIndex tokens;
  private final Lexicon lexicon;
  private final List<Entity> entities;
  private final List<Appearance> appearances;
  private final ListMultimap<String, Entity> byWord = ArrayListMultimap.create();
  private final ListMultimap<String, Appearance> byEntity = ArrayListMultimap.create();

  Cast(TokenIndex tokens, Lexicon lexicon, List<Entity> entities) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.entities = ImmutableList.copyOf(entities);
    List<Appearance> all = new ArrayList<>();
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        if (mention.type() == MentionType.PROPER) {
          all.add(appearance(entity, mention));
        }
      }
    }
    all.sort(Comparator.comparing(Appearance::mention));
    this.appearances = ImmutableList.copyOf(all);
    appearances.forEach(a -> byEntity.put(a.entity().id(), a));
    for (Entity entity : entities) {
      if (entity.type() == EntityType.PERSON) {
        WORDS
            .splitToStream(Folding.key(entity.name()))
            .distinct()
            .forEach(w -> byWord.put(w, entity));
      }
    }
  }

  private Appearance appearance(Entity entity, Mention mention) {
    Row row = tokens.row(mention.span());
    return new Appearance(entity, mention, row, tokens.sentence(row.first()), kase(row));
  }

  private Case kase(Row row) {
    int next = row.end();
    if (tokens.key(next).equals("(")) {
      next = afterBracket(next);
    }
    while ((lexicon.is(Particle.EMPHATIC, tokens.key(next))
            && !lexicon.is(Particle.ERGATIVE, tokens.key(next)))
        || lexicon.titles().startingAt(tokens, next).filter(f -> f.title().after()).isPresent()) {
      next++;
    }
    String key = tokens.key(next);
    if (lexicon.is(Particle.ERGATIVE, key)) {
      return Case.ERGATIVE;
    }
    if (lexicon.is(Particle.GENITIVE, key)) {
      return Case.GENITIVE;
    }
    return lexicon.is(Particle.POSTPOSITION, key) ? Case.OBLIQUE : Case.NOMINATIVE;
  }

  private int afterBracket(int open) {
    int longest = Math.min(tokens.size(), open + 12);
    for (int i = open; i < longest; i++) {
      if (tokens.key(i).equals(")")) {
        return i + 1;
      }
    }
    return open;
  }

  TokenIndex tokens() {
    return tokens;
  }

  List<Entity> entities() {
    return entities;
  }

  List<Appearance> appearances() {
    return appearances;
  }

  /** Where somebody is first named. */
  Appearance first(Entity entity) {
    return byEntity.get(entity.id()).get(0);
  }

  /** All mentions of somebody, in the order of the text. */
  List<Appearance> of(Entity entity) {
    return byEntity.get(entity.id());
  }

  /** The mentions that lie inside a span. */
  List<Appearance> in(Span span) {
    List<Appearance> inside = new ArrayList<>();
    for (int i = firstFrom(span.start()); i < appearances.size(); i++) {
      Appearance appearance = appearances.get(i);
      if (appearance.mention().span().start() >= span.end()) {
        break;
      }
      if (appearance.mention().span().end() <= span.end()) {
        inside.add(appearance);
      }
    }
    return inside;
  }

  /** The one person whose name has a word. */
  Optional<Entity> withWord(String key) {
    List<Entity> all = byWord.get(key);
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Number of the first appearance that does not start before an offset. */
  int firstFrom(int offset) {
    int low = 0;
    int high = appearances.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (appearances.get(middle).mention().span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The mention that a token belongs to. */
  Optional<Appearance> at(int token) {
    if (token < 0 || token >= tokens.size()) {
      return Optional.empty();
    }
    int i = firstFrom(tokens.token(token).start() + 1) - 1;
    return i >= 0 && appearances.get(i).row().end() > token
        ? Optional.of(appearances.get(i))
        : Optional.empty();
  }
}
