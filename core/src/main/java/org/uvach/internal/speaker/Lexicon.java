package org.uvach.internal.speaker;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uvach.internal.entity.Titles;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.WordList;

/**
 * The words of a language by which a source phrase is read.
 *
 * @param titles titles, offices, common nouns
 * @param pronouns pronouns by folded form
 * @param particles small words by what they do
 */
record Lexicon(
    Titles titles,
    Map<String, Pronoun> pronouns,
    ImmutableSetMultimap<Particle, String> particles) {

  /** What a small word does in a source phrase. */
  enum Particle {
    /** Marks the subject of a deed: ने. */
    ERGATIVE,
    /** Between owner and owned: का. */
    GENITIVE,
    /** Any other postposition: को, से. */
    POSTPOSITION,
    /** Joins two names: और. */
    CONJUNCTION,
    /** Makes a noun one of many: एक, कुछ. */
    INDEFINITE,
    /** May stand between a phrase and its case marker, and says nothing about who: भी, ही. */
    EMPHATIC,
    /** Stands before a title and does not change it: पूर्व, वरिष्ठ. */
    QUALIFIER,
    /** Opens a relative clause: जो. */
    RELATIVE,
    /** Verb ending that shows a woman speaks: कहती. */
    FEMININE_VERB,
    /** Verb ending that shows a man speaks, or several people: कहते. */
    MASCULINE_VERB,
    /** Verb form that shows one person with respect, or several: बोले, हैं. */
    RESPECTFUL_VERB,
    /** Says that a verb has no speaker: गया, जाता. */
    IMPERSONAL,
    /** Something that is said, and announced before it is told: बयान. */
    STATEMENT,
    /** Tells how often something is said, and may stand after a name: कई बार. */
    ADVERB,
    /** Says whose country: अमेरिकी. */
    NATIONALITY,
    /** May be left off the end of an organisation's name: पार्टी. */
    NAME_ENDING,
    /** Between two names of one: उर्फ. */
    EQUALS,
    /** Marks who did or gave out something: द्वारा. */
    AGENT,
    /** Where people write: ट्विटर. */
    PLATFORM,
    /** Said of a paper that a court was given: दायर. */
    FILED,
    /** An office that who holds it holds alone, beside no ministry: प्रधानमंत्री. */
    SOLE_OFFICE
  }

  Lexicon {
    pronouns = ImmutableMap.copyOf(pronouns);
  }

  static Lexicon read(String folder, Titles titles) {
    Map<String, Pronoun> pronouns = new HashMap<>();
    WordList.read(folder + "/pronouns.tsv", 5)
        .each(
            row -> {
              Pronoun pronoun = pronoun(row);
              pronouns.put(pronoun.form(), pronoun);
            });
    var particles = ImmutableSetMultimap.<Particle, String>builder();
    WordList.read(folder + "/particles.tsv", 2)
        .each(row -> particles.put(Particle.valueOf(row.get(1)), Folding.key(row.get(0))));
    return new Lexicon(titles, pronouns, particles.build());
  }

  private static Pronoun pronoun(List<String> row) {
    return new Pronoun(
        Folding.key(row.get(0)),
        Integer.parseInt(row.get(1)),
        Pronoun.Respect.valueOf(row.get(2)),
        Cast.Case.valueOf(row.get(3)),
        Pronoun.Kind.valueOf(row.get(4)));
  }

  /** What a word that tells a nation has in common with its country: अमेरिकी and अमेरिका. */
  String nation(String key) {
    return is(Particle.NATIONALITY, key) ? root(key) : "";
  }

  /** The first consonants of a name. */
  static String root(String key) {
    var root = new StringBuilder();
    for (int i = 0; i < key.length() && root.length() < 2; i++) {
      if (key.charAt(i) >= 'क' && key.charAt(i) <= 'ह') {
        root.append(key.charAt(i));
      }
    }
    return root.toString();
  }

  boolean is(Particle particle, String key) {
    return particles.containsEntry(particle, key);
  }

  Optional<Pronoun> pronoun(String key) {
    return Optional.ofNullable(pronouns.get(key));
  }
}
