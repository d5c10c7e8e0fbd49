package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The inflected forms of a Hindi verb, generated from its infinitive: कहना (to say) gives कहा,
 * कहते, कहेंगे, कहकर …
 *
 * <p>After the paradigms in M. C. Shapiro, <em>A Primer of Modern Standard Hindi</em>. Forms are
 * folded as {@code Token.key} is.
 */
final class VerbForms {

  /** What a form says of time and completion. */
  enum Aspect {
    /** कहा (said). */
    PERFECTIVE,
    /** कहते (saying, says). */
    IMPERFECTIVE,
    /** कहेंगे (will say). */
    FUTURE,
    /** कहें (may say), कहिए (please say): not said. */
    SUBJUNCTIVE,
    /** कहना, कहने (to say). */
    INFINITIVE,
    /** कह (say), before an auxiliary: कह रहे हैं, कह चुके हैं. */
    STEM,
    /** कहकर (having said). */
    CONJUNCTIVE
  }

  private static final Map<String, List<String>> IRREGULAR_PERFECTIVE =
      ImmutableMap.of(
          "कर", List.of("किया", "किए", "किये", "की", "कीं"),
          "दे", List.of("दिया", "दिए", "दिये", "दी", "दीं"),
          "ले", List.of("लिया", "लिए", "लिये", "ली", "लीं"),
          "जा", List.of("गया", "गए", "गये", "गई", "गयी", "गईं"),
          "हो", List.of("हुआ", "हुए", "हुये", "हुई", "हुयी", "हुईं"));

  private static final List<String> FUTURE_ENDINGS = List.of("गा", "गे", "गी");

  /** What stands before them, the vowel of the person; o only in होगा: दारोगा is an inspector. */
  private static final List<String> PERSONS = List.of("े", "ें", "ए", "एं", "ूं", "ऊं");

  private static final Set<String> WILL_BE = ImmutableSet.of("हो", "हों");

  private VerbForms() {}

  /** All forms of the infinitive, each with its aspect. */
  static Map<String, Aspect> of(String infinitive) {
    String stem = infinitive.substring(0, infinitive.length() - 2);
    Map<String, Aspect> forms = new HashMap<>();
    put(forms, Aspect.INFINITIVE, stem, "ना", "ने", "नी");
    put(forms, Aspect.IMPERFECTIVE, stem, "ता", "ते", "ती", "तीं");
    put(forms, Aspect.CONJUNCTIVE, stem, "कर", "के");
    put(forms, Aspect.STEM, stem, "");
    if (endsInVowel(stem)) {
      put(
          forms,
          Aspect.FUTURE,
          stem,
          "एगा",
          "येगा",
          "एंगे",
          "येंगे",
          "एगी",
          "येगी",
          "एंगी",
          "ऊंगा",
          "ऊंगी");
      put(forms, Aspect.SUBJUNCTIVE, stem, "ए", "ये", "एं", "यें", "ओ", "इए", "इये", "ऊं");
      put(forms, Aspect.PERFECTIVE, stem, "या", "ए", "ये", "ई", "यी", "ईं", "यीं");
    } else {
      put(forms, Aspect.FUTURE, stem, "ेगा", "ेंगे", "ेगी", "ेंगी", "ूंगा", "ूंगी");
      put(forms, Aspect.SUBJUNCTIVE, stem, "ें", "ो", "िए", "िये", "ूं");
      put(forms, Aspect.PERFECTIVE, stem, "ा", "े", "ी", "ीं");
    }
    if (IRREGULAR_PERFECTIVE.containsKey(stem)) {
      forms.values().removeIf(aspect -> aspect == Aspect.PERFECTIVE);
      IRREGULAR_PERFECTIVE.get(stem).forEach(form -> forms.put(form, Aspect.PERFECTIVE));
    }
    return ImmutableMap.copyOf(forms);
  }

  /** Whether a word is a verb in the future: होगा, करेंगे, जाएगी; दरोगा (a policeman) is none. */
  static boolean isFuture(String key) {
    int ending = key.length() - 2;
    if (ending < 2 || !FUTURE_ENDINGS.contains(key.substring(ending))) {
      return false;
    }
    String stem = key.substring(0, ending);
    return WILL_BE.contains(stem) || PERSONS.stream().anyMatch(stem::endsWith);
  }

  private static void put(
      Map<String, Aspect> forms, Aspect aspect, String stem, String... endings) {
    for (String ending : endings) {
      forms.put(stem + ending, aspect);
    }
  }

  /** In a vowel sign (ला, bring) or a vowel letter (आ, come). */
  private static boolean endsInVowel(String stem) {
    char last = stem.charAt(stem.length() - 1);
    return (last >= '\u093E' && last <= '\u094C') || (last >= 'अ' && last <= 'औ');
  }
}
