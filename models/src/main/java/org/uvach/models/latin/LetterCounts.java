package org.uvach.models.latin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.uvach.internal.latin.LetterModel;

/**
 * Counts which letters follow each other in names, and smooths the counts as Witten and Bell do:
 * after letters that were followed by many others, one that was never seen is likelier.
 */
final class LetterCounts {

  private static final double LETTERS = 27;

  /** What was seen after some letters: how often any, and how many different ones. */
  private static final class Followed {
    private double times;
    private int letters;
  }

  private final Map<Integer, Double> sequences = new TreeMap<>();
  private final Map<Integer, Followed> followed = new TreeMap<>();
  private final Map<Integer, Integer> shorter = new TreeMap<>();
  private final Map<Integer, Integer> before = new TreeMap<>();

  void add(String word, double weight) {
    int[] symbols = LetterModel.symbols(word);
    for (int at = 1; at < symbols.length; at++) {
      for (int from = Math.max(0, at - LetterModel.ORDER + 1); from <= at; from++) {
        int context = LetterModel.key(symbols, from, at);
        int sequence = LetterModel.key(symbols, from, at + 1);
        Followed seen = followed.computeIfAbsent(context, k -> new Followed());
        seen.times += weight;
        seen.letters += sequences.containsKey(sequence) ? 0 : 1;
        sequences.merge(sequence, weight, Double::sum);
        before.put(sequence, context);
        if (from < at) {
          shorter.put(sequence, LetterModel.key(symbols, from + 1, at + 1));
        }
      }
    }
  }

  LetterModel model() {
    List<LetterModel.Sequence> all = new ArrayList<>();
    for (int sequence : sequences.keySet()) {
      all.add(new LetterModel.Sequence(sequence, share(sequence), rest(sequence)));
    }
    for (int context : followed.keySet()) {
      if (context != 0 && !sequences.containsKey(context)) {
        all.add(new LetterModel.Sequence(context, 1, rest(context)));
      }
    }
    return LetterModel.of(all);
  }

  private double share(int sequence) {
    Followed seen = followed.getOrDefault(before.getOrDefault(sequence, 0), new Followed());
    Integer less = shorter.get(sequence);
    double rest = less == null ? 1 / LETTERS : share(less);
    return (sequences.getOrDefault(sequence, 0.0) + seen.letters * rest)
        / (seen.times + seen.letters);
  }

  private double rest(int context) {
    Followed seen = followed.get(context);
    return seen == null ? 1 : seen.letters / (seen.times + seen.letters);
  }
}
