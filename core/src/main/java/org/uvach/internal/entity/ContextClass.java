package org.uvach.internal.entity;

/** What a word beside or inside a name tells of it: the classes of {@code name-context.tsv}. */
enum ContextClass {
  TITLE,
  RELATION,
  HONORIFIC,
  POSTPOSITION,
  CONJUNCTION,
  PLACE,
  ORGANIZATION,
  THING,
  NATIONALITY,
  DIRECTION,
  SCOPE,
  SAYING,
  PRONOUN,
  TIME,
  PARTICLE,
  LETTER,
  DIVISION;

  /** A set of these is kept as bits, within one run of the program. */
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }
}
