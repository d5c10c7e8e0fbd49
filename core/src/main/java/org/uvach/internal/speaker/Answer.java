package org.uvach.internal.speaker;

import java.util.Optional;
import org.uvach.document.Entity;

/**
 * What a rule answers: who speaks, or that nobody named does.
 *
 * @param speaker the speaker; empty when unnamed
 * @param rule the rule's name
 * @param share the share of belief that the salience model gives it; 1 for a rule that asks nothing
 *     else
 */
record Answer(Optional<Entity> speaker, String rule, double share) {

  /** The rule that says nobody because nobody is likely enough. */
  static final String UNSURE = "unsure";

  static Answer of(Entity entity, String rule) {
    return new Answer(Optional.of(entity), rule, 1);
  }

  static Answer nobody(String rule) {
    return new Answer(Optional.empty(), rule, 1);
  }
}
