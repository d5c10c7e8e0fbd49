package org.uvach.internal.quotation;

import org.uvach.document.Stance;

/**
 * A reporting expression as it stands in an article.
 *
 * @param start first token of it (the noun of a compound, the verb otherwise)
 * @param end token after its last auxiliary
 * @param lemma its dictionary form: दावा करना
 * @param frame where its source and content stand
 * @param stance what kind of saying it reports
 * @param strong whether it reports by itself, or only with a source and कि (that)
 * @param form how its verb is inflected; PERFECTIVE for what has no verb
 * @param passive whether it is passive: कहा गया (was said)
 */
record Cue(
    int start,
    int end,
    String lemma,
    Frame frame,
    Stance stance,
    boolean strong,
    VerbForms.Aspect form,
    boolean passive) {

  /** Where the source and the content of a cue stand. */
  enum Frame {
    /** A finite verb: X ने कहा कि … (X said that …). */
    VERB,
    /** A noun with genitive: X का कहना है कि … (X's saying is that …). */
    NOUN,
    /** A noun with dative, or impersonal: X को आशंका है कि … (X has the fear that …). */
    FEELING,
    /** A postposition: X के मुताबिक … (according to X …). */
    ACCORDING,
    /** A preposition: बकौल X … (in the words of X …). */
    PREFIX
  }

  /** Whether this form reports nothing: what may be said, is asked to be said, or was not said. */
  boolean isUnsaid() {
    return form == VerbForms.Aspect.SUBJUNCTIVE;
  }

  /** How many words its dictionary form has. */
  int words() {
    return lemma.split(" ").length;
  }
}
