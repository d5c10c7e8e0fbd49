package org.uvach.models.latin;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.uvach.internal.latin.LearntSpeller;
import org.uvach.internal.latin.LearntSpeller.Choice;
import org.uvach.internal.latin.Regime;
import org.uvach.internal.latin.RuleSpeller;
import org.uvach.internal.latin.SpellerModel;
import org.uvach.internal.latin.Units;
import org.uvach.internal.text.Folding;
import org.uvach.models.ShippedModels;
import org.uvach.models.latin.LatinData.Part;
import org.uvach.models.names.WriteTokens;

/** Measures the shipped speller on words it has never seen, and writes the report. */
public final class MeasureLatin {

  private static final int BEAM = 8;
  private static final int FAST_BEAM = 4;
  private static final int DAKSHINA_WORDS = 2;
  private static final double CONSONANTS_AGREE = 0.99;
  private static final int ROUNDS = 40;

  private final StringBuilder report = new StringBuilder();
  private final LatinData data;
  private final SpellerModel model;
  private final LearntSpeller speller;
  private final Transliterator icu = Transliterator.getInstance("Devanagari-Latin; Latin-ASCII");
  private final RuleSpeller rules = new RuleSpeller(1);

  private MeasureLatin(LatinData data) {
    this.data = data;
    LearntSpeller shipped = LearntSpeller.read(ShippedModels.read().open("hi-latin"));
    this.model = shipped.model();
    Set<Part> seen = EnumSet.of(Part.LEARNT, Part.TUNING);
    this.speller =
        new LearntSpeller(
            model,
            data.nameWords(seen),
            data.spellings(seen),
            data.letters(seen),
            shipped.weights());
  }

