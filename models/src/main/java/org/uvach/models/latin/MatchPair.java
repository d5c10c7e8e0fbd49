package org.uvach.models.latin;

/**
 * Two names, and whether they are one.
 *
 * @param kind how the pair was made
 * @param a a name
 * @param b another
 * @param one whether they are one person's
 */
record MatchPair(Kind kind, String a, String b, boolean one) {

  /** How a pair was made. */
  enum Kind {
    /** The same person in both scripts. */
    ACROSS("the same name in both scripts"),
    /** The same name, a word in another spelling that people of that name use. */
    VARIANT("another spelling, same script"),
    /** The given name as an initial in one script. */
    INITIAL("given names as initials, other script"),
    /** A middle name left out in one script. */
    MISSING("a middle name left out, other script"),
    /** The words in another order. */
    ORDER("surname first, other script"),
    /** Another person of the same surname, the given names as other initials. */
    INITIAL_OTHER("same surname, other initials, other script"),
    /** The same initials, the surname one letter off. */
    INITIAL_LETTER("same initials, surname one letter off, other script"),
    /** Another person of the same surname, with another middle name left out. */
    MISSING_OTHER("same surname, nearest given name, a middle name left out"),
    /** Another person of the same surname, in another order. */
    ORDER_OTHER("same surname first, nearest given name, other script"),
    /** The words in another order, one letter off. */
    ORDER_LETTER("surname first, one letter off, other script"),
    /** Another person of the same surname, with the given name most like it. */
    SURNAME("same surname, nearest given name, other script"),
    /** The same, in Latin letters. */
    SURNAME_SAME("same surname, nearest given name, same script"),
    /** One letter of a word is another, in the other script. */
    LETTER("one letter off, other script"),
    /** The same, in one script. */
    LETTER_SAME("one letter off, same script");

    private final String what;

    Kind(String what) {
      this.what = what;
    }

    String what() {
      return what;
    }
  }
}
