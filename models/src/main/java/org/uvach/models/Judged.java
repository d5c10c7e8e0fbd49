package org.uvach.models;

import java.util.Optional;

/**
 * One thing that was tagged, given, or both.
 *
 * @param <G> what the annotators tag
 * @param <P> what the library gives
 */
interface Judged<G, P> {

  /** What the annotators tagged; empty if the library gave what nobody tagged. */
  Optional<G> gold();

  /** What the library gave; empty if it missed what was tagged. */
  Optional<P> predicted();

  /** Counts it, if it is right, as one found rightly. */
  default Tally tally(boolean right) {
    return new Tally(gold().isPresent() ? 1 : 0, predicted().isPresent() ? 1 : 0, right ? 1 : 0);
  }
}
