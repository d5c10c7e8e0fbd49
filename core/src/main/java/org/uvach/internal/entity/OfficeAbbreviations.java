package org.uvach.internal.entity;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.uvach.language.Sentence;

/**
 * The abbreviations that an article gives for offices: जिला चिकित्सा अधिकारी (डीएमओ) makes डीएमओ
 * the short form of a common noun, which is no name wherever else it stands.
 *
 * @param keys the folded abbreviations
 */
record OfficeAbbreviations(ImmutableSet<String> keys) {

  static OfficeAbbreviations of(List<Sentence> sentences, List<NameSentence> words) {
    var keys = ImmutableSet.<String>builder();
    for (int n = 0; n < sentences.size(); n++) {
      for (int i = 1; i + 2 < words.get(n).length(); i++) {
        if (isOffice(words.get(n), i - 1) && isBracketed(sentences.get(n), i)) {
          keys.add(key(sentences.get(n), i + 1));
        }
      }
    }
    return new OfficeAbbreviations(keys.build());
  }

  /** Whether a name is none but such an abbreviation. */
  boolean include(Sentence sentence, NameTagging.Name name) {
    return !keys.isEmpty()
        && name.end() - name.start() == 1
        && keys.contains(key(sentence, name.start()));
  }

  private static boolean isOffice(NameSentence words, int at) {
    return words.word(at).has(ContextClass.TITLE.bit());
  }

  private static boolean isBracketed(Sentence sentence, int open) {
    return key(sentence, open).equals("(") && key(sentence, open + 2).equals(")");
  }

  private static String key(Sentence sentence, int at) {
    return sentence.tokens().get(at).key();
  }
}
