package org.uvach.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uvach.internal.quotation.VerbForms.Aspect;

/** Which forms a verb has. */
class VerbFormsTest {

  @ParameterizedTest
  @CsvSource({
    "कहना, कहा, PERFECTIVE",
    "कहना, कही, PERFECTIVE",
    "कहना, कहते, IMPERFECTIVE",
    "कहना, कहतीं, IMPERFECTIVE",
    "कहना, कहेंगे, FUTURE",
    "कहना, कहूंगा, FUTURE",
    "कहना, कहें, SUBJUNCTIVE",
    "कहना, कहिए, SUBJUNCTIVE",
    "कहना, कहने, INFINITIVE",
    "कहना, कह, STEM",
    "कहना, कहकर, CONJUNCTIVE",
    "कहना, कहके, CONJUNCTIVE",
    "बताना, बताया, PERFECTIVE",
    "बताना, बतायी, PERFECTIVE",
    "बताना, बताईं, PERFECTIVE",
    "बताना, बताएंगे, FUTURE",
    "बताना, बताऊंगा, FUTURE",
    "बताना, बताएं, SUBJUNCTIVE",
    "बताना, बताओ, SUBJUNCTIVE",
    "करना, किया, PERFECTIVE",
    "करना, कीं, PERFECTIVE",
    "देना, दिये, PERFECTIVE",
    "जाना, गया, PERFECTIVE"
  })
  void haveTheirAspect(String verb, String form, Aspect aspect) {
    assertThat(VerbForms.of(verb)).containsEntry(form, aspect);
  }

  @Test
  void anIrregularVerbHasNoRegularPast() {
    assertThat(VerbForms.of("करना")).doesNotContainKeys("करा", "करी", "करे");
    assertThat(VerbForms.of("कहना")).containsKeys("कहा", "कही", "कहे");
  }

  @Test
  void noFormIsAnotherVerbs() {
    Map<String, Aspect> forms = VerbForms.of("कहना");

    assertThat(forms.keySet()).allMatch(form -> form.startsWith("कह"));
    assertThat(forms).hasSize(25);
  }

  @ParameterizedTest
  @ValueSource(strings = {"करेगा", "होगा", "होंगे", "करेंगे", "जाएगी", "आएंगे", "कहूंगा", "जाऊंगी"})
  void aVerbIsInTheFuture(String word) {
    assertThat(VerbForms.isFuture(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "गा", "लगा", "आगे", "जागी", "ोगा", "किया", "कहेगी।", "दारोगा", "सहयोगी", "योगी", "गंगा",
        "महंगी", "दंगे"
      })
  void anotherWordIsNot(String word) {
    assertThat(VerbForms.isFuture(word)).isFalse();
  }
}
