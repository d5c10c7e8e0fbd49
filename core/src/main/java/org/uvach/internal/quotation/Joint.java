package org.uvach.internal.quotation;

/**
 * What joins a cue to the words it reports: कि (that), a comma, a colon, a dash or nothing.
 *
 * <p>The linguists' complementizer, with the signs that do its work in print.
 */
final class Joint {

  private static final int FARTHEST_THAT = 4;
  private static final int MOST_SIGNS = 3;

  private final TokenRow row;
  private final FunctionWords grammar;

  Joint(TokenRow row, FunctionWords grammar) {
    this.row = row;
    this.grammar = grammar;
  }

  /** Position of the कि behind a cue, a few words off at most, or -1. */
  int that(int from, int end) {
    for (int at = from; at < end && at <= from + FARTHEST_THAT; at++) {
      if (row.key(at).equals("कि") && !row.key(at - 1).equals("तक")) {
        if (at > from && grammar.is("who", row.key(at - 1))) {
          return -1; // …, जो कि (which), …, जिससे कि (so that)
        }
        return row.key(at + 1).equals("कि") ? at + 1 : at;
      }
      if (at == from && isMisspeltThat(at)) {
        return at;
      }
      if (!isPassable(at)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isPassable(int at) {
    if (row.isWord(at)) {
      return !grammar.is("finite", row.key(at));
    }
    return row.key(at).equals(",") || (!row.isQuote(at) && row.key(at + 1).equals("कि"));
  }

  /**
   * कहना है की, उम्मीद जताई की: "that" with a long vowel; no genitive follows a finite verb. So
   * with कहा के वे (said that they).
   */
  private boolean isMisspeltThat(int at) {
    boolean word = row.isWord(at + 1) || row.key(at + 1).equals(",");
    return word
        && !grammar.is("side", row.key(at + 1))
        && !row.key(at - 1).endsWith("ने")
        && (row.key(at).equals("की")
            || (row.key(at).equals("के") && grammar.is("subject", row.key(at + 1))));
  }

  /** The token, or the one behind it if it is a comma, a colon or a dash. */
  int behindComma(int at) {
    return row.key(at).equals(",") || Signs.introducesContent(row.key(at)) ? at + 1 : at;
  }

  /** First token behind the comma, colon or dash after a cue. */
  int behindSigns(int from) {
    int at = from;
    while (at < row.size() && at < from + MOST_SIGNS && isSign(at)) {
      at++;
    }
    return at;
  }

  private boolean isSign(int at) {
    String key = row.key(at);
    return key.equals(",")
        || Signs.introducesContent(key)
        || (key.equals(".") && row.isQuote(at + 1));
  }
}
