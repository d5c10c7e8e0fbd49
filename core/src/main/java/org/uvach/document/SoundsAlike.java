package org.uvach.document;

/**
 * By what two words of names are compared.
 *
 * @param table what letters sound like
 * @param distance how far words sound apart
 * @param borne how people spell common words
 */
record SoundsAlike(SoundTable table, WordDistance distance, BorneSpellings borne) {

  /** Reads the tables that the library brings. */
  static SoundsAlike with(BorneSpellings borne) {
    SoundTable table = SoundTable.read("name-sounds.tsv", "name-sounds-world.tsv");
    return new SoundsAlike(table, new WordDistance(table), borne);
  }
}
