package org.uvach.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are taken for one name, and which are not. */
class SoftSpellingTest {

  @ParameterizedTest
  @CsvSource({
    "नीतीश, नितिश",
    "फूल, फुल",
    "ईरान, इरान",
    "ऊधम, उधम",
    "कैलाश, केलाश",
    "ऐजल, एजल",
    "कॉलेज, कालेज",
    "ऑस्कर, आस्कर",
    "गौतम, गोतम",
    "औरंगाबाद, ओरंगाबाद",
    "प्राण, प्रान",
    "विष्नु, विश्नु",
    "चाँद, चांद",
    "ज़ाहिद, जाहिद",
    "हिन्दी, हिंदी",
    "चम्पा, चंपा",
    "गङ्गा, गंगा",
    "पञ्जाब, पंजाब",
    "मक्का, मका",
    "बच्चन, बचन",
    "शाह\u200Cरुख, शाहरुख",
    "BJP, bjp"
  })
  void spellingsOfOneNameAreOne(String one, String other) {
    assertThat(SoftSpelling.fold(one)).isEqualTo(SoftSpelling.fold(other));
  }

  @ParameterizedTest
  @CsvSource({
    "कन्या, कंया",
    "कन्हैया, कंहैया",
    "जन्म, जंम",
    "उन्नति, उंनति",
    "चक्र, चर",
    "राम, रम",
    "कल, खल",
    "सन्, सं",
    "सेन्\u0915\u094D, सेन"
  })
  void otherNamesAreNot(String one, String other) {
    assertThat(SoftSpelling.fold(one)).isNotEqualTo(SoftSpelling.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"हिन्दी, हिंदि", "मक्का, मका", "सन्, सन्", "न्यूयॉर्क, न्युयार्क", "सम्मान, समान"})
  void isWrittenAsTheShorterOne(String word, String folded) {
    assertThat(SoftSpelling.fold(word)).isEqualTo(folded);
  }
}
