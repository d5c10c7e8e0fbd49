package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.uvach.document.Stance;
import org.uvach.language.Token;

/**
 * Finds who speaks, by case. Hindi puts ने after the subject of a past verb, का before a reporting
 * noun, को before a feeling; the subject of a present verb is bare.
 */
final class Sources {

  /**
   * How far left of its cue a source may stand: long subjects with attributes in between need this
   * much.
   */
  private static final int FARTHEST = 80;

  private static final int FARTHEST_GENITIVE = 6;
  private static final int FARTHEST_DATIVE = 8;
  private static final int FARTHEST_QUOTED = 10;
  private static final Set<String> RECEIVED = ImmutableSet.of("मिली", "प्राप्त");
  private static final Set<String> SIDE = ImmutableSet.of("ओर", "तरफ");

  private final TokenRow row;
  private final FunctionWords grammar;
  private final NounPhrases phrases;

  Sources(TokenRow row, FunctionWords grammar) {
    this.row = row;
    this.grammar = grammar;
    this.phrases = new NounPhrases(row, grammar);
  }

  /** The source of a cue that stands before it, not left of {@code from}. */
  Optional<Range> of(Cue cue, int from) {
    int earliest = Math.max(from, cue.start() - FARTHEST);
    return candidate(cue, earliest)
        .filter(phrase -> cue.frame() == Cue.Frame.NOUN || !isAdverb(phrase));
  }

  /** फिलहाल, बुधवार: a word that only tells when or how speaks no words. */
  private boolean isAdverb(Range phrase) {
    String key = row.key(phrase.start());
    return phrase.length() == 1
        && grammar.is("opener", key)
        && !row.inName(phrase.start())
        && !grammar.is("demonstrative", key)
        && !grammar.is("who", key);
  }

  private Optional<Range> candidate(Cue cue, int earliest) {
    return switch (cue.frame()) {
      case VERB -> verbal(cue, earliest);
      case NOUN -> genitive(cue.start(), earliest).or(() -> container(cue.start(), earliest));
      case FEELING -> quoted(cue.start(), earliest).or(() -> dative(cue.start(), earliest));
      case ACCORDING -> according(cue.start(), earliest);
      case PREFIX -> Optional.empty();
    };
  }

  private Optional<Range> verbal(Cue cue, int from) {
    int before = cue.start();
    if (isSecondHalfOfTitle(cue)) {
      return firstHalf(before, from);
    }
    if (cue.lemma().equals("लगना") || isCompelled(cue)) {
      return dative(before, from);
    }
    if (cue.passive()) {
      return agent(before, from)
          .or(() -> cue.stance() == Stance.BELIEVE ? Optional.empty() : place(before, from));
    }
    if (isIntransitive(cue)) {
      return quoted(before, from).or(() -> container(before, from));
    }
    if (cue.lemma().equals("बोलना")) {
      return bare(before, from).or(() -> ergative(before, from));
    }
    return quoted(before, from)
        .filter(phrase -> !isOwn(phrase))
        .or(() -> ergative(before, from))
        .or(
            () ->
                cue.form() == VerbForms.Aspect.PERFECTIVE
                    ? container(before, from).or(() -> withoutCase(before, from))
                    : bare(before, from));
  }

  /** X को मानना पड़ा (X had to admit). */
  private boolean isCompelled(Cue cue) {
    return cue.form() == VerbForms.Aspect.INFINITIVE
        && IntStream.range(cue.start() + 1, cue.end()).anyMatch(at -> row.key(at).startsWith("पड"));
  }

  /** एनसीपी कहा है कि: the ने of a name was forgotten. */
  private Optional<Range> withoutCase(int before, int from) {
    return before > from && row.inName(before - 1)
        ? phrases.endingAt(before, from)
        : Optional.empty();
  }

  /** खबर आई (news came), आरोप लगे (charges were brought): nobody does it. */
  private static boolean isIntransitive(Cue cue) {
    return cue.lemma().endsWith(" आना") || cue.lemma().endsWith(" लगना");
  }

  /** अपनी एजेंसी के हवाले से: who quotes what is his own speaks himself. */
  private boolean isOwn(Range phrase) {
    return row.key(phrase.start()).startsWith("अपन");
  }

  /** X ने … , कहा- …: who does what the first half tells, unless that quotes him already. */
  private Optional<Range> firstHalf(int before, int from) {
    for (int at = before - 1; at >= from; at--) {
      if (row.isQuote(at)) {
        return Optional.empty();
      }
    }
    return ergative(before, from);
  }

  /** …, कहा- …: the second half of a title, which leaves the speaker of the first half out. */
  boolean isSecondHalfOfTitle(Cue cue) {
    return row.key(cue.start() - 1).equals(",") && Signs.introducesContent(row.key(cue.end()));
  }

