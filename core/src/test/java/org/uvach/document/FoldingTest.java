package org.uvach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "ज़ेलेंस्की, जेलेंस्की",
    "\u095Bेलेंस्की, जेलेंस्की",
    "चाँद, चांद",
    "हुर्रियत\u200C कॉन्फ्रेंस, हुर्रियत कॉन्फ्रेंस",
    "उत्तर\u00A0\u00A0कोरिया, उत्तर कोरिया",
    "UNSC, unsc",
    "२०२४, 2024",
    "०९, 09",
    "٣٤, 34",
    "Ångström, ångström",
    "AZ, az",
    "क\u093Cलम, कलम",
    "\u0958\u0959\u095A\u095B\u095C\u095D\u095E\u095F, कखगजडढफय",
    "\u0929\u0931\u0934, नरळ",
    "राम\uFE0F, राम",
    "राम\uDB40\uDD00, राम",
    "रा\u0007म, राम",
    "\u0300\uFFF9\u0316, \u0300\u0316",
    "a\u200D\u0301, \u00E1",
    "'\u3000राम\u00A0\u3000 रावत\u00A0', राम रावत",
    "'राम  रावत', राम रावत",
    "' राम रावत ', राम रावत"
  })
  void spellingsFallTogether(String one, String other) {
    assertThat(Folding.key(one)).isEqualTo(Folding.key(other));
  }

  @ParameterizedTest
  @CsvSource({"कल, काल", "दिन, दीन", "सोमवार, सोम वार", "हा-क्यू, हाक्यू"})
  void differentWordsStayApart(String one, String other) {
    assertThat(Folding.key(one)).isNotEqualTo(Folding.key(other));
  }

  @Test
  void onlyBlanksLettersAndDigitsAreFolded() {
    assertThat(Folding.key("\u3000प्रधान\u00A0 मंत्री-JI @[`{~\u007F 2\u3000"))
        .isEqualTo("प्रधान मंत्री-ji @[`{~ 2");
  }

  /** Thousands of accents on one letter would sort in quadratic time. */
  @Test
  void lettersOfVeryLongWordsAreNotPutTogether() {
    String apart = "a\u0301";

    assertThat(Folding.key("b".repeat(998) + apart)).endsWith("b\u00E1");
    assertThat(Folding.key("b".repeat(999) + apart)).endsWith(apart);
  }

  @Property
  void foldingAgainChangesNothing(@ForAll String text) {
    assertThat(Folding.key(Folding.key(text))).isEqualTo(Folding.key(text));
  }

  @Property
  void normalFormsFallTogether(@ForAll String text) {
    assertThat(Folding.key(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(Folding.key(text));
  }
}
