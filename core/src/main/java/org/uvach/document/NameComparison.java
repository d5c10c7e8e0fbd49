package org.uvach.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What two names have in common, as numbers: how far their words sound apart, which words find no
 * partner, which are initials of the other's.
 */
final class NameComparison {

  /** The names of the numbers, in their order. */
  static final List<String> FEATURES =
      List.of(
          "always",
          "mean-distance",
          "largest-distance",
          "largest-distance-squared",
          "words-of-shorter-left",
          "words-of-longer-left",
          "words-met",
          "share-of-near-words",
          "initials-met",
          "order-changed",
          "last-words-met");

  /** Two words that sound farther apart are not one. */
  private static final double FARTHEST = 2.5;

  /** Two words that sound nearer are spelled as that name mostly is. */
  private static final double NEAR = 0.1;

  private static final double INITIAL = 0.7;
  private static final double INITIAL_COST = 2.5;
  private static final int MOST = 3;

  /** No two words that people bear as one sound farther apart. */
  private static final double BORNE = 0.05;

  private record Pair(int a, int b, double distance, boolean initial) {}

  private final List<NameForm.Word> a;
  private final List<NameForm.Word> b;
  private final List<Pair> met;

  NameComparison(NameForm one, NameForm other, SoundsAlike alike) {
    boolean ordered = one.words().size() <= other.words().size();
    a = ordered ? one.words() : other.words();
    b = ordered ? other.words() : one.words();
    met = met(alike);
  }

  /** The two nearest words are partners, then the two nearest of the rest. */
  private List<Pair> met(SoundsAlike alike) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        pair(i, j, alike, pairs);
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> pair.distance())
            .thenComparingInt(pair -> Math.abs(pair.a() - pair.b()))
            .thenComparingInt(Pair::a));
    boolean[] takenA = new boolean[a.size()];
    boolean[] takenB = new boolean[b.size()];
    List<Pair> met = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!takenA[pair.a()] && !takenB[pair.b()]) {
        takenA[pair.a()] = true;
        takenB[pair.b()] = true;
        met.add(pair);
      }
    }
    return met;
  }

  private void pair(int i, int j, SoundsAlike alike, List<Pair> pairs) {
    NameForm.Word one = a.get(i);
    NameForm.Word other = b.get(j);
    if (one.isInitial() || other.isInitial()) {
      if (begins(one, other, alike.table())) {
        pairs.add(new Pair(i, j, INITIAL, true));
      }
    } else {
      double sound = alike.distance().between(one, other, FARTHEST);
      double far = sound > BORNE && alike.borne().of(one, other) ? BORNE : sound;
      if (far < FARTHEST) {
        pairs.add(new Pair(i, j, far, false));
      }
    }
  }

  private static boolean begins(NameForm.Word one, NameForm.Word other, SoundTable table) {
    if (one.isInitial() && other.isInitial()) {
      return one.initial().equals(other.initial());
    }
    String initial = one.isInitial() ? one.initial() : other.initial();
    NameForm.Word word = one.isInitial() ? other : one;
    return word.latin()
        ? word.sounds().startsWith(initial)
        : table.cost(word.sounds().charAt(0), initial) < INITIAL_COST;
  }

  double[] features() {
    double largest = 0;
    double sum = 0;
    int words = 0;
    int near = 0;
    for (Pair pair : met) {
      if (!pair.initial()) {
        largest = Math.max(largest, pair.distance());
        sum += pair.distance();
        words++;
        near += pair.distance() < NEAR ? 1 : 0;
      }
    }
    int initials = met.size() - words;
    return new double[] {
      1,
      words == 0 ? FARTHEST : sum / words,
      words == 0 ? FARTHEST : largest,
      words == 0 ? FARTHEST * FARTHEST : largest * largest,
      Math.min(MOST, a.size() - met.size()),
      Math.min(MOST, b.size() - met.size()),
      Math.min(MOST, words),
      words == 0 ? 0 : (double) near / words,
      Math.min(MOST, initials),
      isTurned() ? 1 : 0,
      lastMet() ? 1 : 0
    };
  }

  private boolean isTurned() {
    for (Pair p : met) {
      for (Pair q : met) {
        if (p.a() < q.a() && p.b() > q.b()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean lastMet() {
    return met.stream().anyMatch(p -> p.a() == a.size() - 1 && p.b() == b.size() - 1);
  }
}