  /** X ने … कहा. */
  private Optional<Range> ergative(int before, int from) {
    for (int at = before - 1; at >= from && !isClauseEdge(at); at--) {
      if (grammar.is("subject-ergative", row.key(at))) {
        return Optional.of(new Range(at, at + 1));
      }
      if (grammar.is("ergative", row.key(at))) {
        int end = isSlip(at - 1) ? at - 1 : at;
        return described(at, from).or(() -> phrases.endingAt(end, from));
      }
    }
    return Optional.empty();
  }

  /** X, जो … हैं, ने; X - जो … हैं - ने: a clause between signs that says who X is. */
  private Optional<Range> described(int ergative, int from) {
    int close = ergative - 1;
    if (!row.isPause(close)) {
      return Optional.empty();
    }
    for (int at = close - 1; at > from && !isClauseEdge(at); at--) {
      if (row.isPause(at) && grammar.is("who", row.key(at + 1))) {
        return phrases.endingAt(at, from).map(who -> new Range(who.start(), close));
      }
    }
    return Optional.empty();
  }

  /** X, ने and X ने ने. */
  private boolean isSlip(int beforeErgative) {
    String key = row.key(beforeErgative);
    return key.equals(",") || grammar.is("ergative", key);
  }

  /** Who gave what stands before: X ने, रिपोर्ट में, or the bare X of a careless sentence. */
  Optional<Range> giver(int verb, int from) {
    return ergative(verb, from).or(() -> container(verb, from));
  }

  /** Whose something is: the phrase before a genitive. */
  Optional<Range> ownerAt(int genitive, int from) {
    return phrases.endingAt(genitive, from);
  }

  private boolean isClauseEdge(int at) {
    return row.kind(at) == Token.Kind.STOP || row.key(at).equals("कि");
  }

  /** X के हवाले से बताया, also where somebody passes it on: X is the source, and he the relay. */
  private Optional<Range> quoted(int at, int from) {
    int quoted = quotedBefore(at, from);
    if (quoted > from && grammar.is("subject-genitive", row.key(quoted - 1))) {
      return Optional.of(new Range(quoted - 1, quoted));
    }
    return quoted - 1 > from && row.key(quoted - 1).equals("के")
        ? phrases.endingAt(quoted - 1, from)
        : Optional.empty();
  }

  /**
   * Position of हवाले से right before a cue, or before the relay: सूत्रों के हवाले से एजेंसी ने.
   */
  private int quotedBefore(int before, int from) {
    int lowest = Math.max(from, before - FARTHEST_QUOTED);
    boolean relay = grammar.is("ergative", row.key(before - 1));
    for (int at = before - 2; at >= lowest && !isClauseEdge(at); at--) {
      if (row.key(at).equals("हवाले") && row.key(at + 1).equals("से")) {
        return relay || at == before - 2 ? at : -1;
      }
    }
    return -1;
  }

  /** X के मुताबिक; उनके मुताबिक (according to him). */
  private Optional<Range> according(int start, int from) {
    if (start > from && grammar.is("subject-genitive", row.key(start - 1))) {
      return Optional.of(new Range(start - 1, start));
    }
    if (!grammar.is("genitive", row.key(start))) {
      return Optional.empty();
    }
    return phrases.endingAt(isFrom(start, from) ? start - 3 : start, from);
  }

  /** X से मिली जानकारी के मुताबिक (according to information got from X): X is the source. */
  private boolean isFrom(int start, int from) {
    return start - 4 >= from
        && row.key(start - 1).equals("जानकारी")
        && RECEIVED.contains(row.key(start - 2))
        && row.key(start - 3).equals("से");
  }

  /** X का कहना है. */
  private Optional<Range> genitive(int before, int from) {
    int earliest = Math.max(from, before - FARTHEST_GENITIVE);
    for (int at = before - 1; at >= earliest && row.isWord(at); at--) {
      if (grammar.is("subject-genitive", row.key(at))) {
        return Optional.of(new Range(at, at + 1));
      }
      if (grammar.is("genitive", row.key(at))) {
        return phrases.endingAt(at, from);
      }
    }
    return Optional.empty();
  }

  /** X को आशंका है; मुझे आंकड़ों को देखकर लगता है (to me, looking at the figures, it seems). */
  private Optional<Range> dative(int before, int from) {
    int earliest = Math.max(from, before - FARTHEST_DATIVE);
    Optional<Range> noun = Optional.empty();
    for (int at = before - 1; at >= earliest && !isClauseEdge(at) && !isEndOfOther(at); at--) {
      if (grammar.is("subject-dative", row.key(at))) {
        return Optional.of(new Range(at, at + 1));
      }
      if (noun.isEmpty() && row.key(at).equals("को") && !row.key(at + 1).equals("लेकर")) {
        noun = phrases.endingAt(at, from);
      }
    }
    return noun;
  }

