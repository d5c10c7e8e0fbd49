package org.uvach.internal.entity;

/** As what a gazetteer lists a name. */
public enum ListedAs {
  /** A whole personal name. */
  PERSON,
  /** The first word of personal names. */
  GIVEN,
  /** The last word of personal names. */
  SURNAME,
  COUNTRY,
  /** A state, province or other first division of a country. */
  REGION,
  /** A city or district. */
  CITY,
  /** Any other place. */
  PLACE,
  ORGANIZATION;

  /** A set of these is kept as bits, within one run of the program. */
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }
}
