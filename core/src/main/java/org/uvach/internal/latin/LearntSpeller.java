package org.uvach.internal.latin;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Spells words as learnt from names in both scripts: the spellings that the sounds may have, those
 * among them that are known names, how likely their letters are as a name, and how people spell
 * just this word, weighed together.
 */
public final class LearntSpeller implements WordSpeller {

  /**
   * A spelling with its weight.
   *
   * @param latin the letters
   * @param score a logarithm, comparable between spellings of one word in one regime
   * @param own how much of it is for people who are known to spell just this word so
   */
  public record Choice(String latin, double score, double own) {}

  /**
   * How the parts are weighed, and how the share of the best becomes a confidence.
   *
   * @param listed for being a known name
   * @param often for each logarithm of how many bear the name
   * @param known for being known to spell just this word
   * @param letters for the likelihood of its letters as a name
   * @param slope of the logistic curve over the log odds of the best spelling's share
   * @param offset of that curve
   */
  public record Weights(
      double listed, double often, double known, double letters, double slope, double offset) {}

  private static final int VERSION = 2;
  private static final int BEAM = 4;

  /** A known name that sounds so much less like the word, in logarithms, is another name. */
  private static final double FARTHEST = 5;

  /** How much likelier a word is of home, in logarithms, before anything is known of it. */
  private static final double HOME = 1;

  /** What a letter costs on the average, in logarithms: a longer spelling is not a worse one. */
  private static final double LETTER = 2;

  /** No spelling is surer than this. */
  private static final double SURE = 0.999;

  private final SpellerModel model;
  private final NameWords names;
  private final KnownSpellings spellings;
  private final LetterModel letters;
  private final Weights weights;

  /**
   * Puts a speller together.
   *
   * @param model spells by sound
   * @param names known names
   * @param spellings known spellings
   * @param letters how likely letters follow each other in names
   * @param weights how they are weighed
   */
  public LearntSpeller(
      SpellerModel model,
      NameWords names,
      KnownSpellings spellings,
      LetterModel letters,
      Weights weights) {
    this.model = model;
    this.names = names;
    this.spellings = spellings;
    this.letters = letters;
    this.weights = weights;
  }

  /**
   * What spells by sound.
   *
   * @return the model
   */
  public SpellerModel model() {
    return model;
  }

  /**
   * How sounds and known names are weighed.
   *
   * @return the weights
   */
  public Weights weights() {
    return weights;
  }

  @Override
  public Optional<Spelled> spell(String word, Regime regime) {
    List<Choice> choices = choices(word, regime, BEAM);
    if (choices.isEmpty()) {
      return Optional.empty();
    }
    Choice best = choices.get(0);
    String rule = best.own() > 0 ? "known-spelling" : "transliteration";
    return Optional.of(new Spelled(best.latin(), rule, confidence(choices), fit(best, regime)));
  }

  /** How well a spelling fits a regime, without what is known of just this word. */
  private double fit(Choice best, Regime regime) {
    return best.score() - best.own() + (regime == Regime.HOME ? HOME : 0);
  }

  private double confidence(List<Choice> choices) {
    double best = choices.get(0).score();
    double all = choices.stream().mapToDouble(choice -> Math.exp(choice.score() - best)).sum();
    double share = Math.min(SURE, 1 / all);
    double odds = Math.log(share / (1 - share));
    return 1 / (1 + Math.exp(-(weights.slope() * odds + weights.offset())));
  }

  /**
   * All spellings that come into question.
   *
   * @param word a word
   * @param regime after whose habits
   * @param beam how many are followed; the more, the slower
   * @return the best first; none if the word is not in Devanagari
   */
  public List<Choice> choices(String word, Regime regime, int beam) {
    int[] units = Units.of(word);
    if (units.length == 0) {
      return List.of();
    }
    SpellerModel.Prepared prepared = model.prepare(units, regime.domain());
    Map<String, Double> sounds = new HashMap<>();
    double most = Double.NEGATIVE_INFINITY;
    for (SpellerModel.Scored scored : model.spell(prepared, beam)) {
      sounds.put(scored.letters(), scored.score());
      most = Math.max(most, scored.score());
    }
    for (SpellerModel.Scored scored : model.spell(prepared, beam, names.trie())) {
      if (scored.score() > most - FARTHEST) {
        sounds.merge(scored.letters(), scored.score(), Math::max);
      }
    }
    if (regime == Regime.WORLD) {
      addFamilies(sounds);
    }
    return weighed(word, regime, sounds);
  }

