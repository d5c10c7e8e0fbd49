package org.uvach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims of words that come again and again, all short ones, looked for in all short texts. */
class RepeatedWordsTest {

  private static final int LONGEST_CLAIM = 4;
  private static final int LONGEST_TEXT = 6;

  @Test
  void everyPlaceOfAClaimIsFound() {
    for (List<String> claim : texts(LONGEST_CLAIM)) {
      Pattern pattern = new Pattern(words(claim));
      for (List<String> text : texts(LONGEST_TEXT)) {
        assertThat(pattern.in(words(text)).stream().map(Span::start))
            .as("%s in %s", claim, text)
            .containsExactlyElementsOf(placesByTrying(claim, text));
      }
    }
  }

  @Test
  void theLongestRunThatEndsAtAWordIsFound() {
    for (List<String> claim : texts(LONGEST_CLAIM)) {
      for (List<String> text : texts(LONGEST_TEXT)) {
        WordRuns runs = new WordRuns(words(claim));
        for (int end = 1; end <= text.size(); end++) {
          assertThat(runs.read(text.get(end - 1)))
              .as("%s in %s, %d words read", claim, text, end)
              .isEqualTo(longestByTrying(claim, text.subList(0, end)));
        }
      }
    }
  }

  private static List<Integer> placesByTrying(List<String> claim, List<String> text) {
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at + claim.size() <= text.size(); at++) {
      if (text.subList(at, at + claim.size()).equals(claim)) {
        places.add(2 * at);
      }
    }
    return places;
  }

  private static int longestByTrying(List<String> claim, List<String> read) {
    int longest = Math.min(claim.size(), read.size());
    while (Collections.indexOfSubList(claim, read.subList(read.size() - longest, read.size()))
        < 0) {
      longest--;
    }
    return longest;
  }

  /** All texts of two words, from one word to so many. */
  private static List<List<String>> texts(int longest) {
    List<List<String>> texts = new ArrayList<>();
    for (int length = 1; length <= longest; length++) {
      for (int bits = 0; bits < 1 << length; bits++) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < length; i++) {
          text.add((bits >> i & 1) == 0 ? "न" : "व");
        }
        texts.add(text);
      }
    }
    return texts;
  }

  private static SpelledWords words(List<String> text) {
    return SpelledWords.of(String.join(" ", text));
  }
}
