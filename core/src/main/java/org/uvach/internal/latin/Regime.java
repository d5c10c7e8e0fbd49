package org.uvach.internal.latin;

/** After whose habits a name is spelled: मैथ्यू is Mathew in Kerala and Matthew in America. */
public enum Regime {
  /** As people in India spell their names. */
  HOME,
  /** As names of the rest of the world are spelled. */
  WORLD
}
