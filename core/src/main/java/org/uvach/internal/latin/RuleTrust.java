package org.uvach.internal.latin;

import org.uvach.internal.evidence.Precision;

/**
 * How sure each source of spellings is.
 *
 * @param precision the measured shares
 */
record RuleTrust(Precision precision) {

  Spelled by(String rule, String latin) {
    return new Spelled(latin, rule, precision.of(rule));
  }
}
