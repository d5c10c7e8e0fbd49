package org.uvach.document;

import java.util.Locale;

/**
 * How a name is customarily spelled in Latin letters: माओ निंग is {@code Mao Ning}, भाजपा is {@code
 * BJP}.
 *
 * <p>The evidence says where the spelling comes from: a list of names, the article itself, a learnt
 * transliteration, or rules of romanisation.
 *
 * <pre>{@code
 * document.people().forEach(person -> System.out.println(
 *     person.name() + " = " + person.latinName().map(LatinName::spelling).orElse("?")));
 * }</pre>
 *
 * @param spelling the name in Latin letters, its words parted by one blank
 * @param evidence what gave it, and how often such a spelling is the customary one
 */
public record LatinName(String spelling, Evidence evidence) {

  /**
   * Checks that there is a spelling.
   *
   * @param spelling see LatinName
   * @param evidence see LatinName
   * @throws IllegalArgumentException if the spelling is blank
   */
  public LatinName {
    if (spelling.isBlank()) {
      throw new IllegalArgumentException("A Latin name needs letters");
    }
  }

  /** The spelling, then what gave it: {@code Mao Ning (transliteration 82 %)}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s (%s)", spelling, evidence);
  }
}
