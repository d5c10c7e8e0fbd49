package org.uvach.internal.entity;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.uvach.document.EntityType;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.WordList;
import org.uvach.language.Sentence;

/**
 * Sets right where a tagged name begins and ends, by what holds of every name: a bracket that opens
 * in it closes in it, a title is no part of it, initials are. A doubtful kind follows the word
 * before: श्री (Mr) a person, एजेंसी (agency) none.
 */
final class NameEdges {

  /** From here on the tagger is believed about what kind of name it is. */
  private static final double SURE = 0.9;

  private static final int NOT_A_PERSON =
      ContextClass.ORGANIZATION.bit() | ContextClass.PLACE.bit() | ContextClass.DIVISION.bit();

  /** What a word at the edge of a name is; explained in {@code name-edges.tsv}. */
  private enum Edge {
    ADDRESS,
    TITLE,
    HONORIFIC,
    ADVERB,
    OUTLET
  }

  private final ImmutableMap<String, Edge> edges;

  private NameEdges(ImmutableMap<String, Edge> edges) {
    this.edges = edges;
  }

  static NameEdges read(String resource) {
    var edges = ImmutableMap.<String, Edge>builder();
    WordList.read(resource, 2)
        .each(
            row ->
                edges.put(
                    Folding.key(row.get(0)), Edge.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    return new NameEdges(edges.buildOrThrow());
  }

  /** The name with its edges set right; it takes a whole name in, but no part of one. */
  DocumentNames.Found set(
      Sentence sentence, NameSentence words, NameTagging tagging, DocumentNames.Found found) {
    NameTagging.Name name = bracketed(sentence, tagging, found.name());
    if (isOutlet(sentence, found)) {
      return with(
          found,
          new NameTagging.Name(name.start(), name.end(), EntityType.ORGANIZATION, name.margin()));
    }
    int start = name.start();
    int end = name.end();
    while (end - start > 1 && isBefore(edge(sentence, start))) {
      start++;
      start += end - start > 1 && key(sentence, start).equals(".") ? 1 : 0;
    }
    boolean addressed = edge(sentence, start - 1) == Edge.ADDRESS;
    if (name.type() != EntityType.PERSON && !(addressed && mayBePerson(found, words, end))) {
      return with(found, name);
    }
    while (end - start > 1 && isBehind(edge(sentence, end - 1))) {
      end--;
    }
    if (end - start > 1 && isGenitive(sentence, words, start)) {
      start++;
    }
    start = initials(sentence, words, tagging, start);
    return with(found, new NameTagging.Name(start, end, EntityType.PERSON, name.margin()));
  }

  private static DocumentNames.Found with(DocumentNames.Found found, NameTagging.Name name) {
    return name.equals(found.name())
        ? found
        : new DocumentNames.Found(name, found.confidence(), found.rule());
  }

  /** समाचार एजेंसी ताजा ने: who has an outlet's noun before him is no person. */
  private boolean isOutlet(Sentence sentence, DocumentNames.Found found) {
    return found.name().type() == EntityType.PERSON
        && found.confidence() < SURE
        && edge(sentence, found.name().start() - 1) == Edge.OUTLET;
  }

  /** श्री रावत is a person, श्री राम मंदिर is not. */
  private static boolean mayBePerson(DocumentNames.Found found, NameSentence words, int end) {
    return found.confidence() < SURE && !words.word(end - 1).has(NOT_A_PERSON);
  }

  private static boolean isBefore(@Nullable Edge edge) {
    return edge == Edge.ADDRESS || edge == Edge.TITLE;
  }

  private static boolean isBehind(@Nullable Edge edge) {
    return edge == Edge.HONORIFIC || edge == Edge.ADVERB;
  }

  /** परिषद के आर. नारायण: initials have all a dot or none, so के is no initial here. */
  private static boolean isGenitive(Sentence sentence, NameSentence words, int at) {
    return words.word(at).has(ContextClass.POSTPOSITION.bit())
        && words.word(at + 1).has(ContextClass.LETTER.bit())
        && key(sentence, at + 2).equals(".");
  }

  /** What the word at a place is, or the word before its dot. */
  private @Nullable Edge edge(Sentence sentence, int at) {
    String key = key(sentence, at);
    return edges.get(key.equals(".") ? key(sentence, at - 1) : key);
  }

  /** जद (यू: takes in the closing bracket, or leaves out what has none. */
  private static NameTagging.Name bracketed(
      Sentence sentence, NameTagging tagging, NameTagging.Name name) {
    int open = -1;
    for (int i = name.start(); i < name.end(); i++) {
      String key = key(sentence, i);
      if (key.equals("(")) {
        open = i;
      } else if (key.equals(")")) {
        open = -1;
      }
    }
    int end = name.end();
    if (open > name.start()) {
      end = key(sentence, end).equals(")") && !tagging.isBegin(end) ? end + 1 : open;
    }
    return new NameTagging.Name(name.start(), end, name.type(), name.margin());
  }

  /** आर. के. before नारायण. */
  private static int initials(
      Sentence sentence, NameSentence words, NameTagging tagging, int first) {
    int start = first;
    while (start > 1
        && key(sentence, start - 1).equals(".")
        && !tagging.isInside(start - 2)
        && words.word(start - 2).has(ContextClass.LETTER.bit())) {
      start -= 2;
    }
    return start;
  }

  private static String key(Sentence sentence, int at) {
    return at < 0 || at >= sentence.tokens().size() ? "" : sentence.tokens().get(at).key();
  }
}
