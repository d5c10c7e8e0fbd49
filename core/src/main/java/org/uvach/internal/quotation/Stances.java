package org.uvach.internal.quotation;

import java.util.List;
import org.uvach.document.Stance;
import org.uvach.language.Token;

/**
 * Tells what kind of saying a cue reports. A plain verb says no more than that somebody spoke; what
 * he did by speaking may stand in a participle before it: आरोप लगाते हुए कहा (said, accusing).
 */
final class Stances {

  /** Between participle and verb may stand the source, no more. */
  private static final int FARTHEST = 15;

  private static final int LONGEST = 10;

  private final TokenRow row;

  Stances(TokenRow row) {
    this.row = row;
  }

  /** The stance of a cue among all those of its sentence, which are in order. */
  Stance of(Cue cue, List<Cue> inSentence) {
    if (cue.stance() != Stance.STATE || cue.frame() != Cue.Frame.VERB) {
      return cue.stance();
    }
    int earliest = cue.start() - FARTHEST - LONGEST;
    return NearCues.startingIn(inSentence, earliest, cue.start()).stream()
        .filter(other -> other.end() <= cue.start() && isWhile(other) && isNear(other, cue))
        .map(Cue::stance)
        .reduce((first, second) -> second)
        .orElse(cue.stance());
  }

  /** करते हुए (while doing). */
  private boolean isWhile(Cue cue) {
    return cue.form() == VerbForms.Aspect.IMPERFECTIVE && row.key(cue.end() - 1).startsWith("हु");
  }

  private boolean isNear(Cue participle, Cue cue) {
    for (int at = participle.end(); at < cue.start(); at++) {
      boolean edge = row.kind(at) == Token.Kind.STOP || row.isQuote(at) || row.key(at).equals("कि");
      if (edge || at - participle.end() > FARTHEST) {
        return false;
      }
    }
    return true;
  }
}
