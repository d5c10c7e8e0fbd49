package org.uvach.internal.speaker;

/**
 * A pronoun that may stand for a speaker.
 *
 * @param form its folded form
 * @param person 1, 2 or 3
 * @param respect how many, and with how much respect
 * @param kase its case
 * @param kind whom it points to
 */
record Pronoun(String form, int person, Respect respect, Cast.Case kase, Kind kind) {

  /** How many a pronoun stands for. */
  enum Respect {
    /** One, without respect: उसने. */
    SINGULAR,
    /** One with respect, or several: उन्होंने. */
    RESPECT,
    /** Several: हम. */
    PLURAL
  }

  /** Whom a pronoun points to. */
  enum Kind {
    /** Somebody farther off: वह. */
    FAR,
    /** Somebody just named: यह. */
    NEAR,
    /** The one of whom the clause is: जिन्होंने. */
    RELATIVE,
    /** The subject: खुद. */
    REFLEXIVE,
    /** Speaker or hearer: मैं, आप. */
    SELF
  }

  /**
   * The same where the verb tells of respect: वह कहते हैं, of one who is respected as उन्होंने is.
   */
  Pronoun withRespect() {
    return new Pronoun(form, person, Respect.RESPECT, kase, kind);
  }

  /** Whether the verb agrees with it: with वह, not with उसने. */
  boolean isAgreedWith() {
    return kase == Cast.Case.NOMINATIVE;
  }

  /** What kind of source phrase it makes. */
  String kindOfSource() {
    if (kind == Kind.SELF) {
      return "first-person";
    }
    if (kind == Kind.RELATIVE) {
      return "relative";
    }
    String far = kind == Kind.NEAR ? "near" : "far";
    return respect == Respect.SINGULAR ? "pronoun-singular-" + far : "pronoun-of-respect-" + far;
  }
}
