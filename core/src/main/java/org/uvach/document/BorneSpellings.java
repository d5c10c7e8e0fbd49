package org.uvach.document;

import com.google.common.collect.ImmutableSetMultimap;

/**
 * How people who bear common parts of names spell them: राय is Ray and Roy, which sound tells no
 * more than that Ray and Rai are one.
 */
final class BorneSpellings {

  private final ImmutableSetMultimap<String, String> latin;

  /** Spellings of one Hindi word, each with all of them. */
  private final ImmutableSetMultimap<String, String> variants;

  private BorneSpellings(ImmutableSetMultimap<String, String> latin) {
    this.latin = latin;
    var others = ImmutableSetMultimap.<String, String>builder();
    latin
        .asMap()
        .values()
        .forEach(spellings -> spellings.forEach(one -> others.putAll(one, spellings)));
    this.variants = others.build();
  }

  static BorneSpellings none() {
    return new BorneSpellings(ImmutableSetMultimap.of());
  }

  /**
   * Reads the list.
   *
   * @param resource a resource beside this class: lines of Hindi word, its spelling in Latin
   *     letters
   */
  static BorneSpellings read(String resource) {
    var latin = ImmutableSetMultimap.<String, String>builder();
    NameMatcher.rows(resource)
        .forEach(row -> latin.put(NameForm.sounds(Folding.key(row.get(0))), row.get(1)));
    return new BorneSpellings(latin.build());
  }

  /** Whether several people spell one word as the other, or the same Hindi word as either. */
  boolean of(NameForm.Word a, NameForm.Word b) {
    if (a.latin() == b.latin()) {
      return a.latin() && variants.containsEntry(a.sounds(), b.sounds());
    }
    return a.latin()
        ? latin.containsEntry(b.sounds(), a.sounds())
        : latin.containsEntry(a.sounds(), b.sounds());
  }
}
