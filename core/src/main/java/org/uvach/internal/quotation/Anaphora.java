package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.uvach.document.Stance;

/**
 * Reads sentences that say whose the words before were: यह जानकारी X ने दी (X gave this
 * information).
 */
final class Anaphora {

  private static final Set<String> POINTERS =
      ImmutableSet.of("यह", "ये", "इसकी", "इस", "उक्त", "यही");
  private static final Set<String> NOUNS =
      ImmutableSet.of("जानकारी", "सूचना", "बात", "बातें", "बाते", "घोषणा", "ऐलान", "एलान");
  private static final Set<String> POINTING_BACK =
      ImmutableSet.of("इनमें", "उनमें", "उनके", "उनकी", "इनके", "इनकी", "वे", "ये");
  private static final Set<String> CALLS = ImmutableSet.of("सूचना", "जानकारी");
  private static final Set<String> SAYINGS = ImmutableSet.of("कहना", "मानना");
  private static final int SHORTEST = 3;
  private static final int LONGEST_SOURCE = 15;
  private static final int FARTHEST_POINTER = 4;
  private static final int LONGEST_DATELINE = 10;

  private final TokenRow row;
  private final FunctionWords grammar;
  private final Sources sources;
  private final Contents contents;
  private final VerbGroup verbs;

  Anaphora(TokenRow row, FunctionWords grammar, Sources sources, Contents contents) {
    this.row = row;
    this.grammar = grammar;
    this.sources = sources;
    this.contents = contents;
    this.verbs = new VerbGroup(row, grammar);
  }

  /**
   * What a sentence says itself that it then says whose it is, or what the one before says.
   *
   * @param open whether the sentence before reports nothing itself
   */
  Optional<Saying> in(int sentence, boolean open) {
    return postposed(sentence, open).or(() -> open ? given(sentence) : Optional.empty());
  }

  /** …, यह कहना है X का (so says X); the words may be the sentence before. */
  private Optional<Saying> postposed(int sentence, boolean open) {
    int first = row.first(sentence);
    int genitive = row.endOfWords(sentence) - 1;
    int at = Math.max(first, genitive - LONGEST_SOURCE);
    while (at < genitive && !isSaidSo(at)) {
      at++;
    }
    if (at >= genitive || !grammar.is("genitive", row.key(genitive))) {
      return Optional.empty();
    }
    int cue = at + 1;
    Range before = contents.trimmed(first, at);
    Range content =
        open && before.length() < SHORTEST && sentence > 0 ? before(sentence, false) : before;
    return sources
        .ownerAt(genitive, cue + 2)
        .filter(source -> content.length() >= SHORTEST)
        .map(
            source ->
                Saying.stated(
                    content, contents.typeOf(content), new Range(cue, cue + 2), source, "anaphor"));
  }

  /** यह कहना है, ये मानना है. */
  private boolean isSaidSo(int at) {
    return POINTERS.contains(row.key(at))
        && SAYINGS.contains(row.key(at + 1))
        && grammar.is("copula", row.key(at + 2));
  }

  /** यह जानकारी X ने दी. */
  private Optional<Saying> given(int sentence) {
    int noun = noun(sentence);
    if (noun < 0 || sentence == 0 || row.isTitle(sentence)) {
      return Optional.empty();
    }
    Optional<Range> verb = verbs.last(sentence).or(() -> did(noun, sentence));
    if (verb.isEmpty()
        || verb.get().start() <= noun
        || isDenied(noun, verb.get().start())
        || isCall(noun, verb.get().start())) {
      return Optional.empty();
    }
    Optional<Range> source =
        sources
            .giver(verb.get().start(), noun + 1)
            .or(() -> sources.giver(verb.get().start(), row.first(sentence)));
    Range content = before(sentence, row.key(noun).startsWith("बाते"));
    if (source.isEmpty() || content.length() < SHORTEST) {
      return Optional.empty();
    }
    return Optional.of(
        new Saying(
            List.of(content),
            cues(noun, verb.get()),
            source,
            contents.typeOf(content),
            Stance.STATE,
            "anaphor"));
  }

  /** कोई जानकारी नहीं दी (gave no information). */
  private boolean isDenied(int noun, int verb) {
    return IntStream.rangeClosed(noun, verb).anyMatch(at -> grammar.is("negation", row.key(at)));
  }

  /** इसकी सूचना पुलिस को दी (informed the police of it): who called for help tells no news. */
  private boolean isCall(int noun, int verb) {
    return CALLS.contains(row.key(noun))
        && IntStream.range(Math.max(0, noun - FARTHEST_POINTER), verb)
            .anyMatch(at -> grammar.is("help", row.key(at)) && row.key(at + 1).equals("को"));
  }

  /** इसकी घोषणा की: the verb behind the noun looks like a genitive. */
  private Optional<Range> did(int noun, int sentence) {
    int last = row.endOfWords(sentence) - 1;
    boolean near = last == noun + 1;
    boolean acted = IntStream.range(noun, last).anyMatch(at -> grammar.is("ergative", row.key(at)));
    return row.key(last).equals("की") && (near || (acted && last > noun))
        ? Optional.of(new Range(last, last + 1))
        : Optional.empty();
  }

  private static List<Range> cues(int noun, Range verb) {
    List<Range> cues = new ArrayList<>();
    if (noun + 1 == verb.start()) {
      cues.add(new Range(noun, verb.end()));
    } else {
      cues.add(new Range(noun, noun + 1));
      cues.add(verb);
    }
    return cues;
  }

  /** Position of जानकारी or बात with a pointer before it, in a sentence without कि; -1 if none. */
  private int noun(int sentence) {
    int found = -1;
    for (int at = row.first(sentence); at < row.end(sentence); at++) {
      if (row.key(at).equals("कि") || row.isQuote(at)) {
        return -1;
      }
      if (NOUNS.contains(row.key(at)) && hasPointer(at, row.first(sentence))) {
        found = at;
      }
    }
    return found;
  }

  private boolean hasPointer(int noun, int from) {
    for (int at = noun - 1; at >= Math.max(from, noun - FARTHEST_POINTER); at--) {
      if (POINTERS.contains(row.key(at))) {
        return true;
      }
    }
    return false;
  }

  private Range before(int sentence, boolean wholeParagraph) {
    int first = sentence - 1;
    int paragraph = row.paragraphOf(row.first(first));
    while (first > 0
        && row.paragraphOf(row.first(first - 1)) == paragraph
        && (wholeParagraph || POINTING_BACK.contains(row.key(row.first(first))))) {
      first--;
    }
    return contents.trimmed(afterDateline(row.first(first)), row.end(sentence - 1));
  }

  /** मुंबई (भाषा): — where the report was sent from. */
  private int afterDateline(int from) {
    for (int at = from; at < row.size() && at < from + LONGEST_DATELINE; at++) {
      if (row.key(at).equals(":") && row.inName(from)) {
        return at + 1;
      }
      if (grammar.is("case", row.key(at)) || grammar.is("genitive", row.key(at))) {
        return from;
      }
    }
    return from;
  }
}
