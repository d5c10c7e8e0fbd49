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

  /** What the sentence before says, which reports nothing itself, if this one tells whose it is. */
  Optional<Saying> in(int sentence) {
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
    if (source.isEmpty() || content.length() < 3) {
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
    boolean ends = row.endsSentence(noun + 2, sentence);
    return row.key(noun + 1).equals("की") && ends
        ? Optional.of(new Range(noun + 1, noun + 2))
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
