package org.uvach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.uvach.document.Located.Place;
import org.uvach.document.Located.Verdict;
import org.uvach.spec.HostileText;

/** What holds wherever anything is looked for. */
class LocatePropertiesTest {

  /** Few words, so that they come again and again; each has a spelling that differs. */
  private static final List<String> WORDS =
      List.of("सड़क", "हिन्दी", "गाँव", "गयी", "२०२५", "डॉक्टर", "है", "दुःख", "ज़मीन", "UN");

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(30);
  }

  @Provide
  Arbitrary<String> text() {
    return HostileText.any();
  }

  @Provide
  Arbitrary<String> textWithAWord() {
    return HostileText.any().map(text -> text + " 2025");
  }

  @Provide
  Arbitrary<String> shortText() {
    return HostileText.any().map(text -> text.substring(0, Math.min(text.length(), 200)) + " 2025");
  }

  @Property
  void wordsOfTheTextAreThereVerbatim(
      @ForAll("words") List<String> words,
      @ForAll @IntRange(max = 29) int a,
      @ForAll @IntRange(max = 29) int b) {
    int first = Math.min(a, b) % words.size();
    int last = Math.max(first, Math.max(a, b) % words.size());
    String claim = String.join(" ", words.subList(first, last + 1));

    Located located = read(String.join(" ", words)).locate(claim);

    assertThat(located.verdict()).isEqualTo(Verdict.VERBATIM);
    assertThat(located.places()).allMatch(place -> place.span().text().equals(claim));
  }

  @Property
  void spellingsSignsAndBlanksAreNeverAReasonToBeAbsent(@ForAll("words") List<String> words) {
    String text =
        words.stream().map(LocatePropertiesTest::respelt).collect(Collectors.joining(", "));

    assertThat(read(text).locate(String.join(" ", words)).verdict())
        .isIn(Verdict.VERBATIM, Verdict.NORMALIZED);
    assertThat(read(text).locate(String.join("", words)).verdict())
        .isIn(Verdict.VERBATIM, Verdict.NORMALIZED);
  }

  @Property
  void theLongestPartIsAsLongAsOneFoundByTrying(
      @ForAll("words") List<String> text, @ForAll("words") List<String> claim) {
    Located located = read(String.join(" ", text)).locate(String.join(" ", claim));
    int longest = longestByTrying(text, claim);

    if (longest == claim.size()) {
      assertThat(located.verdict()).isEqualTo(Verdict.VERBATIM);
    } else if (longest >= 3 || 2 * longest >= claim.size()) {
      assertThat(located.verdict()).isEqualTo(Verdict.PARTIAL);
      assertThat(located.share()).isEqualTo((double) longest / claim.size());
      assertThat(located.places())
          .allMatch(place -> place.span().text().split(" ").length == longest);
    } else {
      assertThat(located.verdict()).isEqualTo(Verdict.ABSENT);
    }
  }

  @Property(tries = 300)
  void anyClaimIsLookedForInAnyText(@ForAll("text") String text, @ForAll("text") String claim) {
    Located located = read(text).locate(claim);

    assertThat(located.places().isEmpty()).isEqualTo(located.verdict() == Verdict.ABSENT);
    assertThat(located.places())
        .extracting(Place::span)
        .isSorted()
        .allMatch(span -> text.substring(span.start(), span.end()).equals(span.text()));
  }

  @Property(tries = 300)
  void everyTextWithAWordHasItself(@ForAll("textWithAWord") String text) {
    assertThat(read(text).locate(text).verdict()).isEqualTo(Verdict.VERBATIM);
  }

  /** Words of thousands of letters are compared as they are written: see {@link Folding}. */
  @Property(tries = 300)
  void aTextWithItsLettersTakenApartIsTheSame(@ForAll("shortText") String text) {
    assertThat(read(text).locate(Normalizer.normalize(text, Normalizer.Form.NFD)).verdict())
        .isIn(Verdict.VERBATIM, Verdict.NORMALIZED);
  }

  private static int longestByTrying(List<String> text, List<String> claim) {
    for (int length = Math.min(text.size(), claim.size()); length > 0; length--) {
      for (int from = 0; from + length <= claim.size(); from++) {
        if (Collections.indexOfSubList(text, claim.subList(from, from + length)) >= 0) {
          return length;
        }
      }
    }
    return 0;
  }

  private static String respelt(String word) {
    return switch (word) {
      case "सड़क" -> "सडक";
      case "हिन्दी" -> "हिंदी";
      case "गाँव" -> "गांव";
      case "गयी" -> "गई";
      case "२०२५" -> "2025";
      case "डॉक्टर" -> "डाक्टर";
      case "है" -> "है\u200D";
      case "दुःख" -> "दुख";
      case "ज़मीन" -> "\u095Bमीन";
      default -> word.toLowerCase(Locale.ROOT);
    };
  }

  private static Document read(String text) {
    return Document.empty(text, Optional.empty());
  }
}
