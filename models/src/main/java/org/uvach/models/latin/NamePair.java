package org.uvach.models.latin;

/**
 * A word in both scripts.
 *
 * @param hindi the word in Devanagari
 * @param latin the word in letters from a to z
 * @param kind what kind of word it is
 * @param count how often it is spelled so
 */
record NamePair(String hindi, String latin, Kind kind, int count) {

  /** What kind of words a word stands among. */
  enum Kind {
    /** A part of a person's name. */
    PERSON(0),
    /** A part of a place's name, or of a name of unknown kind. */
    PLACE(1),
    /** Any word. */
    WORD(2),
    /** A part of a cricketer's name, of India or of another country. */
    PLAYER(0);

    private final int domain;

    Kind(int domain) {
      this.domain = domain;
    }

    /** What kind of words the speller takes it for: players are people. */
    int domain() {
      return domain;
    }

    boolean isPerson() {
      return domain == PERSON.domain;
    }
  }
}
