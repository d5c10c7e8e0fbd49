package org.uvach.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.uvach.internal.language.Hindi;
import org.uvach.language.Article;
import org.uvach.language.Sentence;
import org.uvach.language.Sentence.Place;

/** How long lines may be; what else tells their places stands in {@code spec/sentences.txt}. */
class LayoutTest {

  private static final String BODY = "बाढ़ का पानी उतर गया है। लोग घर लौट रहे हैं। सड़क टूटी है।";

  @Test
  void aHeadlineHasOneHundredAndSixtyUnitsAtMost() {
    assertThat(places(units(160) + "\n\n" + BODY)).first().isEqualTo(Place.HEADLINE);
    assertThat(places(units(161) + "\n\n" + BODY)).first().isEqualTo(Place.BODY);
  }

  @Test
  void aSubheadHasEightyUnitsAtMost() {
    String after = "\n" + units(99) + " है।";

    assertThat(places(BODY + "\n" + units(80) + after).get(1)).isEqualTo(Place.SUBHEAD);
    assertThat(places(BODY + "\n" + units(81) + after).get(1)).isEqualTo(Place.BODY);
  }

  @Test
  void aSubheadIsShorterThanWhatFollows() {
    assertThat(places(BODY + "\n" + units(30) + "\n" + units(28) + " है।").get(1))
        .isEqualTo(Place.SUBHEAD);
    assertThat(places(BODY + "\n" + units(33) + "\n" + units(29) + " है।").get(1))
        .isEqualTo(Place.BODY);
  }

  @Test
  void aSubheadHasTwoSentencesAtMost() {
    assertThat(places(BODY + "\nपुल बना? सड़क बनी?\n" + BODY).get(1)).isEqualTo(Place.SUBHEAD);
    assertThat(places(BODY + "\nपुल बना? सड़क बनी? घर बने?\n" + BODY).get(1)).isEqualTo(Place.BODY);
  }

  @Test
  void aBlankLineMayHoldBlanksAndBeTheLast() {
    assertThat(places("बाढ़ का पानी उतर गया है।\n  \t \n" + BODY))
        .first()
        .isEqualTo(Place.HEADLINE);
    assertThat(places("बाढ़ का पानी उतर गया है।\n   " + BODY)).first().isEqualTo(Place.BODY);
    assertThat(places("बाढ़ का पानी उतरा\n   ")).containsExactly(Place.BODY);
  }

  @Test
  void runningTextMayEndInAQuotationSign() {
    assertThat(places("उन्होंने कहा, \"पुल बन गया है।\"\n" + BODY)).first().isEqualTo(Place.BODY);
    assertThat(places("उन्होंने कहा, (पुल बन गया है।)\n" + BODY)).first().isEqualTo(Place.BODY);
    assertThat(places("उन्होंने कहा, \"पुल बन गया\"\n" + BODY)).first().isEqualTo(Place.HEADLINE);
  }

  @Test
  void aSentenceOfAThousandTokensIsCut() {
    assertThat(split("क ".repeat(1000)).sentences()).hasSize(1);
    assertThat(split("क ".repeat(1001)).sentences())
        .extracting(sentence -> sentence.tokens().size())
        .containsExactly(1000, 1);
  }

  /** The place of each paragraph. */
  private static List<Place> places(String text) {
    return split(text).sentences().stream()
        .collect(Collectors.groupingBy(Sentence::paragraph))
        .values()
        .stream()
        .map(sentences -> sentences.get(0).place())
        .toList();
  }

  private static Article split(String text) {
    return Hindi.splitter().split(text);
  }

  private static String units(int length) {
    return "क ख".repeat(length).substring(0, length - 1) + "ग";
  }
}
