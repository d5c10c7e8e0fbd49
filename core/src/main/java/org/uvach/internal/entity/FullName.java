package org.uvach.internal.entity;

import static java.util.Comparator.comparingInt;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uvach.document.EntityType;
import org.uvach.internal.text.Folding;

/**
 * Chooses the name of somebody among the forms that the article has.
 *
 * <p>The form with the most words; of a person's then the one with the most letters, then the one
 * whose words this article writes so most often; of a body's the commonest, for सर्वोच्च न्यायालय
 * is no fuller than सुप्रीम कोर्ट; then the first, unless that is a slip. A place has no full form:
 * the commonest is its name. A form that holds more than a sure one, and is not sure itself, has
 * taken in a word beside the name.
 */
final class FullName {

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  /** How many times commoner another form must be for the first to be a slip. */
  private static final int SLIP = 3;

  /** From here on a name finder is right about a name nearly always. */
  private static final double SURE = 0.9;

  private static final double RATHER_SURE = 0.8;
  private static final int MOST_FORMS = 12;
  private static final int DEVANAGARI = 0x900;
  private static final char VIRAMA = '्';

  private final Map<List<String>, Double> sureness = new HashMap<>();
  private final Multiset<List<String>> times = HashMultiset.create();
  private final Multiset<String> forms = HashMultiset.create();
  private final Multiset<String> alone = HashMultiset.create();

  private FullName(List<Written> all) {
    for (Written written : all) {
      List<String> words = written.naming().words();
      sureness.merge(words, written.naming().mention().evidence().confidence(), Math::max);
      times.add(words);
      forms.add(written.key());
      if (words.size() == 1) {
        alone.addAll(WORDS.splitToList(written.key()));
      }
    }
  }

  static Naming of(Collection<Naming> namings, EntityType type) {
    List<Written> all = namings.stream().map(Written::of).toList();
    FullName names = new FullName(all);
    List<Written> fitting = all.stream().filter(w -> !names.holdsMore(w.naming().words())).toList();
    return names.fullest(fitting.isEmpty() ? all : fitting, type);
  }

  private Naming fullest(List<Written> all, EntityType type) {
    Comparator<Written> longest =
        Comparator.<Written>comparingInt(w -> w.naming().words().size())
            .thenComparing(Written::isHindi);
    Comparator<Written> commonest = comparingInt(w -> forms.count(w.key()));
    Comparator<Written> fuller =
        switch (type) {
          case PERSON ->
              longest.thenComparingInt(Written::letters).thenComparingInt(this::commonness);
          case ORGANIZATION -> longest.thenComparing(commonest);
          case LOCATION -> commonest;
        };
    Written best = all.get(0);
    for (Written written : all) {
      int more = fuller.compare(written, best);
      boolean slip = forms.count(written.key()) >= SLIP * forms.count(best.key());
      best = more > 0 || (more == 0 && slip) ? written : best;
    }
    return best.naming();
  }

  /** How often the words of a name, alone, are written as they are in it. */
  private int commonness(Written written) {
    return WORDS.splitToStream(written.key()).mapToInt(alone::count).sum();
  }

  /** अरबपति गौतम मेहरा beside a sure गौतम मेहरा. */
  private boolean holdsMore(List<String> words) {
    return sureness.getOrDefault(words, 0.0) < SURE
        && sureness.keySet().stream().limit(MOST_FORMS).anyMatch(form -> isAllOf(form, words));
  }

  /** Whether a surer form is all that is a name in another one. */
  private boolean isAllOf(List<String> form, List<String> words) {
    int rest = words.size() - form.size();
    boolean sure = sureness.getOrDefault(form, 0.0) >= SURE && rest > 0;
    boolean full = form.size() > 1 && rest == 1;
    boolean part =
        form.size() == 1
            && words.size() > 2
            && sureness.getOrDefault(words, 0.0) < RATHER_SURE
            && !beginsOther(words);
    return sure
        && times.count(form) > 1
        && (full || part)
        && (words.subList(rest, words.size()).equals(form)
            || words.subList(0, form.size()).equals(form));
  }

  /** सुरेश सिंह रावत beside सुरेश रावत: the first word is part of the name. */
  private boolean beginsOther(List<String> words) {
    return sureness.keySet().stream()
        .limit(MOST_FORMS)
        .anyMatch(form -> form.size() < words.size() && form.get(0).equals(words.get(0)));
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
}
