package org.uvach.internal.entity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uvach.document.EntityType;
import org.uvach.language.Sentence;
import org.uvach.language.Token;

/**
 * What the document knows of its names beyond the sentence: a name found surely once is found
 * everywhere, the parts of a full personal name are names, and all mentions of one string vote on
 * what it is. One pass over the words, after tagging; the idea is the second pass of CoreNLP's and
 * Krishnan and Manning's (2006) document consistency.
 */
final class DocumentNames {

  /** A name counts as known from this confidence on. */
  private static final double SURE = 0.8;

  /** Below this a name is rather wrong than right. */
  private static final double DOUBTFUL = 0.5;

  /** How much worse a sentence may read with a known name in it. */
  private static final double FARTHEST = 100;

  /** The same for a part of a full name, which may be a common word. */
  private static final double FARTHEST_PART = 50;

  /** How much more a type must weigh to overrule what the sentence says. */
  private static final double OUTVOTED = 3;

  private static final int LONGEST = 8;

  /** How many words a name may have been cut by. */
  private static final int WORDS_MORE = 2;

  /**
   * A name with what is believed of it.
   *
   * @param name where it stands in its sentence
   * @param confidence how sure it is
   * @param rule what found it
   */
  record Found(NameTagging.Name name, double confidence, String rule) {}

  /** One sentence with its names. */
  record Read(Sentence sentence, NameTagging tagging, List<Found> names) {}

  private static final class Weights {
    private final double[] sums = new double[EntityType.values().length];
    private double surest;
    private boolean seen;

    void add(EntityType type, double confidence) {
      sums[NameTag.index(type)] += confidence;
      surest = Math.max(surest, confidence);
    }

    EntityType best() {
      int best = 0;
      for (int i = 1; i < sums.length; i++) {
        best = sums[i] > sums[best] ? i : best;
      }
      return NameTag.typeAt(best);
    }

    double of(EntityType type) {
      return sums[NameTag.index(type)];
    }
  }

  private final Map<String, Weights> known = new HashMap<>();

  /** The first words of the known names: elsewhere nothing need be looked up. */
  private final Set<String> first = new HashSet<>();

  DocumentNames(List<Read> sentences) {
    for (Read read : sentences) {
      for (Found found : read.names()) {
        Weights weights =
            known.computeIfAbsent(key(read.sentence(), found.name()), k -> new Weights());
        weights.add(found.name().type(), found.confidence());
        weights.seen = true;
      }
    }
    for (Read read : sentences) {
      read.names().forEach(found -> addParts(read.sentence(), found));
    }
    known.keySet().forEach(key -> first.add(firstWord(key)));
  }

  private static String firstWord(String key) {
    int blank = key.indexOf(' ');
    return blank < 0 ? key : key.substring(0, blank);
  }

  /** First and last word of a sure personal name. */
  private void addParts(Sentence sentence, Found found) {
    NameTagging.Name name = found.name();
    if (name.type() != EntityType.PERSON
        || name.end() - name.start() < 2
        || found.confidence() < SURE) {
      return;
    }
    for (int word : new int[] {name.start(), name.end() - 1}) {
      Token token = sentence.tokens().get(word);
      if (token.kind() == Token.Kind.WORD && token.key().length() > 2) {
        Weights weights = known.computeIfAbsent(token.key(), k -> new Weights());
        weights.add(EntityType.PERSON, found.confidence() / 2);
      }
    }
  }

  /** The names of a sentence as the document sees them. */
  List<Found> of(Read read) {
    List<Found> names = new ArrayList<>();
    int at = 0;
    for (int n = 0; n < read.names().size(); n++) {
      int next =
          n + 1 < read.names().size()
              ? read.names().get(n + 1).name().start()
              : read.sentence().tokens().size();
      Found tagged = read.names().get(n);
      Found found = shortened(read.sentence(), lengthened(read.sentence(), tagged, at, next));
      addBetween(read, at, found.name().start(), names);
      names.add(voted(read.sentence(), found));
      at = found.name().end();
    }
    addBetween(read, at, read.sentence().tokens().size(), names);
    return ImmutableList.copyOf(names);
  }

