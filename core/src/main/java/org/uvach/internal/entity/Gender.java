package org.uvach.internal.entity;

/** The grammatical gender that a title or a verb shows. */
public enum Gender {
  /** Marked masculine. */
  MASCULINE,
  /** Marked feminine. */
  FEMININE,
  /** Not marked. */
  UNMARKED;

  /**
   * Whether two marks may belong to one person.
   *
   * @param other another mark
   * @return false only if one is masculine and the other feminine
   */
  public boolean agrees(Gender other) {
    return this == other || this == UNMARKED || other == UNMARKED;
  }

  static Gender of(String letter) {
    return switch (letter) {
      case "m" -> MASCULINE;
      case "f" -> FEMININE;
      default -> UNMARKED;
    };
  }
}
