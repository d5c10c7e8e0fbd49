package org.uvach.document;

/** How a mention points to its entity (the ACE classes). */
public enum MentionType {
  /** By name: मैथ्यू मिलर (Matthew Miller), UNSC. */
  PROPER,
  /** By a noun: विशेषज्ञों (the experts), प्रवक्ता (the spokesman). */
  NOMINAL,
  /** By a pronoun: उन्होंने (he, she or they, with respect). */
  PRONOMINAL
}
