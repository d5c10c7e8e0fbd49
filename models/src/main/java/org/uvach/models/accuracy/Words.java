package org.uvach.models.accuracy;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uvach.document.Span;

/**
 * How the scorer compares words: what counts as one, how much two stretches share, when two names
 * are the same.
 */
final class Words {

  /** Letters, digits and the signs of Devanagari; danda, quotation signs and blanks never count. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}_\\u0900-\\u0963\\u0966-\\u097f\\u200c\\u200d]+");

  private static final CharMatcher NUKTA_AND_JOINERS = CharMatcher.anyOf("\u093c\u200c\u200d");

  private Words() {}

  /**
   * The words that some spans touch.
   *
   * @return where each starts in the text
   */
  static Set<Integer> of(String text, Collection<Span> spans) {
    var starts = ImmutableSet.<Integer>builder();
    Matcher word = WORD.matcher(text);
    while (!spans.isEmpty() && word.find()) {
      if (spans.stream().anyMatch(s -> word.start() < s.end() && s.start() < word.end())) {
        starts.add(word.start());
      }
    }
    return starts.build();
  }

  /**
   * How much two sets of words share.
   *
   * @return their F1, in [0, 1]; 1 if both are empty
   */
  static double likeness(Set<Integer> a, Set<Integer> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return 1;
    }
    return 2.0 * Sets.intersection(a, b).size() / (a.size() + b.size());
  }

  /** A name folded for comparing: without nukta and joiners, single blanks, lower case. */
  static String fold(String name) {
    String bare = NUKTA_AND_JOINERS.removeFrom(Normalizer.normalize(name, Normalizer.Form.NFD));
    String composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
    return CharMatcher.whitespace().trimAndCollapseFrom(composed, ' ').toLowerCase(Locale.ROOT);
  }
}
