package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.uvach.language.Token;

/**
 * Finds the noun phrase that names who speaks. Hindi marks it by case: ने after the subject of a
 * past verb, का before a reporting noun, को before a feeling; the subject of a present verb is
 * bare.
 */
final class Sources {

  private static final int LONGEST_PHRASE = 40;
  private static final Set<String> SIDE = ImmutableSet.of("ओर", "तरफ");

  private final TokenRow row;
  private final FunctionWords grammar;

  Sources(TokenRow row, FunctionWords grammar) {
    this.row = row;
    this.grammar = grammar;
  }

  /** The source of a cue that stands before it, not left of {@code from}. */
  Optional<Range> of(Cue cue, int from) {
    return switch (cue.frame()) {
      case VERB -> verbal(cue, from);
      case NOUN -> genitive(cue.start(), from);
      case FEELING -> dative(cue.start(), from);
      case ACCORDING -> according(cue.start(), from);
      case PREFIX -> Optional.empty();
    };
  }

  /** X के मुताबिक; उनके मुताबिक (according to him). */
  private Optional<Range> according(int start, int from) {
    if (grammar.is("subject-genitive", row.key(start - 1))) {
      return start - 1 >= from ? Optional.of(new Range(start - 1, start)) : Optional.empty();
    }
    return grammar.is("genitive", row.key(start)) ? endingAt(start, from) : Optional.empty();
  }

  private Optional<Range> verbal(Cue cue, int from) {
    if (cue.lemma().equals("लगना")) {
      return dative(cue.start(), from);
    }
    if (isQuoted(cue.start(), from)) {
      return endingAt(cue.start() - 3, from);
    }
    if (cue.passive()) {
      return agent(cue.start(), from);
    }
    Optional<Range> ergative = ergative(cue.start(), from);
    if (ergative.isPresent() || !mayHaveBareSubject(cue)) {
      return ergative.isPresent() ? ergative : container(cue.start(), from);
    }
    return bare(cue.start(), from);
  }

  /** X के हवाले से बताया: X is the source, whoever passes it on. */
  private boolean isQuoted(int at, int from) {
    return at - 3 > from
        && row.key(at - 1).equals("से")
        && row.key(at - 2).equals("हवाले")
        && row.key(at - 3).equals("के");
  }

  /**
   * Only verbs in the imperfective or the stem, and बोलना (to speak), take a subject without ने.
   */
  private static boolean mayHaveBareSubject(Cue cue) {
    return cue.form() != VerbForms.Aspect.PERFECTIVE || cue.lemma().equals("बोलना");
  }

  /** X ने … कहा. */
  Optional<Range> ergative(int before, int from) {
    for (int at = before - 1; at >= from && !isClauseEdge(at); at--) {
      if (grammar.is("subject-ergative", row.key(at))) {
        return Optional.of(new Range(at, at + 1));
      }
      if (grammar.is("ergative", row.key(at))) {
        return endingAt(at, from);
      }
    }
    return Optional.empty();
  }

  private boolean isClauseEdge(int at) {
    return row.kind(at) == Token.Kind.STOP || row.key(at).equals("कि");
  }

