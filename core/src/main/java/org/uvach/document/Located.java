package org.uvach.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether an article has words that somebody claims were said, where, and who is reported to have
 * said them: what a fact-checker asks about the words on a quote card.
 *
 * @param verdict how much of the claim the article has
 * @param share the share of the claim's words that stand together in the article, in [0, 1]: 1 for
 *     the whole claim, 0 if it is absent
 * @param places where they stand, in the order of the text; empty only if they are absent
 */
public record Located(Verdict verdict, double share, List<Place> places) {

  /** How much of a claim an article has. */
  public enum Verdict {
    /** All of it, character by character. */
    VERBATIM,
    /**
     * All of it, in another spelling: nukta, joiners, signs, blanks, digits of another script, and
     * letters for which Hindi has two spellings make no difference.
     */
    NORMALIZED,
    /** A part: at least three words in a row, or half of a shorter claim. */
    PARTIAL,
    /** Nothing to speak of. */
    ABSENT
  }

  /**
   * One place where the words stand.
   *
   * @param span the article's words there, whole words always
   * @param quotation the innermost quotation whose content has them; empty if the article says them
   *     itself
   */
  public record Place(Span span, Optional<Quotation> quotation) {

    /**
     * Who is reported to have said the words that stand here.
     *
     * @return the speaker of the {@link #quotation()}; empty if there is none, or nobody named
     */
    public Optional<Entity> speaker() {
      return quotation.flatMap(Quotation::speaker);
    }

    /** The words, and whose they are: {@code सड़क खुलेगी [25, 36) - आशा रावत}. */
    @Override
    public String toString() {
      String who =
          quotation.map(q -> " - " + q.attribution()).orElse(", in nobody's reported words");
      return span + who;
    }
  }

  /**
   * Copies the places.
   *
   * @param verdict see Located
   * @param share see Located
   * @param places see Located
   */
  public Located {
    places = ImmutableList.copyOf(places);
  }

  /** The verdict, the share in per cent, and the places: {@code PARTIAL 60 %: …}. */
  @Override
  public String toString() {
    String where = places.stream().map(Place::toString).collect(Collectors.joining("; "));
    return String.format(
        Locale.ROOT,
        "%s %d %%%s",
        verdict,
        Math.round(share * 100),
        where.isEmpty() ? "" : ": " + where);
  }
}
