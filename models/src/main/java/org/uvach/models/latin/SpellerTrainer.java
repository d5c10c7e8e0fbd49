package org.uvach.models.latin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.uvach.internal.latin.SpellerFeatures;
import org.uvach.internal.latin.SpellerModel;
import org.uvach.internal.latin.Units;

/** Learns the weights of a speller from aligned pairs, by stochastic gradient (AdaGrad). */
final class SpellerTrainer {

  private static final double RATE = 0.15;
  private static final int MOST_CANDIDATES = 24;
  private static final int BITS = 21;
  private static final int EPOCHS = 6;

  /** A chunk that is a smaller share of a unit's spellings is left out. */
  private static final double LEAST_SHARE = 0.001;

  /** Words of running text are spelled in other ways than names. */
  private static final double WORD_WEIGHT = 0.5;

  private static final float LARGEST = 4;

  /** An aligned word. */
  @SuppressWarnings("ArrayRecordComponent") // read in the hot loop, never compared
  private record Example(int[] units, int[] chunks, int domain, double weight) {}

  private final List<String> chunks = new ArrayList<>();
  private final int[][] candidates = new int[Units.COUNT][];
  private final float[] weights = new float[1 << BITS];
  private final float[] squares = new float[1 << BITS];

  /** The weights after each epoch, summed: their mean is right more often than the last are. */
  private final float[] sums = new float[1 << BITS];

  SpellerModel train(List<NamePair> pairs, UnitAligner aligner) {
    Map<NamePair, List<String>> aligned = new HashMap<>();
    for (NamePair pair : pairs) {
      aligner.align(Units.of(pair.hindi()), pair.latin()).ifPresent(c -> aligned.put(pair, c));
    }
    collect(pairs, aligned);
    List<Example> examples = new ArrayList<>();
    for (NamePair pair : pairs) {
      List<String> spelled = aligned.get(pair);
      if (spelled != null) {
        example(pair, spelled).ifPresent(examples::add);
      }
    }
    Random random = new Random(7);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(examples, random);
      examples.forEach(this::learn);
      for (int i = 0; i < weights.length; i++) {
        sums[i] += weights[i];
      }
    }
    return model();
  }

  private void collect(List<NamePair> pairs, Map<NamePair, List<String>> aligned) {
    List<Map<String, Integer>> counts = new ArrayList<>();
    for (int i = 0; i < Units.COUNT; i++) {
      counts.add(new TreeMap<>());
    }
    for (NamePair pair : pairs) {
      List<String> spelled = aligned.get(pair);
      if (spelled != null) {
        int[] units = Units.of(pair.hindi());
        for (int i = 0; i < units.length; i++) {
          counts.get(units[i]).merge(spelled.get(i), 1, Integer::sum);
        }
      }
    }
    Map<String, Integer> numbers = new TreeMap<>();
    for (int unit = 0; unit < Units.COUNT; unit++) {
      Map<String, Integer> seen = counts.get(unit);
      int total = seen.values().stream().mapToInt(x -> x).sum();
      candidates[unit] =
          seen.entrySet().stream()
              .filter(e -> e.getValue() >= Math.max(2, LEAST_SHARE * total) || total < 20)
              .sorted((a, b) -> b.getValue() - a.getValue())
              .limit(MOST_CANDIDATES)
              .mapToInt(e -> numbers.computeIfAbsent(e.getKey(), k -> add(k)))
              .toArray();
      if (candidates[unit].length == 0) {
        candidates[unit] = new int[] {numbers.computeIfAbsent("", k -> add(k))};
      }
    }
  }

  private int add(String chunk) {
    chunks.add(chunk);
    return chunks.size() - 1;
  }

  private Optional<Example> example(NamePair pair, List<String> spelled) {
    int[] units = Units.of(pair.hindi());
    int[] numbers = new int[units.length];
    for (int i = 0; i < units.length; i++) {
      int number = chunks.indexOf(spelled.get(i));
      if (number < 0 || Arrays.stream(candidates[units[i]]).noneMatch(c -> c == number)) {
        return Optional.empty();
      }
      numbers[i] = number;
    }
    double weight = pair.kind() == NamePair.Kind.WORD ? WORD_WEIGHT : 1;
    return Optional.of(
        new Example(units, numbers, pair.kind().domain(), weight * (1 + Math.log(pair.count()))));
  }

  private void learn(Example e) {
    int mask = weights.length - 1;
    int all = SpellerFeatures.OF_PLACE + SpellerFeatures.OF_HISTORY;
    int[] place = new int[SpellerFeatures.OF_PLACE];
    int[] history = new int[SpellerFeatures.OF_HISTORY];
    int[] features = new int[all];
    int last = 0;
    int manner = 0;
    for (int i = 0; i < e.units().length; i++) {
      SpellerFeatures.ofPlace(e.units(), i, e.domain(), place);
      SpellerFeatures.ofHistory(e.units(), i, e.domain(), last, manner, history);
      System.arraycopy(place, 0, features, 0, place.length);
      System.arraycopy(history, 0, features, place.length, history.length);
      int[] options = candidates[e.units()[i]];
      if (options.length > 1) {
        double[] shares = shares(features, options, mask);
        for (int option = 0; option < options.length; option++) {
          double gradient = (options[option] == e.chunks()[i] ? 1 : 0) - shares[option];
          if (Math.abs(gradient) > 1e-4) {
            update(features, options[option], mask, gradient * e.weight());
          }
        }
      }
      String letters = chunks.get(e.chunks()[i]);
      last = SpellerModel.last(last, letters);
      manner = SpellerFeatures.manner(manner, e.units()[i], letters);
    }
  }

  private double[] shares(int[] features, int[] options, int mask) {
    double[] shares = new double[options.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int option = 0; option < options.length; option++) {
      double sum = 0;
      for (int feature : features) {
        sum += weights[SpellerFeatures.index(feature, options[option], mask)];
      }
      shares[option] = sum;
      most = Math.max(most, sum);
    }
    double total = 0;
    for (int option = 0; option < options.length; option++) {
      shares[option] = Math.exp(shares[option] - most);
      total += shares[option];
    }
    for (int option = 0; option < options.length; option++) {
      shares[option] /= total;
    }
    return shares;
  }

  private void update(int[] features, int chunk, int mask, double gradient) {
    for (int feature : features) {
      int index = SpellerFeatures.index(feature, chunk, mask);
      squares[index] += (float) (gradient * gradient);
      weights[index] += (float) (RATE * gradient / (1 + Math.sqrt(squares[index])));
    }
  }

  private SpellerModel model() {
    float most = 0;
    for (float sum : sums) {
      most = Math.max(most, Math.abs(sum) / EPOCHS);
    }
    float limit = Math.min(most, LARGEST);
    float step = limit / 127;
    byte[] small = new byte[1 << BITS];
    for (int i = 0; i < small.length; i++) {
      small[i] = (byte) Math.round(Math.max(-limit, Math.min(limit, sums[i] / EPOCHS)) / step);
    }
    return new SpellerModel(chunks, candidates.clone(), small, step);
  }
}
