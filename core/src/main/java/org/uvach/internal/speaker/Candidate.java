package org.uvach.internal.speaker;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.uvach.document.Entity;

/**
 * Somebody who may be the speaker, with what speaks for and against it.
 *
 * @param entity who; empty for somebody unnamed
 * @param features names of what is so
 */
record Candidate(Optional<Entity> entity, List<String> features) {

  Candidate {
    features = ImmutableList.copyOf(features);
  }
}
