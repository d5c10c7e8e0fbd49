package org.uvach.internal.known;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Folding;
import org.uvach.document.LatinName;
import org.uvach.document.NameMatcher;

/**
 * Known names by how they sound. An entity is looked up by its names; what is found there is
 * compared with the {@link NameMatcher}.
 */
public final class KnownNameIndex {

  /** Names that sound alike are few; more than these are not compared. */
  private static final int MOST_COMPARED = 50;

  /** A key is given for good: two names of three at least must be one. */
  private static final double LEAST_SCORE = 0.67;

  /** A name that scores so much less than the best does not fit beside it. */
  private static final double CLEARLY_LESS = 0.2;

  /**
   * One known name.
   *
   * @param id the user's key
   * @param type what it names
   * @param names all its names
   */
  public record Known(String id, EntityType type, List<String> names) {}

  private final List<Known> known;
  private final Map<String, int[]> byKey;
  private final NameMatcher matcher;

  /**
   * Makes an index.
   *
   * @param known the known names
   */
  public KnownNameIndex(List<Known> known) {
    this.known = List.copyOf(known);
    this.matcher = NameMatcher.create();
    this.byKey = new HashMap<>(2 * known.size());
    for (int i = 0; i < known.size(); i++) {
      for (String name : known.get(i).names()) {
        for (String key : SoundKey.of(name)) {
          add(key, i);
        }
      }
    }
  }

  private void add(String key, int number) {
    int[] numbers = byKey.get(key);
    if (numbers == null) {
      byKey.put(key, new int[] {number});
    } else if (numbers[numbers.length - 1] != number) {
      int[] more = Arrays.copyOf(numbers, numbers.length + 1);
      more[numbers.length] = number;
      byKey.put(key, more);
    }
  }

  /**
   * The keys of all known names that fit an entity.
   *
   * @param entity an entity
   * @return none, one, or several among which the article does not say who is meant
   */
  public List<String> fitting(Entity entity) {
    Set<String> forms = forms(entity);
    Map<Integer, Double> scores = new HashMap<>();
    for (String form : forms) {
      String key = Folding.key(form);
      ToDoubleFunction<String> like = matcher.against(form);
      for (int number : found(form)) {
        Known candidate = known.get(number);
        if (candidate.type() == entity.type()) {
          scores.merge(number, score(key, like, candidate), Math::max);
        }
      }
    }
    double best = scores.values().stream().mapToDouble(x -> x).max().orElse(0);
    return scores.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST_SCORE && e.getValue() > best - CLEARLY_LESS)
        .sorted(Map.Entry.comparingByKey())
        .map(e -> known.get(e.getKey()).id())
        .toList();
  }

  /** A name that is more than a part of the entity's full name, in any script. */
  private static Set<String> forms(Entity entity) {
    Set<String> forms = new LinkedHashSet<>();
    int words = words(entity.name());
    for (String alias : entity.aliases()) {
      if (words(alias) >= Math.min(2, words) || entity.type() != EntityType.PERSON) {
        forms.add(alias);
      }
    }
    entity.latinName().map(LatinName::spelling).ifPresent(forms::add);
    return forms;
  }

  private static int words(String name) {
    int words = 1;
    for (int i = 1; i < name.length(); i++) {
      boolean begins = !Character.isWhitespace(name.charAt(i));
      words += begins && Character.isWhitespace(name.charAt(i - 1)) ? 1 : 0;
    }
    return words;
  }

  private Set<Integer> found(String form) {
    Set<Integer> found = new LinkedHashSet<>();
    for (String key : SoundKey.of(form)) {
      for (int number : byKey.getOrDefault(key, new int[0])) {
        if (found.size() < MOST_COMPARED) {
          found.add(number);
        }
      }
    }
    return found;
  }

  /** Above what any other spelling scores if the name is just so given. */
  private static double score(String key, ToDoubleFunction<String> like, Known candidate) {
    double best = 0;
    for (String name : candidate.names()) {
      boolean given = Folding.key(name).equals(key);
      best = Math.max(best, given ? 1 + CLEARLY_LESS : like.applyAsDouble(name));
    }
    return best;
  }
}
