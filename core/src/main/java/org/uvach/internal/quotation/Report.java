package org.uvach.internal.quotation;

import java.util.Optional;

/**
 * A cue in its sentence.
 *
 * @param cue the cue
 * @param sentence its sentence
 * @param clause the first token of its clause
 * @param source who is said to speak, if anybody
 * @param relative whether it stands in a clause that describes somebody: जिन्होंने आरोप लगाया (who
 *     accused)
 */
record Report(Cue cue, int sentence, int clause, Optional<Range> source, boolean relative) {

  /** Whether reported words may follow its cue behind a comma, or behind nothing. */
  boolean isOfSpeech() {
    return cue.governs(Cue.Joining.COMMA);
  }

  Report by(Range somebody) {
    return new Report(cue, sentence, clause, Optional.of(somebody), relative);
  }
}
