package org.uvach.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words that the article reports somebody to have said, written, thought or asked.
 *
 * <p><em>Source</em> and <em>speaker</em> are two things. In उन्होंने कहा ("he said") the source is
 * the pronoun उन्होंने, as it stands in the text; the speaker is the entity it points to. An
 * unnamed source (विशेषज्ञों, "experts") has no speaker.
 *
 * @param id unique within its document: {@code q1}, {@code q2} … in the order of the text
 * @param type direct, indirect or mixed
 * @param content the words reported, without outer quotation signs and final stop; several spans
 *     when interrupted
 * @param cue the reporting words (कहा, के मुताबिक, a colon); empty when nothing but the quotation
 *     signs says so
 * @param stance what kind of saying it is
 * @param evidence what found the quotation, and how sure it is that the content is right
 * @param attribution who said it, to whom and where, as far as the article tells, with the evidence
 *     for the speaker
 */
public record Quotation(
    String id,
    QuotationType type,
    List<Span> content,
    List<Span> cue,
    Stance stance,
    Evidence evidence,
    Attribution attribution) {

  /**
   * Copies the lists.
   *
   * @param id see Quotation
   * @param type see Quotation
   * @param content see Quotation
   * @param cue see Quotation
   * @param stance see Quotation
   * @param evidence see Quotation
   * @param attribution see Quotation
   * @throws IllegalArgumentException if there is no content
   */
  public Quotation {
    content = ImmutableList.copyOf(content);
    cue = ImmutableList.copyOf(cue);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("A quotation needs content");
    }
  }

  /**
   * The noun phrase or pronoun that names who speaks.
   *
   * @return the source of the {@link #attribution()}; empty when the subject is left out
   */
  public Optional<Span> source() {
    return attribution.source();
  }

  /**
   * Who that is.
   *
   * @return the speaker of the {@link #attribution()}; empty when unnamed or not known surely
   *     enough
   */
  public Optional<Entity> speaker() {
    return attribution.speaker();
  }

  /**
   * The words reported, as one string.
   *
   * @return the content's spans, joined by {@code " … "} where the article interrupts them
   */
  public String text() {
    return content.stream().map(Span::text).collect(Collectors.joining(" … "));
  }

  /**
   * How sure it is that these words were reported and that this is who said them.
   *
   * @return the product of the two confidences, in [0, 1]
   */
  public double confidence() {
    return evidence.confidence() * attribution.evidence().confidence();
  }

  /**
   * The same quotation with its speaker.
   *
   * @param entity who said it; empty if nobody named
   * @param why what found that out
   * @return a copy
   */
  public Quotation withSpeaker(Optional<Entity> entity, Evidence why) {
    return new Quotation(
        id, type, content, cue, stance, evidence, attribution.withSpeaker(entity, why));
  }

  /**
   * The words first, then who said them and how: {@code "…" - माओ निंग (उन्होंने), to पत्रकारों,
   * DIRECT, STATE, 91 %}.
   */
  @Override
  public String toString() {
    return String.format(
            Locale.ROOT,
            "\"%s\" - %s, %s, %s, %d %%",
            text(),
            attribution,
            type,
            stance,
            Math.round(confidence() * 100))
        .replaceAll("\\s+", " ");
  }
}
