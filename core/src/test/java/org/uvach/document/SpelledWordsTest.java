package org.uvach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings of a word are one, and where a text's words stand. */
class SpelledWordsTest {

  @ParameterizedTest
  @CsvSource({
    "अङ्क, अंक",
    "पञ्चम, पंचम",
    "घण्टा, घंटा",
    "हिन्दी, हिंदी",
    "अन्त, अंत",
    "लम्बा, लंबा",
    "आरम्भ, आरंभ",
    "गये, गए",
    "गयी, गई",
    "ये, ए",
    "डॉक्टर, डाक्टर",
    "ऑफिस, आफिस",
    "दुःख, दुख"
  })
  void areOneWord(String one, String other) {
    assertThat(keys(one)).isEqualTo(keys(other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "जन्म, जंम",
    "सम्मान, संमान",
    "अन्य, अंय",
    "कन, कं",
    "मनत, मंत",
    "ख्ये, ख्ए",
    "गया, गआ",
    "कमब, कंब"
  })
  void areTwoWords(String one, String other) {
    assertThat(keys(one)).isNotEqualTo(keys(other));
  }

  @Test
  void standWhereTheyBegin() {
    SpelledWords words = SpelledWords.of(" \"पुल\u200D, 😀 सड़क\u093C\" 𝒜b—२५ः");

    assertThat(words.words())
        .extracting(SpelledWords.Word::key)
        .containsExactly("पुल", "सडक", "𝒜b", "25");
    assertThat(words.span(0, 0)).hasToString("पुल\u200D [2, 6)");
    assertThat(words.span(1, 2)).hasToString("सड़क\u093C\" 𝒜b [11, 21)");
  }

  @Test
  void aSignBelongsToTheWordBeforeIt() {
    assertThat(SpelledWords.of("\u093Eक \u200D\u0301 ः").words())
        .extracting(SpelledWords.Word::key)
        .containsExactly("क");
  }

  private static List<String> keys(String text) {
    return SpelledWords.of(text).words().stream().map(SpelledWords.Word::key).toList();
  }
}
