package org.uvach.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Says how likely two names are one person's, in Latin letters, Devanagari, or one in each.
 *
 * <pre>{@code
 * var matcher = NameMatcher.create();
 * matcher.score("Matthew Miller", "मैथ्यू मिलर");                      // near 1
 * matcher.score("A. P. J. Abdul Kalam", "एपीजे अब्दुल कलाम");          // initials
 * matcher.score("Modi Narendra", "प्रधानमंत्री नरेंद्र मोदी");              // order, titles
 * matcher.score("Naresh Modi", "नरेंद्र मोदी");                        // near 0
 * }</pre>
 *
 * <p>Spelling variants, initials, missing parts and the order of words lower the score as much as
 * they lowered the share of true pairs among pairs of real names (see the report {@code latin.md}
 * in {@code models}); titles and honorifics do not count. Names that two people may well share are
 * one name here: the score is about names, not about the people.
 *
 * <p>A matcher can be shared by all threads.
 */
public final class NameMatcher {

  private static final Splitter TABS = Splitter.on('\t');

  private final SoundsAlike alike;
  private final Set<String> titles;
  private final LetterReader letters;
  private final double[] weights;

  private NameMatcher(
      SoundsAlike alike, Set<String> titles, LetterReader letters, double[] weights) {
    this.alike = alike;
    this.titles = titles;
    this.letters = letters;
    this.weights = weights;
  }

  /**
   * Makes a matcher from the tables that the library brings.
   *
   * @return a matcher
   */
  public static NameMatcher create() {
    return with(BorneSpellings.read("name-spellings.tsv"));
  }

  /**
   * Makes a matcher that knows nothing of how people spell just these names: राय is Ray to it, but
   * hardly Roy.
   *
   * @return a matcher that goes by sound alone
   */
  public static NameMatcher bySound() {
    return with(BorneSpellings.none());
  }

  private static NameMatcher with(BorneSpellings borne) {
    Map<String, Double> byName = new HashMap<>();
    rows("name-weights.tsv").forEach(row -> byName.put(row.get(0), Double.valueOf(row.get(1))));
    double[] weights =
        NameComparison.FEATURES.stream()
            .mapToDouble(name -> byName.getOrDefault(name, 0.0))
            .toArray();
    return new NameMatcher(
        SoundsAlike.with(borne),
        rows("name-titles.tsv").stream()
            .map(row -> Folding.key(row.get(0)))
            .collect(ImmutableSet.toImmutableSet()),
        new LetterReader(letters()),
        weights);
  }

  private static Map<String, String> letters() {
    Map<String, String> names = new HashMap<>();
    for (List<String> row : rows("/org/uvach/language/hi/letters.tsv")) {
      if (row.get(1).equals("name")) {
        names.put(Folding.key(row.get(0)), row.get(2));
      }
    }
    return names;
  }

  /** The rows of a resource beside this class, or of an absolute one. */
  static List<List<String>> rows(String resource) {
    try (InputStream in = NameMatcher.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            String.format(Locale.ROOT, "No resource %s on the class path", resource));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(TABS::splitToList)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  /**
   * How likely two names are one.
   *
   * @param a a name in Latin letters or Devanagari
   * @param b another
   * @return the share of such pairs that are one name, in [0, 1]; 0 if one has no letter; the same
   *     for {@code (b, a)}
   */
  public double score(String a, String b) {
    return against(a).applyAsDouble(b);
  }

  /**
   * Scores one name with many, faster than one pair after the other.
   *
   * @param name a name in Latin letters or Devanagari
   * @return what gives the {@link #score} of that name with another
   */
  public ToDoubleFunction<String> against(String name) {
    NameForm one = form(name);
    return other -> score(numbers(one, form(other)));
  }

  private double score(double[] numbers) {
    double sum = 0;
    for (int i = 0; i < numbers.length; i++) {
      sum += weights[i] * numbers[i];
    }
    return numbers.length == 0 ? 0 : 1 / (1 + Math.exp(-sum));
  }

  /**
   * What a score is made of: how far the words sound apart, how many found a partner, how many are
   * initials of the other's.
   *
   * @param a a name
   * @param b another
   * @return numbers by what they count; empty if one of the names has no letter
   */
  public Map<String, Double> compare(String a, String b) {
    double[] numbers = numbers(form(a), form(b));
    var named = ImmutableMap.<String, Double>builder();
    for (int i = 0; i < numbers.length; i++) {
      named.put(NameComparison.FEATURES.get(i), numbers[i]);
    }
    return named.buildOrThrow();
  }

  private NameForm form(String name) {
    return NameForm.of(name, titles, letters);
  }

  private double[] numbers(NameForm one, NameForm other) {
    return one.words().isEmpty() || other.words().isEmpty()
        ? new double[0]
        : new NameComparison(one, other, alike).features();
  }
}
