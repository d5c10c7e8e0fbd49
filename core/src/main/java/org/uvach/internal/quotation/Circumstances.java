package org.uvach.internal.quotation;

import java.util.Optional;
import org.uvach.document.EntityType;
import org.uvach.internal.quotation.CircumstanceWords.Kind;
import org.uvach.language.Token;

/**
 * Finds to whom and where something was said: पत्रकारों से (to reporters), एक्स पर (on X), रैली में
 * (at a rally). Like the source they are phrases of the cue's clause, each told by its
 * postposition.
 */
final class Circumstances {

  /** How far left of source or cue such a phrase may begin. */
  private static final int FARTHEST = 30;

  private final TokenRow row;
  private final FunctionWords grammar;
  private final CircumstanceWords words;
  private final NounPhrases phrases;

  Circumstances(TokenRow row, FunctionWords grammar, CircumstanceWords words) {
    this.row = row;
    this.grammar = grammar;
    this.words = words;
    this.phrases = new NounPhrases(row, grammar);
  }

  /** To whom it was said; the phrase nearest to the cue. */
  Optional<Range> addressee(Saying saying) {
    if (saying.cues().isEmpty()) {
      return Optional.empty();
    }
    Range clause = clause(saying);
    for (int at = clause.end() - 1; at >= clause.start(); at--) {
      if (isSource(at, saying)) {
        continue;
      }
      Optional<Range> found = addresseeAt(at, clause, saying);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Where it was said, written or shown; the phrase nearest to the cue. */
  Optional<Range> medium(Saying saying) {
    if (saying.cues().isEmpty()) {
      return Optional.empty();
    }
    Range clause = clause(saying);
    for (int at = clause.end() - 1; at > clause.start(); at--) {
      if (isSource(at, saying)) {
        continue;
      }
      Optional<Range> found = mediumAt(at, clause, saying);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The cue's clause before the cue: behind the last verb, stop, कि or reported words. */
  private Range clause(Saying saying) {
    int end = saying.cues().get(0).start();
    int near = saying.source().map(Range::start).filter(s -> s < end).orElse(end);
    int lowest = Math.max(row.first(row.sentenceOf(end)), near - FARTHEST);
    int start = near;
    while (start > lowest && !endsClause(start - 1, saying)) {
      start--;
    }
    return new Range(start, end);
  }

  private boolean endsClause(int at, Saying saying) {
    return row.kind(at) == Token.Kind.STOP
        || row.kind(at) == Token.Kind.QUOTE
        || row.key(at).equals("कि")
        || grammar.is("ergative", row.key(at))
        || (grammar.is("finite", row.key(at)) && !grammar.is("genitive", row.key(at)))
        || saying.contents().stream().anyMatch(c -> c.start() <= at && at < c.end());
  }

  private static boolean isSource(int at, Saying saying) {
    return saying.source().filter(s -> s.start() <= at && at < s.end()).isPresent();
  }

  private Optional<Range> addresseeAt(int at, Range clause, Saying saying) {
    if (!leadsToCue(at + 1, clause.end(), saying)) {
      return Optional.empty();
    }
    if (words.is(Kind.PRONOUN, row.key(at))) {
      return Optional.of(new Range(at, at + 1));
    }
    boolean told = row.key(at).equals("को");
    boolean spokenTo = row.key(at).equals("से");
    if (!told && !spokenTo) {
      return Optional.empty();
    }
    boolean apart = spokenTo && row.inName(at - 1) && isSource(at + 1, saying);
    return phrase(at, clause, saying).filter(found -> !apart && isHearer(at - 1, told));
  }

  /** Whether nothing but what may stand there parts a case marker from its cue. */
  private boolean leadsToCue(int from, int cue, Saying saying) {
    for (int at = from; at < cue; at++) {
      String key = row.key(at);
      if (words.is(Kind.TURN, key)) {
        return false;
      }
      boolean passes =
          isSource(at, saying)
              || grammar.is("ergative", key)
              || grammar.is("adverb", key)
              || words.is(Kind.BRIDGE, key)
              || isMediumWord(key)
              || row.kind(at) != Token.Kind.WORD;
      if (!passes) {
        return false;
      }
    }
    return true;
  }

  private boolean isMediumWord(String key) {
    return words.is(Kind.OCCASION, key)
        || words.is(Kind.WRITING, key)
        || words.is(Kind.CHANNEL, key)
        || words.is(Kind.PLATFORM, key);
  }

  /** A person or body by name or noun; with को a country too, which stands for its government. */
  private boolean isHearer(int head, boolean told) {
    if (row.inName(head)) {
      EntityType type = row.mention(head).entityType();
      return told || type != EntityType.LOCATION;
    }
    boolean addressed = row.key(head + 2).equals("संबोधित");
    return words.is(Kind.HEARER, row.key(head))
        && !(addressed && words.is(Kind.OCCASION, row.key(head)));
  }

  private Optional<Range> mediumAt(int marker, Range clause, Saying saying) {
    if (!isMediumMarker(marker, clause.end())) {
      return Optional.empty();
    }
    int end = isGenitive(marker - 1) ? marker - 1 : marker;
    return phrase(end, clause, saying).filter(found -> isMedium(found, marker));
  }

  /** में, पर, के दौरान, के जरिए, के माध्यम से, को संबोधित करते, ट्वीट कर. */
  private boolean isMediumMarker(int at, int end) {
    String key = row.key(at);
    String next = at + 1 < end ? row.key(at + 1) : "";
    return switch (key) {
      case "में", "पर", "दौरान", "जरिए", "जरिये", "माध्यम", "कर", "करके", "करते" -> true;
      case "को" -> next.equals("संबोधित");
      default -> false;
    };
  }

  private boolean isGenitive(int at) {
    return grammar.is("genitive", row.key(at));
  }

  private boolean isMedium(Range phrase, int marker) {
    String head = row.key(phrase.end() - 1);
    boolean occasion = words.is(Kind.OCCASION, head);
    boolean writing = words.is(Kind.WRITING, head);
    boolean channel = words.is(Kind.CHANNEL, head) || words.is(Kind.PLATFORM, head);
    return switch (row.key(marker)) {
      case "में" -> occasion || writing;
      case "दौरान" -> occasion || writing;
      case "को" -> occasion;
      case "पर" -> channel;
      case "जरिए", "जरिये", "माध्यम" -> writing || channel;
      case "कर", "करके", "करते" -> words.is(Kind.POST, head);
      default -> false;
    };
  }

  /** Without what was cut off before it: (पास) में बैठे लोगों, (मंगलवार) को जारी बयान. */
  private Range trimmed(Range phrase) {
    int start = phrase.start();
    while (start < phrase.end() - 1 && !row.inName(start) && isCutOff(row.key(start))) {
      start++;
    }
    return new Range(start, phrase.end());
  }

  private boolean isCutOff(String key) {
    return grammar.is("case", key) || grammar.is("relation", key) || words.is(Kind.PRONOUN, key);
  }

  /** The noun phrase that ends before a token, inside the clause and right of the source. */
  private Optional<Range> phrase(int end, Range clause, Saying saying) {
    int from =
        saying
            .source()
            .map(Range::end)
            .filter(sourceEnd -> sourceEnd < end)
            .map(sourceEnd -> Math.max(sourceEnd, clause.start()))
            .orElse(clause.start());
    return end <= from
        ? Optional.empty()
        : phrases
            .endingAt(end, from)
            .map(this::trimmed)
            .filter(found -> saying.source().filter(found::overlaps).isEmpty());
  }
}
