package org.uvach.internal.latin;

/** After whose habits a name is spelled: मैथ्यू is Mathew in Kerala and Matthew in America. */
public enum Regime {
  /** As people in India spell their names. */
  HOME(0),
  /** As names of the rest of the world are spelled. */
  WORLD(1);

  private final int domain;

  Regime(int domain) {
    this.domain = domain;
  }

  /**
   * The number under which the speller's model learnt these habits.
   *
   * @return the number
   */
  public int domain() {
    return domain;
  }
}