  /** … उड़ा दिया गया, आशंका है: what stands before the comma is another clause. */
  private boolean isEndOfOther(int at) {
    return row.key(at).equals(",") && grammar.is("finite", row.key(at - 1));
  }

  /** बयान में, X द्वारा, X की ओर से कहा गया (in a statement, by X, it was said). */
  private Optional<Range> agent(int before, int from) {
    return quoted(before, from).or(() -> container(before, from)).or(() -> by(before, from));
  }

  /** X द्वारा, X की ओर से. */
  private Optional<Range> by(int before, int from) {
    for (int at = before - 1; at > from && !isClauseEdge(at); at--) {
      if (row.key(at).equals("द्वारा")) {
        return phrases.endingAt(grammar.is("genitive", row.key(at - 1)) ? at - 1 : at, from);
      }
      if (row.key(at).equals("से") && SIDE.contains(row.key(at - 1)) && at - 2 > from) {
        return phrases.endingAt(at - 2, from);
      }
    }
    return Optional.empty();
  }

  /** बयान में (in a statement), रिपोर्ट में दावा (claimed in the report), इसमें (in it): a text. */
  private Optional<Range> container(int before, int from) {
    for (int at = before - 1; at >= from && !isClauseEdge(at); at--) {
      if (grammar.is("subject-locative", row.key(at))) {
        return Optional.of(new Range(at, at + 1));
      }
      if (row.key(at).equals("में") && at > from && grammar.is("document", row.key(at - 1))) {
        return phrases.endingAt(at, from);
      }
    }
    return Optional.empty();
  }

  /**
   * Whatever has में right before the cue, unless it is a place name or ऐसे में (therefore): इन
   * तख्तियों में लिखा है (it says on these placards).
   */
  private Optional<Range> place(int before, int from) {
    int at = before - 1;
    while (at > from && at > before - 3 && grammar.is("adverb", row.key(at))) {
      at--;
    }
    boolean isText =
        at > from
            && row.key(at).equals("में")
            && !row.inName(at - 1)
            && !grammar.is("time", row.key(at - 1))
            && !grammar.is("demonstrative", row.key(at - 1));
    return isText ? phrases.endingAt(at, from) : Optional.empty();
  }

  /** The subject of a present verb: the nearest noun phrase that no case marks. */
  private Optional<Range> bare(int before, int from) {
    int at = before - 1;
    while (at >= from && !isClauseEdge(at)) {
      String key = row.key(at);
      if (grammar.is("subject", key)) {
        return Optional.of(new Range(at, at + 1));
      } else if (row.inName(at)) {
        return phrases.endingAt(at + 1, from);
      } else if (!row.isWord(at)) {
        if (!isPassableSign(at)) {
          return Optional.empty();
        }
        at--;
      } else if (isParticipial(at)) {
        at = beforeParticiple(at);
      } else if (grammar.is("case", key) || phrases.isRelation(at, from)) {
        at = phrases.beforeAdverbial(at, from);
      } else if (isRepeated(at)) {
        at -= 2;
      } else if (grammar.is("adverb", key) || grammar.is("relation", key) || isOther(at, from)) {
        at--;
      } else if (grammar.is("finite", key) || grammar.is("conjunction", key)) {
        return Optional.empty();
      } else {
        return phrases.endingAt(at + 1, from);
      }
    }
    return Optional.empty();
  }

  /** कई बार (many times); the hyphen of बार-बार is passed as a sign. */
  private boolean isRepeated(int at) {
    return row.key(at).equals("बार") && grammar.is("demonstrative", row.key(at - 1));
  }

  /**
   * उन्हें (him) before a present verb is whom it is said of, and उनसे (to him) to whom, if
   * somebody else stands before.
   */
  private boolean isOther(int at, int from) {
    boolean marked =
        grammar.is("subject-dative", row.key(at)) || grammar.is("ablative", row.key(at));
    return marked && at > from && row.isWord(at - 1);
  }

  private boolean isPassableSign(int at) {
    String key = row.key(at);
    return key.equals(",") || key.equals(")") || key.equals("-") || row.isQuote(at);
  }

  /** करते हुए (while doing). */
  private boolean isParticipial(int at) {
    return row.key(at).startsWith("हु") && row.key(at - 1).endsWith("ते");
  }

  /** जवाब देते हुए (while answering): the noun of the compound goes with it. */
  private int beforeParticiple(int at) {
    boolean compound =
        row.isWord(at - 2)
            && !row.inName(at - 2)
            && !grammar.is("case", row.key(at - 2))
            && !grammar.is("relation", row.key(at - 2));
    return compound ? at - 3 : at - 2;
  }
}
