package org.uvach.internal.entity;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
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

  private static final int CLEARLY = 3;
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
   * The form with the most words, then the one with the most letters, then one that is clearly
   * commoner, then the first. A place has no full form: the commonest is its name.
   */
  private Naming fullest() {
    boolean place = type() == EntityType.LOCATION;
    Multiset<String> counts = HashMultiset.create();
    namings().forEach(n -> counts.add(Folding.key(n.mention().span().text())));
    Naming best = namings.firstEntry().getValue();
    for (Naming naming : namings.values()) {
      int more = place ? 0 : Integer.compare(naming.words().size(), best.words().size());
      more = more != 0 || place ? more : Integer.compare(letters(naming), letters(best));
      int clearly = place ? 1 : CLEARLY;
      if (more > 0 || (more == 0 && count(counts, naming) > clearly * count(counts, best))) {
        best = naming;
      }
    }
    return best;
  }

  private static int letters(Naming naming) {
    return String.join("", naming.words()).length();
  }

  private static int count(Multiset<String> counts, Naming naming) {
    return counts.count(Folding.key(naming.mention().span().text()));
  }

  Entity entity(int number) {
    List<Mention> mentions = new ArrayList<>();
    namings().forEach(n -> mentions.add(n.mention()));
    String name = fullest().mention().span().text().strip().replaceAll("\\s+", " ");
    return new Entity("e" + number, name, type(), mentions);
  }
}
