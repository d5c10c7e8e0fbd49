package org.uvach.internal.quotation;

import com.google.common.collect.Lists;
import java.util.List;

/** Looks among the cues of a sentence, which are in order, for those near a token. */
final class NearCues {

  private NearCues() {}

  /** The cues that start in a stretch of tokens, in order. */
  static List<Cue> startingIn(List<Cue> cues, int from, int end) {
    List<Integer> starts = Lists.transform(cues, Cue::start);
    return cues.subList(firstFrom(starts, from), firstFrom(starts, Math.max(from, end)));
  }

  private static int firstFrom(List<Integer> starts, int token) {
    int low = 0;
    int high = starts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle) < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
