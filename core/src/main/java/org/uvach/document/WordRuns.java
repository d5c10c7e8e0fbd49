package org.uvach.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every run of words of a claim, in at most two states for each of its words: a suffix automaton
 * (Blumer et al. 1985). While a text is read word by word, once, it tells how many of the words
 * read last stand together in the claim.
 */
final class WordRuns {

  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final List<Map<String, Integer>> next = new ArrayList<>();
  private final List<Integer> longest = new ArrayList<>();
  private final List<Integer> shorter = new ArrayList<>();
  private int whole;
  private int state;
  private int length;

  WordRuns(SpelledWords claim) {
    whole = add(0, NONE, Map.of());
    claim.words().forEach(word -> append(word.key()));
  }

  /**
   * Reads the text's next word.
   *
   * @return how many words up to and with this one stand together in the claim
   */
  int read(String word) {
    while (state != ROOT && !next.get(state).containsKey(word)) {
      state = shorter.get(state);
      length = longest.get(state);
    }
    Integer following = next.get(state).get(word);
    if (following == null) {
      return 0;
    }
    state = following;
    return ++length;
  }

  private int add(int runLength, int link, Map<String, Integer> transitions) {
    longest.add(runLength);
    shorter.add(link);
    next.add(new HashMap<>(transitions));
    return next.size() - 1;
  }

  private void append(String word) {
    int last = whole;
    whole = add(longest.get(last) + 1, ROOT, Map.of());
    int from = last;
    while (from != NONE && !next.get(from).containsKey(word)) {
      next.get(from).put(word, whole);
      from = shorter.get(from);
    }
    if (from != NONE) {
      shorter.set(whole, split(from, word));
    }
  }

  /** The state for the longest run that ends in a word after a state, and for no longer one. */
  private int split(int from, String word) {
    int target = next.get(from).getOrDefault(word, ROOT);
    if (longest.get(target) == longest.get(from) + 1) {
      return target;
    }
    int copy = add(longest.get(from) + 1, shorter.get(target), next.get(target));
    for (int at = from; at != NONE && isTo(at, word, target); at = shorter.get(at)) {
      next.get(at).put(word, copy);
    }
    shorter.set(target, copy);
    return copy;
  }

  private boolean isTo(int from, String word, int target) {
    return next.get(from).getOrDefault(word, NONE) == target;
  }
}
