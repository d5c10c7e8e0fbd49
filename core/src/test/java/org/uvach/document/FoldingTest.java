package org.uvach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
    "२०२४, 2024"
  })
  void spellingsFallTogether(String one, String other) {
    assertThat(Folding.key(one)).isEqualTo(Folding.key(other));
  }

  @ParameterizedTest
  @CsvSource({"कल, काल", "दिन, दीन", "सोमवार, सोम वार", "हा-क्यू, हाक्यू"})
  void differentWordsStayApart(String one, String other) {
    assertThat(Folding.key(one)).isNotEqualTo(Folding.key(other));
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