  /**
   * Runs the program.
   *
   * @param args the folder of {@code data}; the list of the world's names; the Markdown file to
   *     write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("Arguments: SHARED WORLD-NAMES REPORT");
    }
    LatinData data = LatinData.read(Path.of(args[0]), Path.of(args[1]));
    MeasureLatin measure = new MeasureLatin(data);
    measure.words(WriteTokens.tokensOf(Path.of(args[0], "data", "text", "news.txt.xz")));
    measure.report.append(Misses.of(measure.data.people(Part.HELD_OUT), measure::person));
    measure.schwas();
    measure.calibration();
    measure.speed();
    measure.report.append(SeedPeople.of(data, Path.of(args[0], "corpus", "dev")));
    measure.report.append(MatcherScores.of(MatchPairs.of(Path.of(args[0]), data, true)));
    measure.report.append(KnownNamesCost.of(data, Path.of(args[0], "corpus", "dev")));
    Files.writeString(Path.of(args[2]), measure.report);
  }

  private void words(Set<String> news) {
    report.append(
        """
        # Latin names

        Written by `org.uvach.models.latin.MeasureLatin`; see `models/README.md` for the command.

        ## Single words

        A Hindi word counts as right if the answer is one of the spellings that people of that name use (Dakshina: that an annotator
        gave). *Held out* is the tenth of the words of candidates' and cricketers' names that a hash of the folded word
        chooses: no word, in any spelling of it, was learnt from, neither by the model nor in the list of known names.
        The pairs of words were cut automatically from whole names, of which some are misspelt by machine: a pair counts where
        at least half of its consonants agree; the second row leaves out those where not all do, the third those that only
        one person bears, the fourth those whose Hindi spelling does not stand anywhere in the news of `data/text/news.txt.xz`. *Sounds alone* is the model without the list of known names; *rules* are ICU4J's romanisation without silent
        vowels, in newspaper letters; *ICU4J* is `Devanagari-Latin; Latin-ASCII`. Top-1 of the commonest spelling is stricter:
        the answer must be the one that most bearers use. In per cent.

        | words | number | top-1 | top-5 | top-1, the commonest | sounds alone top-1 | rules top-1 | ICU4J top-1 |
        |---|--:|--:|--:|--:|--:|--:|--:|
        """);
    List<NamePair> people = data.people(Part.HELD_OUT);
    row("person-name words, held out", people, this::person, this::sounds);
    row("… all consonants agree", only(people, this::agrees), this::person, this::sounds);
    row("… borne by two or more", only(people, borneTwice(people)), this::person, this::sounds);
    row("… stand in news", only(people, p -> inNews(p, news)), this::person, this::sounds);
    row("Dakshina's test words", data.test(), this::word, this::word);
  }

  private static boolean inNews(NamePair pair, Set<String> news) {
    return news.contains(Folding.key(pair.hindi()));
  }

  private boolean agrees(NamePair pair) {
    return Skeleton.likeness(pair.hindi(), pair.latin()) > CONSONANTS_AGREE;
  }

  private static Predicate<NamePair> borneTwice(List<NamePair> pairs) {
    var words = WordScores.byWord(pairs);
    return pair ->
        words.getOrDefault(pair.hindi(), Map.of()).values().stream().mapToInt(x -> x).sum() > 1;
  }

  private static List<NamePair> only(List<NamePair> pairs, Predicate<NamePair> which) {
    return pairs.stream().filter(which).toList();
  }

  private void row(
      String name,
      List<NamePair> pairs,
      Function<String, List<String>> learnt,
      Function<String, List<String>> sounds) {
    WordScores best = WordScores.of(pairs, learnt);
    WordScores alone = WordScores.of(pairs, sounds);
    WordScores ruled = WordScores.of(pairs, this::ruled);
    WordScores plain = WordScores.of(pairs, word -> List.of(icu.transliterate(word)));
    report.append(
        "| %s | %d | **%s** | **%s** | %s | %s | %s | %s |\n"
            .formatted(
                name,
                best.words(),
                best.percent(best.first()),
                best.percent(best.five()),
                best.percent(best.commonest()),
                alone.percent(alone.first()),
                ruled.percent(ruled.first()),
                plain.percent(plain.first())));
  }

  private List<String> person(String word) {
    return speller.choices(word, Regime.HOME, BEAM).stream().map(Choice::latin).toList();
  }

  private List<String> sounds(String word) {
    return letters(model.spell(Units.of(word), Regime.HOME.domain(), BEAM));
  }

  private List<String> word(String word) {
    return letters(model.spell(Units.of(word), DAKSHINA_WORDS, BEAM));
  }

  private static List<String> letters(List<SpellerModel.Scored> scored) {
    return scored.stream().map(SpellerModel.Scored::letters).toList();
  }

  private List<String> ruled(String word) {
    return rules.spell(word, Regime.HOME).map(s -> List.of(s.latin())).orElse(List.of());
  }

  private void schwas() {
    UnitAligner aligner = new UnitAligner();
    aligner.learn(data.learnt());
    List<NamePair> pairs = only(data.people(Part.HELD_OUT), this::agrees);
    report.append(
        """

        ## Silent vowels

        Whether an inherent vowel is spelled, on the inherent vowels of the held-out pairs whose consonants agree, aligned by the trainer's
        aligner. In per cent.

        | | inherent vowels | right |
        |---|--:|--:|
        """);
    schwa("always spelled", aligner, pairs, word -> List.of());
    schwa("rule (Ohala)", aligner, pairs, this::ruled);
    schwa("learnt", aligner, pairs, this::person);
  }

  private void schwa(
      String name,
      UnitAligner aligner,
      List<NamePair> pairs,
      Function<String, List<String>> speller) {
    int all = 0;
    int right = 0;
    for (NamePair pair : pairs) {
      int[] units = Units.of(pair.hindi());
      var gold = aligner.align(units, pair.latin());
      List<String> answers = speller.apply(pair.hindi());
      var answer = answers.isEmpty() ? gold : aligner.align(units, answers.get(0));
      for (int i = 0; gold.isPresent() && answer.isPresent() && i < units.length; i++) {
        if (units[i] == Units.SCHWA) {
          boolean spelled = answers.isEmpty() || !answer.get().get(i).isEmpty();
          all++;
          right += spelled == !gold.get().get(i).isEmpty() ? 1 : 0;
        }
      }
    }
    report.append("| %s | %d | %s |\n".formatted(name, all, percent(right, all)));
  }

  private static String percent(int part, int all) {
    return String.format(Locale.ROOT, "%.1f", 100.0 * part / Math.max(1, all));
  }

  private void calibration() {
    report.append(
        """

        ## Confidence

        Held-out person-name words by the confidence of the answer, which was fitted on another tenth.

        | confidence | words | mean confidence | right |
        |---|--:|--:|--:|
        """);
    var words = WordScores.byWord(data.people(Part.HELD_OUT));
    int bins = 5;
    double[] sum = new double[bins];
    int[] count = new int[bins];
    int[] right = new int[bins];
    words.forEach(
        (word, spellings) ->
            speller
                .spell(word, Regime.HOME)
                .ifPresent(
                    s -> {
                      int bin = Math.min(bins - 1, (int) (s.confidence() * bins));
                      sum[bin] += s.confidence();
                      count[bin]++;
                      right[bin] += spellings.containsKey(s.latin()) ? 1 : 0;
                    }));
    for (int bin = 0; bin < bins; bin++) {
      report.append(
          "| %.1f to %.1f | %d | %s | %s |\n"
              .formatted(
                  (double) bin / bins,
                  (bin + 1.0) / bins,
                  count[bin],
                  percent((int) Math.round(sum[bin] * 100), 100 * count[bin]),
                  percent(right[bin], count[bin])));
    }
  }

  private void speed() {
    List<String> words = new ArrayList<>(WordScores.byWord(data.people(Part.HELD_OUT)).keySet());
    long best = Long.MAX_VALUE;
    var threads = ManagementFactory.getThreadMXBean();
    int letters = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long before = threads.getCurrentThreadCpuTime();
      for (String word : words) {
        letters += speller.choices(word, Regime.HOME, FAST_BEAM).size();
      }
      best = Math.min(best, threads.getCurrentThreadCpuTime() - before);
    }
    report.append(
        """

        ## Speed

        %,d words a second of one thread's processor time, each spelled once as the library does it (beam of %d, both searches; best of %d
        rounds over the %,d held-out words, %d choices in all), on a machine that had other work.
        """
            .formatted(
                words.size() * 1_000_000_000L / best, FAST_BEAM, ROUNDS, words.size(), letters));
  }
}
