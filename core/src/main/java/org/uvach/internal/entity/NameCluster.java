package org.uvach.internal.entity;

import static java.util.Comparator.comparingInt;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.EnumMultiset;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Mention;
import org.uvach.internal.text.Folding;

/** Mentions that have been found to name one, while they are being gathered. */
final class NameCluster {

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private static final int NOT_YET = Integer.MAX_VALUE / 2;

  private final TreeMap<Integer, Naming> namings = new TreeMap<>();
  private final Map<List<String>, Naming> forms = new LinkedHashMap<>();
  private Gender gender = Gender.UNMARKED;

  NameCluster(Naming first) {
    add(first);
  }

  void add(Naming naming) {
    namings.put(naming.row().first(), naming);
    forms.putIfAbsent(naming.words(), naming);
    gender = gender == Gender.UNMARKED ? naming.gender() : gender;
  }

  void addAll(NameCluster other) {
    other.namings.values().forEach(this::add);
  }

  /** The first mention in each form. */
  Stream<Naming> forms() {
    return forms.values().stream();
  }

  Stream<Naming> namings() {
    return namings.values().stream();
  }

  Gender gender() {
    return gender;
  }

  /**
   * How many tokens before a place this one was last named; what comes only later is farther than
   * all before.
   */
  int distance(int token) {
    Integer before = namings.floorKey(token);
    if (before != null) {
      return token - before;
    }
    return NOT_YET + namings.firstKey() - token;
  }

  int start() {
    return namings.firstKey();
  }

  /** The type that most mentions have, the first mention's in doubt. */
  EntityType type() {
    Multiset<EntityType> types = EnumMultiset.create(EntityType.class);
    namings().map(Naming::type).forEach(types::add);
    int most = types.entrySet().stream().mapToInt(Multiset.Entry::getCount).max().orElseThrow();
    return namings()
        .map(Naming::type)
        .filter(type -> types.count(type) == most)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The form with the most words, then the one with the most letters, then the one whose words this
   * article writes so most often, then the first. A place has no full form: the commonest is its
   * name.
   */
  private Naming fullest() {
    Multiset<String> forms = HashMultiset.create();
    Multiset<String> words = HashMultiset.create();
    namings().forEach(n -> count(n, forms, words));
    Comparator<Naming> fuller =
        type() == EntityType.LOCATION
            ? comparingInt(n -> forms.count(key(n)))
            : Comparator.<Naming>comparingInt(n -> n.words().size())
                .thenComparingInt(NameCluster::letters)
                .thenComparingInt(n -> commonness(n, words));
    Naming best = namings.firstEntry().getValue();
    for (Naming naming : namings.values()) {
      best = fuller.compare(naming, best) > 0 ? naming : best;
    }
    return best;
  }

  private static void count(Naming naming, Multiset<String> forms, Multiset<String> words) {
    forms.add(key(naming));
    words.addAll(WORDS.splitToList(key(naming)));
  }

  /** How often the words of a name are written as they are in it. */
  private static int commonness(Naming naming, Multiset<String> words) {
    return WORDS.splitToStream(key(naming)).mapToInt(words::count).sum();
  }

  private static String key(Naming naming) {
    return Folding.key(naming.mention().span().text());
  }

  private static int letters(Naming naming) {
    return String.join("", naming.words()).length();
  }

  Entity entity(int number) {
    List<Mention> mentions = new ArrayList<>();
    namings().forEach(n -> mentions.add(n.mention()));
    String name = fullest().mention().span().text().strip().replaceAll("\\s+", " ");
    return new Entity("e" + number, name, type(), mentions);
  }
}
