package org.uvach.internal.entity;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Mention;

/** Mentions that have been found to name one, while they are being gathered. */
final class NameCluster {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int NOT_YET = Integer.MAX_VALUE / 2;

  private final TreeMap<Integer, Naming> namings = new TreeMap<>();
  private final Map<List<String>, Naming> forms = new LinkedHashMap<>();
  private final Set<String> titles = new HashSet<>();
  private Gender gender = Gender.UNMARKED;

  /** Takes a mention in, and tells whether it is the first in its form. */
  boolean add(Naming naming) {
    namings.put(naming.row().first(), naming);
    titles.addAll(naming.titles());
    gender = gender == Gender.UNMARKED ? naming.gender() : gender;
    return forms.putIfAbsent(naming.words(), naming) == null;
  }

  int size() {
    return namings.size();
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

  /** Whether somebody is called so: न्यायमूर्ति भूषण is one who was named as न्यायमूर्ति. */
  boolean hasTitleOf(Naming naming) {
    return naming.titles().stream().anyMatch(titles::contains);
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
    if (size() == 1) {
      return namings.firstEntry().getValue().type();
    }
    Multiset<EntityType> types = EnumMultiset.create(EntityType.class);
    namings().map(Naming::type).forEach(types::add);
    int most = types.entrySet().stream().mapToInt(Multiset.Entry::getCount).max().orElseThrow();
    return namings()
        .map(Naming::type)
        .filter(type -> types.count(type) == most)
        .findFirst()
        .orElseThrow();
  }

  Entity entity(int number) {
    List<Mention> mentions = new ArrayList<>(namings.size());
    namings().forEach(n -> mentions.add(n.mention()));
    EntityType type = type();
    Naming fullest =
        size() == 1 ? namings.firstEntry().getValue() : FullName.of(namings.values(), type);
    String name = BLANKS.matcher(fullest.mention().span().text().strip()).replaceAll(" ");
    return new Entity("e" + number, name, type, mentions);
  }
}
