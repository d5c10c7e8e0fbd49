package org.uvach.internal.entity;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.uvach.document.EntityType;

/**
 * Mentions of one article on their way into clusters. A name meets only those that share a word or
 * an alias with it.
 */
final class Gathering {

  /**
   * Names that share a word are few; more than these are not looked at, so that the work stays
   * linear.
   */
  private static final int MOST_CANDIDATES = 40;

  /** The forms of one name are fewer still. */
  private static final int MOST_FORMS = 10;

  /**
   * So often at most a name is compared with forms of others: hostile text has families of
   * hundreds.
   */
  private static final int MOST_COMPARED = MOST_CANDIDATES * MOST_FORMS;

  private record Key(EntityType type, String owner, List<String> words) {}

  private final SameName same;
  private final Letters letters;
  private final Aliases aliases;
  private final IdentityHashMap<Naming, NameCluster> clusterOf = new IdentityHashMap<>();
  private final Map<Key, List<NameCluster>> byName = new HashMap<>();
  private final Map<String, List<NameCluster>> byHook = new HashMap<>();

  Gathering(SameName same, Letters letters, Aliases aliases) {
    this.same = same;
    this.letters = letters;
    this.aliases = aliases;
  }

  /** Adds a full name: to the cluster with a form of it, the nearest if there are several. */
  void addLong(Naming naming) {
    Key key = new Key(naming.type(), naming.owner(), naming.words());
    List<NameCluster> candidates = byName.get(key);
    if (candidates != null) {
      put(naming, nearest(naming, candidates).orElseThrow());
      return;
    }
    List<String> hooks = hooks(naming);
    candidates = candidates(naming, hooks);
    NameCluster cluster = nearest(naming, candidates).orElseGet(NameCluster::new);
    if (candidates.isEmpty()) {
      candidates.add(cluster);
    }
    byName.put(key, candidates);
    put(naming, cluster, () -> hooks);
  }

  /** Adds a family name or a given name: to the nearest full name that has it. */
  void addShort(Naming naming) {
    String word = naming.words().get(0);
    List<NameCluster> candidates = new ArrayList<>();
    for (NameCluster cluster : hooked(hook(naming.type(), Spelling.consonants(word)))) {
      if (cluster.gender().agrees(naming.gender()) && hasWord(cluster, word)) {
        candidates.add(cluster);
      }
    }
    List<NameCluster> likely = some(candidates, c -> !isMerelyWoman(c, naming));
    put(
        naming,
        nearest(naming, some(likely, c -> c.hasTitleOf(naming))).orElseGet(NameCluster::new));
  }

  /** Those that fit, or all if none does. */
  private static List<NameCluster> some(List<NameCluster> all, Predicate<NameCluster> fits) {
    List<NameCluster> some = all.stream().filter(fits).toList();
    return some.isEmpty() ? all : some;
  }

  /** A family name without a title rarely means a woman when a man of that name is about. */
  private static boolean isMerelyWoman(NameCluster cluster, Naming naming) {
    return cluster.gender() == Gender.FEMININE
        && naming.gender() == Gender.UNMARKED
        && cluster
            .forms()
            .limit(MOST_FORMS)
            .noneMatch(n -> n.words().get(0).equals(naming.words().get(0)));
  }

  /** Whether a word is one of a name's, or all of them without the blanks between. */
  private static boolean hasWord(NameCluster cluster, String word) {
    return cluster
        .forms()
        .limit(MOST_FORMS)
        .anyMatch(
            n ->
                n.words().stream().anyMatch(w -> Spelling.areVariants(w, word))
                    || String.join("", n.words()).equals(word));
  }

  private static Optional<NameCluster> nearest(Naming naming, List<NameCluster> candidates) {
    return candidates.stream().min(comparingInt(c -> c.distance(naming.row().first())));
  }

  private List<NameCluster> candidates(Naming naming, List<String> hooks) {
    Set<NameCluster> met = new LinkedHashSet<>();
    for (String hook : hooks) {
      if (met.size() < MOST_COMPARED) {
        met.addAll(hooked(hook));
      }
    }
    List<NameCluster> candidates = new ArrayList<>();
    int compared = 0;
    for (NameCluster cluster : met) {
      List<Naming> forms = cluster.forms().limit(MOST_FORMS).toList();
      compared += forms.size();
      if (compared > MOST_COMPARED) {
        break;
      }
      if (forms.stream().anyMatch(other -> areOne(naming, other))) {
        candidates.add(cluster);
      }
    }
    return candidates;
  }

  private boolean areOne(Naming a, Naming b) {
    return switch (a.type()) {
      case PERSON -> same.person(a, b);
      case LOCATION -> same.place(a, b);
      case ORGANIZATION -> same.organization(a, b);
    };
  }

  private List<NameCluster> hooked(String hook) {
    return byHook.getOrDefault(hook, List.of());
  }

  private void hang(NameCluster cluster, String hook) {
    List<NameCluster> hooked = byHook.computeIfAbsent(hook, h -> new ArrayList<>(1));
    if (hooked.size() < MOST_CANDIDATES && !hooked.contains(cluster)) {
      hooked.add(cluster);
    }
  }

  private void put(Naming naming, NameCluster cluster) {
    put(naming, cluster, () -> hooks(naming));
  }

  private void put(Naming naming, NameCluster cluster, Supplier<List<String>> hooks) {
    clusterOf.put(naming, cluster);
    if (cluster.add(naming)) {
      hooks.get().forEach(hook -> hang(cluster, hook));
    }
  }

  private List<String> hooks(Naming naming) {
    List<String> hooks = new ArrayList<>();
    for (String word : naming.words()) {
      hooks.add(hook(naming.type(), Spelling.consonants(word)));
    }
    hooks.add(hook(naming.type(), Spelling.consonants(String.join("", naming.words()))));
    aliases
        .group(naming.type(), naming.words())
        .ifPresent(group -> hooks.add(hook(naming.type(), "=" + group)));
    letters.hooks(naming.words()).forEach(hook -> hooks.add(hook(naming.type(), hook)));
    return hooks;
  }

  private static String hook(EntityType type, String what) {
    return type.name().charAt(0) + what;
  }

  /** Makes two mentions one, with all that was found to be one with either. */
  void join(Naming a, Naming b) {
    NameCluster one = clusterOf.get(a);
    NameCluster other = clusterOf.get(b);
    if (one != null && other != null && one != other) {
      NameCluster larger = one.size() < other.size() ? other : one;
      NameCluster smaller = one.size() < other.size() ? one : other;
      larger.addAll(smaller);
      smaller.namings().forEach(n -> clusterOf.put(n, larger));
    }
  }

  /** All clusters, in the order of first mention. */
  List<NameCluster> clusters() {
    List<NameCluster> clusters = new ArrayList<>(new LinkedHashSet<>(clusterOf.values()));
    clusters.sort(comparingInt(NameCluster::start));
    return clusters;
  }
}
