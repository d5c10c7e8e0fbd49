package org.uvach.internal.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who passed a saying on: पीटीआई in पीटीआई ने सूत्रों के हवाले से बताया (PTI, quoting
 * sources, reported), and whoever's own words a saying stands in.
 */
final class Relays {

  private static final int FARTHEST = 40;

  private final TokenRow row;
  private final FunctionWords grammar;
  private final NounPhrases phrases;

  Relays(TokenRow row, FunctionWords grammar) {
    this.row = row;
    this.grammar = grammar;
    this.phrases = new NounPhrases(row, grammar);
  }

  /** A stretch of reported words and whose they are. */
  private record Words(Range content, Saying saying) {}

  /** The relay of each saying that has one. */
  Map<Saying, Range> of(List<Saying> sayings) {
    Map<Saying, Range> relays = new HashMap<>(enclosing(sayings));
    relays.keySet().removeIf(this::isOwnVoice);
    for (Saying saying : sayings) {
      quoting(saying).ifPresent(relay -> relays.put(saying, relay));
    }
    relays.entrySet().removeIf(e -> e.getKey().source().filter(e.getValue()::overlaps).isPresent());
    return relays;
  }

  /** "I said": nobody passes on his own words. */
  private boolean isOwnVoice(Saying saying) {
    return saying
        .source()
        .filter(source -> grammar.is("first-person", row.key(source.start())))
        .isPresent();
  }

  /** X ने Y के हवाले से बताया; Y के हवाले से X ने बताया. */
  private Optional<Range> quoting(Saying saying) {
    if (saying.source().isEmpty() || saying.cues().isEmpty()) {
      return Optional.empty();
    }
    Range source = saying.source().get();
    int quoted = grammar.is("genitive", row.key(source.end())) ? source.end() + 1 : source.end();
    if (!row.key(quoted).equals("हवाले")) {
      return Optional.empty();
    }
    int first = row.first(row.sentenceOf(source.start()));
    if (grammar.is("ergative", row.key(source.start() - 1))) {
      return phrases.endingAt(source.start() - 1, Math.max(first, source.start() - FARTHEST));
    }
    for (int at = quoted + 2; at < saying.cues().get(0).start(); at++) {
      if (grammar.is("ergative", row.key(at))) {
        return phrases.endingAt(at, quoted + 2);
      }
    }
    return Optional.empty();
  }

  /** The source of the innermost words that a saying's cue stands in. */
  private static Map<Saying, Range> enclosing(List<Saying> sayings) {
    List<Words> words = new ArrayList<>();
    sayings.forEach(s -> s.contents().forEach(content -> words.add(new Words(content, s))));
    words.sort(Comparator.comparingInt(w -> w.content().start()));
    List<Saying> byCue = new ArrayList<>(sayings);
    byCue.removeIf(saying -> saying.cues().isEmpty());
    byCue.sort(Comparator.comparingInt(Relays::cue));
    Map<Saying, Range> sources = new HashMap<>();
    Deque<Words> open = new ArrayDeque<>();
    int next = 0;
    for (Saying saying : byCue) {
      int cue = cue(saying);
      while (next < words.size() && words.get(next).content().start() <= cue) {
        open.push(words.get(next++));
      }
      while (!open.isEmpty() && open.peek().content().end() <= cue) {
        open.pop();
      }
      if (!open.isEmpty()) {
        open.peek().saying().source().ifPresent(source -> sources.put(saying, source));
      }
    }
    return sources;
  }

  private static int cue(Saying saying) {
    return saying.cues().get(0).start();
  }
}
