package org.uvach.internal.quotation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.uvach.document.Stance;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.WordList;

/** The reporting expressions of a language, found in an article by their inflected forms. */
final class CueLexicon {

  /** The auxiliary of the passive: कहा गया (was said), कहा जाता है (is said). */
  private static final Map<String, VerbForms.Aspect> GO = VerbForms.of("जाना");

  private static final Splitter BLANKS = Splitter.on(' ');

  /** How many particles may stand inside a compound: चेतावनी भी जारी की (also issued a warning). */
  private static final int LONGEST_GAP = 3;

  /** How many words may stand between का and its noun: X का यह भी कहना है. */
  private static final int FARTHEST_GENITIVE = 5;

  /** The same before a sign: X का साफ इशारा, … */
  private static final int NEAR_GENITIVE = 2;

  /**
   * One expression. {@code words} are its unchanging first words; {@code forms} the forms of its
   * verb, empty when it has none.
   */
  private record Entry(
      String lemma,
      Cue.Frame frame,
      Stance stance,
      Set<Cue.Joining> governs,
      boolean needsSource,
      List<String> words,
      Map<String, VerbForms.Aspect> forms) {}

  private final ImmutableListMultimap<String, Entry> byFirstWord;
  private final FunctionWords grammar;

  private CueLexicon(ImmutableListMultimap<String, Entry> byFirstWord, FunctionWords grammar) {
    this.byFirstWord = byFirstWord;
    this.grammar = grammar;
  }

  static CueLexicon read(String resource, FunctionWords grammar) {
    var entries = ImmutableListMultimap.<String, Entry>builder();
    Map<String, Map<String, VerbForms.Aspect>> forms = new HashMap<>();
    WordList.read(resource, 5)
        .each(
            row -> {
              Entry entry = entry(row, forms);
              firstForms(entry).forEach(first -> entries.put(first, entry));
            });
    return new CueLexicon(entries.build(), grammar);
  }

  /** Reads one row; the forms of a verb, of which a hundred compounds are made, only once. */
  private static Entry entry(List<String> row, Map<String, Map<String, VerbForms.Aspect>> formsOf) {
    var frame = Cue.Frame.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    List<String> words = new ArrayList<>(List.of(Folding.key(row.get(0)).split(" ")));
    Map<String, VerbForms.Aspect> forms = Map.of();
    if (frame == Cue.Frame.VERB) {
      forms = formsOf.computeIfAbsent(words.remove(words.size() - 1), VerbForms::of);
    }
    return new Entry(
        row.get(0),
        frame,
        Stance.valueOf(row.get(2)),
        governs(row.get(3)),
        row.get(4).equals("needed"),
        List.copyOf(words),
        forms);
  }

  private static Set<Cue.Joining> governs(String cell) {
    Set<Cue.Joining> governs = EnumSet.noneOf(Cue.Joining.class);
    for (String joining : BLANKS.split(cell.toUpperCase(Locale.ROOT))) {
      governs.add(Cue.Joining.valueOf(joining));
    }
    return Collections.unmodifiableSet(governs);
  }

  private static Iterable<String> firstForms(Entry entry) {
    return entry.words().isEmpty() ? entry.forms().keySet() : List.of(entry.words().get(0));
  }

  /**
   * Every cue of a sentence, in order; of those that overlap the one that begins first and is
   * longest.
   */
  List<Cue> find(TokenRow row, int sentence) {
    Map<Integer, Cue> found = new TreeMap<>();
    int end = row.end(sentence);
    int at = row.first(sentence);
    while (at < end) {
      Optional<Cue> cue = at(row, at, end);
      cue.ifPresent(c -> found.put(c.start(), c));
      at = cue.map(Cue::end).orElse(at + 1);
    }
    return List.copyOf(found.values());
  }

  private Optional<Cue> at(TokenRow row, int at, int end) {
    return inverted(row, at, end)
        .or(() -> longestAt(row, at, end).filter(cue -> !isCut(row, cue, end)));
  }