  /** X का कहना है. */
  private Optional<Range> genitive(int before, int from) {
    for (int at = before - 1; at >= from && at >= before - 6 && row.isWord(at); at--) {
      if (grammar.is("subject-genitive", row.key(at))) {
        return Optional.of(new Range(at, at + 1));
      }
      if (grammar.is("genitive", row.key(at))) {
        return endingAt(at, from);
      }
      if (!grammar.is("adverb", row.key(at)) && at < before - 3) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** X को आशंका है. */
  private Optional<Range> dative(int before, int from) {
    for (int at = before - 1; at >= from && at >= before - 8 && !isClauseEdge(at); at--) {
      if (grammar.is("subject-dative", row.key(at))) {
        return Optional.of(new Range(at, at + 1));
      }
      if (row.key(at).equals("को")) {
        return endingAt(at, from);
      }
    }
    return Optional.empty();
  }

  /** X द्वारा, X की ओर से कहा गया; बयान में कहा गया (it was said by X, in a statement). */
  private Optional<Range> agent(int before, int from) {
    for (int at = before - 1; at > from && !isClauseEdge(at); at--) {
      if (row.key(at).equals("द्वारा")) {
        return endingAt(grammar.is("genitive", row.key(at - 1)) ? at - 1 : at, from);
      }
      if (row.key(at).equals("से") && SIDE.contains(row.key(at - 1)) && at - 2 > from) {
        return endingAt(at - 2, from);
      }
    }
    return container(before, from);
  }

  /** बयान में (in a statement): a text as the source. */
  private Optional<Range> container(int before, int from) {
    for (int at = before - 1; at > from && !isClauseEdge(at); at--) {
      if (row.key(at).equals("में") && grammar.is("document", row.key(at - 1))) {
        return endingAt(at, from);
      }
    }
    return Optional.empty();
  }

  /** The subject of a present verb: the nearest noun phrase that no case marks. */
  private Optional<Range> bare(int before, int from) {
    int at = before - 1;
    while (at >= from && !isClauseEdge(at)) {
      if (!row.isWord(at)) {
        if (!row.key(at).equals(",")
            && !row.isQuote(at)
            && !row.key(at).equals(")")
            && !row.key(at).equals("-")) {
          return Optional.empty();
        }
        at--;
      } else if (grammar.is("subject", row.key(at))) {
        return Optional.of(new Range(at, at + 1));
      } else if (row.inName(at)) {
        return endingAt(at + 1, from);
      } else if (isCase(at)) {
        at = beforeAdverbial(at, from);
      } else if (grammar.is("adverb", row.key(at)) || grammar.is("relation", row.key(at))) {
        at--;
      } else if (grammar.is("finite", row.key(at)) || grammar.is("conjunction", row.key(at))) {
        return Optional.empty();
      } else {
        return endingAt(at + 1, from);
      }
    }
    return Optional.empty();
  }

  /** Skips the noun phrase in front of a case marker: इस बारे में (about this). */
  private int beforeAdverbial(int at, int from) {
    Range phrase = endingAt(at, from).orElse(new Range(at, at + 1));
    int start = phrase.start();
    for (int i = at - 1; i > phrase.start(); i--) {
      boolean leavesName =
          row.inName(i - 1) && !row.inName(i) && !grammar.is("genitive", row.key(i));
      if (grammar.is("demonstrative", row.key(i)) || leavesName) {
        start = i;
        break;
      }
    }
    return start - 1;
  }

  private boolean isCase(int at) {
    return grammar.is("case", row.key(at));
  }

  /** The noun phrase whose last token stands before {@code end}. */
  Optional<Range> endingAt(int end, int from) {
    int start = end;
    int lowest = Math.max(from, end - LONGEST_PHRASE);
    while (start > lowest && belongs(start - 1, start, end)) {
      start = row.continuesName(start - 1) ? nameStart(start - 1) : start - 1;
    }
    start = withoutOpeners(Math.max(start, from), end);
    return start < end ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  private int nameStart(int at) {
    int start = at;
    while (row.continuesName(start)) {
      start--;
    }
    return start;
  }

  /** Whether the token at {@code at} belongs to the phrase that so far begins at {@code start}. */
  private boolean belongs(int at, int start, int end) {
    String key = row.key(at);
    if (row.inName(at)) {
      return true;
    }
    if (!row.isWord(at)) {
      return belongsSign(at, start, end);
    }
    if (grammar.is("ergative", key)) {
      return false;
    }
    if (isCase(at) || grammar.is("relation", key) || key.equals("हुए")) {
      return start < end && isAttribute(start) && !isCase(start);
    }
    if (grammar.is("joint", key)) {
      return start < end && at > 0 && !grammar.is("finite", row.key(at - 1)) && row.isWord(at - 1);
    }
    if (grammar.is("conjunction", key) || key.equals("है") || key.equals("हैं")) {
      return false;
    }
    return !(grammar.is("finite", key) && !grammar.is("genitive", key) && !isAttribute(at));
  }

  private boolean isAttribute(int at) {
    return grammar.is("participle", row.key(at));
  }

  /** Hyphens, brackets, signs round a title, dots of initials; a comma only between joint names. */
  private boolean belongsSign(int at, int start, int end) {
    String key = row.key(at);
    if (row.kind(at) == Token.Kind.STOP
        || (Signs.introducesContent(key) && !row.token(at).glued())) {
      return false;
    }
    if (key.equals(",")) {
      return start < end && row.inName(at - 1) && isJointAhead(start, end);
    }
    if (row.isQuote(at)) {
      return start == end ? row.isQuote(at) && at > 0 : hasPartner(at, end);
    }
    return key.equals(")")
        || key.equals("(")
        || key.equals("-")
        || key.equals(".")
        || key.equals("/")
        || key.equals("&");
  }

  private boolean isJointAhead(int start, int end) {
    for (int at = start; at < end; at++) {
      if (grammar.is("joint", row.key(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPartner(int at, int end) {
    int signs = 0;
    for (int i = Math.max(0, at - 6); i < end; i++) {
      signs += row.isQuote(i) ? 1 : 0;
    }
    return signs > 0 && signs % 2 == 0;
  }

  /**
   * Leaves out what opens a sentence before its subject: वहीं, इस बीच, बुधवार को (meanwhile, on
   * Wednesday).
   */
  private int withoutOpeners(int start, int end) {
    int at = start;
    while (at < end - 1
        && !row.inName(at)
        && ((!row.isWord(at) && !row.isQuote(at) && !row.key(at).equals("("))
            || grammar.is("opener", row.key(at)))
        && !opensPhrase(at, end)) {
      at++;
    }
    return at;
  }

  /**
   * इस, एक, उस before a noun belong to the phrase, unless they open an adverbial such as इस बीच.
   */
  private boolean opensPhrase(int at, int end) {
    return grammar.is("demonstrative", row.key(at))
        && at + 1 < end
        && !grammar.is("opener", row.key(at + 1));
  }
}