  private void addFamilies(Map<String, Double> sounds) {
    for (Map.Entry<String, Double> sound : List.copyOf(sounds.entrySet())) {
      for (String latin : names.family(sound.getKey())) {
        sounds.merge(latin, sound.getValue(), Math::max);
      }
    }
  }

  private List<Choice> weighed(String word, Regime regime, Map<String, Double> sounds) {
    List<KnownSpellings.Entry> known = spellings.of(word);
    addKnown(known, regime, sounds);
    List<Choice> choices = new ArrayList<>(sounds.size());
    sounds.forEach(
        (latin, sound) -> choices.add(choice(latin, sound, regime, bearers(known, latin, regime))));
    choices.sort(Comparator.comparingDouble(Choice::score).reversed().thenComparing(Choice::latin));
    return choices;
  }

  /** The spellings that people are known to use, however unlikely they sound. */
  private static void addKnown(
      List<KnownSpellings.Entry> known, Regime regime, Map<String, Double> sounds) {
    if (!known.isEmpty()) {
      double least = sounds.values().stream().mapToDouble(x -> x).min().orElse(0) - 1;
      known.stream()
          .filter(entry -> entry.count(regime) > 0)
          .forEach(entry -> sounds.putIfAbsent(entry.latin(), least));
    }
  }

  private static int bearers(List<KnownSpellings.Entry> known, String latin, Regime regime) {
    int bearers = 0;
    for (KnownSpellings.Entry entry : known) {
      bearers += entry.latin().equals(latin) ? entry.count(regime) : 0;
    }
    return bearers;
  }

  private Choice choice(String latin, double sound, Regime regime, int bearers) {
    int count = names.count(latin, regime);
    double name = count > 0 ? weights.listed() + weights.often() * Math.log(1 + count) : 0;
    double own = bearers > 0 ? weights.known() + Math.log(bearers) : 0;
    double likely = weights.letters() * (letters.score(latin) + LETTER * latin.length());
    return new Choice(latin, sound + name + likely + own, own);
  }

  /**
   * Writes the speller.
   *
   * @param out where to
   * @throws IOException if that fails
   */
  public void write(DataOutputStream out) throws IOException {
    out.writeByte(VERSION);
    out.writeDouble(weights.listed());
    out.writeDouble(weights.often());
    out.writeDouble(weights.known());
    out.writeDouble(weights.letters());
    out.writeDouble(weights.slope());
    out.writeDouble(weights.offset());
    names.write(out);
    spellings.write(out);
    letters.write(out);
    model.write(out);
  }

  /**
   * Reads a speller.
   *
   * @param stream where from; it is closed
   * @return the speller that was written
   */
  public static LearntSpeller read(InputStream stream) {
    try (stream) {
      return read(new ModelFile(stream.readAllBytes()));
    } catch (IOException | IndexOutOfBoundsException e) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "Model 'hi-latin' cannot be read: %s; add org.uvach:uvach-models in the version of org.uvach:uvach",
              e instanceof IOException ? e.getMessage() : "it ends too early"),
          e);
    }
  }

  private static LearntSpeller read(ModelFile in) throws IOException {
    int version = in.oneByte();
    if (version != VERSION) {
      throw new IOException(
          String.format(Locale.ROOT, "it has version %d, not %d", version, VERSION));
    }
    Weights weights =
        new Weights(
            in.oneDouble(),
            in.oneDouble(),
            in.oneDouble(),
            in.oneDouble(),
            in.oneDouble(),
            in.oneDouble());
    NameWords names = NameWords.read(in);
    KnownSpellings spellings = KnownSpellings.read(in);
    LetterModel letters = LetterModel.read(in);
    return new LearntSpeller(SpellerModel.read(in), names, spellings, letters, weights);
  }
}