  /** ने लगाई गुहार: titles put the light verb of a compound before its noun. */
  private Optional<Cue> inverted(TokenRow row, int at, int end) {
    boolean verb = hasErgative(row, at) || row.key(at - 1).equals(",");
    return verb && at + 1 < end && row.isTitle(row.sentenceOf(at))
        ? byFirstWord.get(row.key(at + 1)).stream()
            .filter(entry -> entry.words().size() == 1)
            .filter(entry -> entry.forms().get(row.key(at)) == VerbForms.Aspect.PERFECTIVE)
            .map(entry -> cue(entry, at, at + 2, VerbForms.Aspect.PERFECTIVE, false))
            .findFirst()
        : Optional.empty();
  }

  /** रिपोर्ट की मानें तो (if one believes the report): here की is no verb (रिपोर्ट करना). */
  private boolean isCut(TokenRow row, Cue cue, int end) {
    return cue.frame() == Cue.Frame.VERB
        && longestAt(row, cue.end() - 1, end)
            .filter(c -> c.frame() == Cue.Frame.ACCORDING && c.end() > cue.end())
            .isPresent();
  }

  private Optional<Cue> longestAt(TokenRow row, int at, int end) {
    Cue best = null;
    for (Entry entry : byFirstWord.get(row.key(at))) {
      Cue cue = match(row, entry, at, end).orElse(null);
      if (cue != null && (best == null || isBetter(row, cue, best))) {
        best = cue;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Of two that end together the compound: मान लिया is of मान लेना (admit), not of मानना (think).
   */
  private boolean isBetter(TokenRow row, Cue cue, Cue best) {
    boolean compound =
        cue.end() == best.end() && cue.frame() == best.frame() && cue.words() > best.words();
    return cue.end() > best.end()
        || compound
        || isNominal(row, cue, best)
        || isPerfect(row, cue, best);
  }

  /** आरोप लगा है is of लगना (to be brought): लगा is no stem of लगाना (to bring) before है. */
  private boolean isPerfect(TokenRow row, Cue cue, Cue best) {
    int behind = cue.start() + cue.words();
    return cue.end() == best.end()
        && cue.form() == VerbForms.Aspect.PERFECTIVE
        && best.form() == VerbForms.Aspect.STEM
        && (behind == cue.end() || grammar.is("copula", row.key(behind)));
  }

  /** कहना है after का is a noun (his saying is), not a verb (has to say). */
  private boolean isNominal(TokenRow row, Cue cue, Cue best) {
    return cue.end() == best.end()
        && cue.frame() == Cue.Frame.NOUN
        && !hasErgative(row, cue.start());
  }

  private boolean hasErgative(TokenRow row, int at) {
    return grammar.is("ergative", row.key(at - 1))
        || grammar.is("subject-ergative", row.key(at - 1));
  }

  private Optional<Cue> match(TokenRow row, Entry entry, int at, int end) {
    int next = at;
    for (String word : entry.words()) {
      if (next > at && isEmphasis(row.key(next))) {
        next++;
      }
      if (!row.key(next).equals(word)) {
        return Optional.empty();
      }
      next++;
    }
    return switch (entry.frame()) {
      case VERB -> verb(row, entry, at, next, end);
      case NOUN -> noun(row, entry, at, next, end);
      case FEELING -> feeling(row, entry, at, next, end);
      case ACCORDING, PREFIX ->
          Optional.of(cue(entry, at, next, VerbForms.Aspect.PERFECTIVE, false));
    };
  }

  /** उम्मीद भी जाहिर की (also expressed the hope). */
  private static boolean isEmphasis(String key) {
    return key.equals("भी") || key.equals("ही");
  }

  private Optional<Cue> verb(TokenRow row, Entry entry, int start, int verbFrom, int end) {
    int gap = entry.words().isEmpty() ? 0 : LONGEST_GAP;
    for (int verb = verbFrom; verb < end && verb <= verbFrom + gap; verb++) {
      VerbForms.Aspect form = entry.forms().get(row.key(verb));
      if (form != null && !isSomewhere(row, verb) && !isWhile(row, verb)) {
        int next = behindParticlesOfPassive(row, verb + 1, end);
        boolean passive = form == VerbForms.Aspect.PERFECTIVE && isPassive(row, next, end);
        return Optional.of(cue(entry, start, groupEnd(row, next, end), form, passive));
      }
      if (!grammar.is("particle", row.key(verb))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** कहीं is "somewhere" unless it says of बातें (things) that they were said. */
  private static boolean isSomewhere(TokenRow row, int at) {
    return row.key(at).equals("कहीं") && !row.key(at - 1).equals("बातें");
  }

  /** जवाब देते समय (while answering): the verb tells when, not that something was said. */
  private boolean isWhile(TokenRow row, int at) {
    return row.key(at).endsWith("ते")
        && grammar.is("while", row.key(at + 1))
        && !grammar.is("copula", row.key(at + 2))
        && !grammar.is("negation", row.key(at + 2));
  }

  private Optional<Cue> noun(TokenRow row, Entry entry, int start, int next, int end) {
    int copula = next < end && row.key(next).equals("भी") ? next + 1 : next;
    boolean said = copula < end && grammar.is("copula", row.key(copula));
    boolean sign = next < end && isSign(row, next);
    boolean that = next < end && row.key(next).equals("कि");
    boolean owned =
        hasGenitive(row, start, sign ? NEAR_GENITIVE : FARTHEST_GENITIVE)
            || (sign && isInDocument(row, start));
    if ((!said && !sign && !that) || !owned) {
      return Optional.empty();
    }
    int cueEnd = said ? groupEnd(row, copula, end) : next;
    return Optional.of(cue(entry, start, cueEnd, VerbForms.Aspect.PERFECTIVE, false));
  }

  /** X का दावा- …; in titles also X का दावा, … */
  private static boolean isSign(TokenRow row, int at) {
    return row.announces(at) || (row.key(at).equals(",") && row.isTitle(row.sentenceOf(at)));
  }

  /** रिपोर्ट में दावा- … (claimed in the report), रिसर्च में बड़ा दावा- …. */
  private boolean isInDocument(TokenRow row, int noun) {
    int at = row.key(noun - 1).equals("में") ? noun - 1 : noun - 2;
    return row.key(at).equals("में") && grammar.is("document", row.key(at - 1));
  }

  private boolean hasGenitive(TokenRow row, int before, int farthest) {
    for (int at = before - 1; at >= before - farthest && row.isWord(at); at--) {
      if (grammar.is("genitive", row.key(at)) || grammar.is("subject-genitive", row.key(at))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Cue> feeling(TokenRow row, Entry entry, int start, int next, int end) {
    int copula = behindParticles(row, next, end);
    if (copula >= end || !grammar.is("copula", row.key(copula))) {
      return Optional.empty();
    }
    return Optional.of(
        cue(entry, start, groupEnd(row, copula, end), VerbForms.Aspect.PERFECTIVE, false));
  }

  /** अटकलें यह भी थीं (there was also the speculation); but खबर यह है is no report. */
  private int behindParticles(TokenRow row, int from, int end) {
    int at = from;
    while (at < end && at < from + LONGEST_GAP && grammar.is("particle", row.key(at))) {
      at++;
    }
    return row.key(at - 1).equals("भी") ? at : from;
  }

  private int groupEnd(TokenRow row, int from, int end) {
    int at = from;
    while (at < end && grammar.is("auxiliary", row.key(at))) {
      at++;
    }
    return at;
  }

  /** माना यह भी जा रहा है (it is also being believed). */
  private int behindParticlesOfPassive(TokenRow row, int from, int end) {
    int at = from;
    while (at < end
        && at < from + LONGEST_GAP
        && grammar.is("particle", row.key(at))
        && !grammar.is("negation", row.key(at))) {
      at++;
    }
    return isPassive(row, at, end) ? at : from;
  }

  private static boolean isPassive(TokenRow row, int auxiliary, int end) {
    String next = auxiliary < end ? row.key(auxiliary) : "";
    return GO.containsKey(next);
  }

  private static Cue cue(Entry entry, int start, int end, VerbForms.Aspect form, boolean passive) {
    return new Cue(
        start,
        end,
        entry.lemma(),
        entry.frame(),
        entry.stance(),
        entry.governs(),
        entry.needsSource(),
        form,
        passive);
  }
}