  /**
   * जो तिवारी (Joe Tiwari), of whose name the sentence saw only तिवारी, for जो is also "who": the
   * article surely has the longer name elsewhere.
   */
  private Found lengthened(Sentence sentence, Found found, int from, int to) {
    NameTagging.Name name = found.name();
    int end = Math.min(to, name.end() + WORDS_MORE);
    for (int start = Math.max(from, name.start() - WORDS_MORE); start <= name.start(); start++) {
      if (!first.contains(sentence.tokens().get(start).key())) {
        continue;
      }
      StringBuilder key = new StringBuilder();
      for (int i = start; i < end; i++) {
        append(key, sentence.tokens().get(i));
        boolean longer = i >= name.end() || (start < name.start() && i == name.end() - 1);
        Weights weights = longer ? known.get(key.toString()) : null;
        if (weights != null
            && weights.seen
            && weights.surest >= SURE
            && weights.best() == name.type()) {
          return new Found(
              new NameTagging.Name(start, i + 1, name.type(), name.margin()),
              Math.min(weights.surest, SURE),
              "name-longer");
        }
      }
    }
    return found;
  }

  /**
   * राहुल पैदल (Rahul on foot): whose name goes on doubtfully after the part that the article knows
   * him by is named by that part alone.
   */
  private Found shortened(Sentence sentence, Found found) {
    NameTagging.Name name = found.name();
    if (name.type() != EntityType.PERSON
        || name.end() - name.start() < 2
        || found.confidence() >= DOUBTFUL) {
      return found;
    }
    Weights part = known.get(sentence.tokens().get(name.start()).key());
    if (part == null || part.best() != EntityType.PERSON || part.surest < SURE / 2) {
      return found;
    }
    return new Found(
        new NameTagging.Name(name.start(), name.start() + 1, name.type(), name.margin()),
        Math.min(part.surest, SURE) * 0.9,
        "name-part");
  }

  private Found voted(Sentence sentence, Found found) {
    Weights weights = known.get(key(sentence, found.name()));
    if (weights == null || weights.best() == found.name().type()) {
      return found;
    }
    double rivals = weights.of(weights.best());
    if (rivals < OUTVOTED * weights.of(found.name().type())) {
      return found;
    }
    NameTagging.Name name = found.name();
    return new Found(
        new NameTagging.Name(name.start(), name.end(), weights.best(), name.margin()),
        Math.min(SURE, rivals / (rivals + weights.of(name.type()))),
        "name-vote");
  }

  private void addBetween(Read read, int from, int to, List<Found> names) {
    int at = from;
    while (at < to) {
      Optional<Found> found = longestAt(read, at, to);
      found.ifPresent(names::add);
      at = found.map(f -> f.name().end()).orElse(at + 1);
    }
  }

  private Optional<Found> longestAt(Read read, int start, int to) {
    String word = read.sentence().tokens().get(start).key();
    if (!word.isEmpty() && !first.contains(word)) {
      return Optional.empty();
    }
    StringBuilder key = new StringBuilder();
    Found best = null;
    for (int end = start + 1; end <= Math.min(to, start + LONGEST); end++) {
      append(key, read.sentence().tokens().get(end - 1));
      Weights weights = known.get(key.toString());
      if (weights != null && isNameHere(read, start, end, weights)) {
        best =
            new Found(
                new NameTagging.Name(start, end, weights.best(), 0),
                Math.min(weights.surest, SURE) * 0.9,
                weights.seen ? "name-again" : "name-part");
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isNameHere(Read read, int start, int end, Weights weights) {
    if (weights.surest < (weights.seen ? SURE : SURE / 2)) {
      return false;
    }
    int margin = read.tagging().margin(start, NameTag.begin(weights.best()));
    double distance = Calibration.scale(Math.max(0, margin));
    return end - start > 1 || distance <= (weights.seen ? FARTHEST : FARTHEST_PART);
  }

  private static String key(Sentence sentence, NameTagging.Name name) {
    StringBuilder key = new StringBuilder();
    for (int i = name.start(); i < name.end(); i++) {
      append(key, sentence.tokens().get(i));
    }
    return key.toString();
  }

  private static void append(StringBuilder key, Token token) {
    key.append(key.length() == 0 ? "" : " ").append(token.key());
  }
}
