package org.uvach.language;

/**
 * All that one language brings. Packs are found on the class path by {@link
 * java.util.ServiceLoader}.
 *
 * <p>A pack wires the stages from its word lists (TSV resources) and its models; see the Hindi pack
 * for how. Languages differ in where cue, source and content stand, so a pack brings its own
 * grammar; signs, sentences, entities and the order of the speaker rules it can share.
 */
public interface LanguagePack {

  /**
   * The language it reads.
   *
   * @return BCP 47 code, for example {@code hi}
   */
  String language();

  /**
   * How much of a text looks like this language, for choosing among packs.
   *
   * @param text any text
   * @return a share in [0, 1]; 0 if the pack cannot read it
   */
  double share(String text);

  /**
   * Loads word lists and models.
   *
   * @param models where models are found
   * @return the stages, safe to be shared by all threads
   * @throws IllegalStateException if a model is missing or damaged; the message says what to add
   */
  Stages load(Models models);
}
