package org.uvach.internal.entity;

import java.util.Locale;

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

  /** The class that a word list names in small letters. */
  static ContextClass of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** A set of these is kept as bits, within one run of the program. */
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }
}
