package org.uvach.document;

import java.util.Optional;

/**
 * Who said it, to whom, where, and who passed it on: all that an article tells of a saying beside
 * the words themselves and their cue.
 *
 * <p>In पीटीआई ने सूत्रों के हवाले से बताया ("PTI, quoting sources, reported") the source is
 * सूत्रों, and the agency that passed it on is the relay, {@code via}. In मंत्री ने एक्स पर
 * पत्रकारों से कहा ("the minister told reporters on X") पत्रकारों is the {@code addressee} and एक्स
 * the {@code medium}. All spans are noun phrases without their postposition.
 *
 * @param source the noun phrase or pronoun that names who speaks; empty when the subject is left
 *     out
 * @param speaker who that is; empty when unnamed or not known surely enough
 * @param via who reports the source's words further; empty when the article does so itself
 * @param addressee to whom it was said; empty when the article does not tell
 * @param medium where it was said, written or shown; empty when the article does not tell
 * @param evidence what found the speaker (or found that it is unnamed), and how sure that is
 */
public record Attribution(
    Optional<Span> source,
    Optional<Entity> speaker,
    Optional<Span> via,
    Optional<Span> addressee,
    Optional<Span> medium,
    Evidence evidence) {

  /**
   * An attribution of which nothing but source and speaker is told.
   *
   * @param source the phrase that names who speaks; empty when it is left out
   * @param speaker who that is; empty when unnamed or not known yet
   * @param evidence what found the speaker
   * @return an attribution without relay, addressee and medium
   */
  public static Attribution of(Optional<Span> source, Optional<Entity> speaker, Evidence evidence) {
    return new Attribution(
        source, speaker, Optional.empty(), Optional.empty(), Optional.empty(), evidence);
  }

  /**
   * The same attribution with its speaker.
   *
   * @param entity who said it; empty if nobody named
   * @param why what found that out
   * @return a copy
   */
  public Attribution withSpeaker(Optional<Entity> entity, Evidence why) {
    return new Attribution(source, entity, via, addressee, medium, why);
  }

  /**
   * Who, then what else is told: {@code माओ निंग (उन्होंने), to पत्रकारों, in बीजिंग, via पीटीआई};
   * a question mark when neither speaker nor source is known.
   */
  @Override
  public String toString() {
    var words = new StringBuilder(who());
    addressee.ifPresent(span -> words.append(", to ").append(span.text()));
    medium.ifPresent(span -> words.append(", in ").append(span.text()));
    via.ifPresent(span -> words.append(", via ").append(span.text()));
    return words.toString().replaceAll("\\s+", " ");
  }

  private String who() {
    Optional<String> phrase = source.map(Span::text);
    if (speaker.isEmpty()) {
      return phrase.map(words -> "(" + words + ")").orElse("?");
    }
    String name = speaker.get().name();
    return phrase.filter(p -> !p.equals(name)).map(p -> name + " (" + p + ")").orElse(name);
  }
}
