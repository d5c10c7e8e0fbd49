package org.uvach.internal.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;

/**
 * What a language must tell about its writing before its sentences can be found. All words are
 * folded ({@link Folding#key}).
 *
 * @param abbreviations what a full stop after each of these words is
 * @param auxiliaries words that surely end a clause (है, था: is, was), even before an ellipsis
 * @param finals other words that end most sentences: finite verbs (गया, went)
 * @param finalEndings endings of such words (ेगा); a longer word that has one ends a sentence as
 *     well
 * @param continuers words that go on with the sentence after a misplaced stop: कि (that)
 * @param colonWords beginnings of words with a visarga (अतः, दुःख), which many type as a colon
 * @param numberSuffixes letters that make one word with the digits before them: वीं as in 19वीं
 *     (19th)
 * @param elisions words after which an apostrophe belongs to a name: ओ as in ओ'ब्रायन (O'Brien)
 */
public record Orthography(
    Map<String, Abbreviation> abbreviations,
    Set<String> auxiliaries,
    Set<String> finals,
    Set<String> finalEndings,
    Set<String> continuers,
    Set<String> colonWords,
    Set<String> numberSuffixes,
    Set<String> elisions) {

  private static final int LONGEST_ENDING = 6;

  /** What a full stop after a word is. */
  public enum Abbreviation {
    /** Stands before a name or number, and never ends a sentence: डॉ. (Dr). */
    TITLE,
    /** Stands after a number or name, and may end a sentence: रु. (rupees). */
    UNIT,
    /** A letter of the alphabet, as an initial: एस. (S.). */
    INITIAL,
    /**
     * A letter of the alphabet that is also a word: जी. (G., or the honorific), आई. (I., or
     * "came").
     */
    INITIAL_OR_WORD,
    /** Not an abbreviation: what stands after the dot of an address, कॉम (com). */
    DOMAIN
  }

  /** Copies the collections. */
  public Orthography {
    abbreviations = ImmutableMap.copyOf(abbreviations);
    auxiliaries = ImmutableSet.copyOf(auxiliaries);
    finals = ImmutableSet.copyOf(finals);
    finalEndings = ImmutableSet.copyOf(finalEndings);
    continuers = ImmutableSet.copyOf(continuers);
    colonWords = ImmutableSet.copyOf(colonWords);
    numberSuffixes = ImmutableSet.copyOf(numberSuffixes);
    elisions = ImmutableSet.copyOf(elisions);
  }

  /**
   * Whether a word is one that ends most sentences.
   *
   * @param key a folded word
   * @return true for finite verbs
   */
  boolean isFinal(String key) {
    if (auxiliaries.contains(key) || finals.contains(key)) {
      return true;
    }
    for (int n = 2; n <= LONGEST_ENDING && n < key.length(); n++) {
      if (finalEndings.contains(key.substring(key.length() - n))) {
        return true;
      }
    }
    return false;
  }
}
