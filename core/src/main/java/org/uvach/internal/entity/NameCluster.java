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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Mention;
import org.uvach.internal.text.Folding;

/** Mentions that have been found to name one, while they are being gathered. */
final class NameCluster {

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** How many times commoner another form must be for the first to be a slip. */
  private static final int SLIP = 3;

  private static final int DEVANAGARI = 0x900;

  private static final char VIRAMA = '्';

  private static final int NOT_YET = Integer.MAX_VALUE / 2;

  private final TreeMap<Integer, Naming> namings = new TreeMap<>();
  private final Map<List<String>, Naming> forms = new LinkedHashMap<>();
  private Gender gender = Gender.UNMARKED;

  /** Takes a mention in, and tells whether it is the first in its form. */
  boolean add(Naming naming) {
    namings.put(naming.row().first(), naming);
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

  /**
   * The form with the most words, then the one with the most letters, then the one whose words this
   * article writes so most often, then the first, unless that is a slip. A place has no full form:
   * the commonest is its name.
   */
  private Naming fullest(EntityType type) {
    Multiset<String> forms = HashMultiset.create();
    Multiset<String> words = HashMultiset.create();
    List<Written> all = namings().map(Written::of).toList();
    all.forEach(written -> count(written, forms, words));
    Comparator<Written> fuller =
        type == EntityType.LOCATION
            ? comparingInt(w -> forms.count(w.key()))
            : Comparator.<Written>comparingInt(w -> w.naming().words().size())
                .thenComparing(Written::isHindi)
                .thenComparingInt(Written::letters)
                .thenComparingInt(w -> commonness(w, words));
    Written best = all.get(0);
    for (Written written : all) {
      int more = fuller.compare(written, best);
      boolean slip = forms.count(written.key()) >= SLIP * forms.count(best.key());
      best = more > 0 || (more == 0 && slip) ? written : best;
    }
    return best.naming();
  }

  private static void count(Written written, Multiset<String> forms, Multiset<String> words) {
    forms.add(written.key());
    if (written.naming().words().size() == 1) {
      words.addAll(WORDS.splitToList(written.key()));
    }
  }

  /** How often the words of a name, alone, are written as they are in it. */
  private static int commonness(Written written, Multiset<String> words) {
    return WORDS.splitToStream(written.key()).mapToInt(words::count).sum();
  }

  /** A mention with its folded words. */
  private record Written(Naming naming, String key) {

    static Written of(Naming naming) {
      return new Written(naming, Folding.key(naming.mention().span().text()));
    }

    /** रॉयटर्स and not Reuters is the name in a Hindi text. */
    boolean isHindi() {
      return naming.words().get(0).codePointAt(0) >= DEVANAGARI;
    }

    /**
     * How many letters a name has; in a person's the virama, by which a letter is only written
     * otherwise (जॉनसन, जॉन्सन), is none.
     */
    int letters() {
      String letters = String.join("", naming.words());
      return naming.type() == EntityType.PERSON
          ? CharMatcher.isNot(VIRAMA).countIn(letters)
          : letters.length();
    }
  }

  Entity entity(int number) {
    List<Mention> mentions = new ArrayList<>(namings.size());
    namings().forEach(n -> mentions.add(n.mention()));
    EntityType type = type();
    Naming fullest = size() == 1 ? namings.firstEntry().getValue() : fullest(type);
    String name = BLANKS.matcher(fullest.mention().span().text().strip()).replaceAll(" ");
    return new Entity("e" + number, name, type, mentions);
  }
}
