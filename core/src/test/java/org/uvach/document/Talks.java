package org.uvach.document;

import java.util.List;
import java.util.Optional;

/** A small article that was read by hand, for tests of what a document says about itself. */
public final class Talks {

  /** "Minister Asha Rawat said, 'The road will open.' Asha denied a delay. Experts fear snow." */
  public static final String TEXT =
      "मंत्री आशा रावत ने कहा, \"सड़क खुलेगी\"। आशा  ने देरी से इनकार किया| विशेषज्ञों के मुताबिक"
          + " बर्फ गिरेगी। शिमला 😀";

  private static final Evidence SURE = new Evidence("by-hand", 1);
  private static final Evidence LIKELY = new Evidence("family-name", 0.8);

  /** The speaker of the first quotation. */
  public static final Entity ASHA =
      new Entity(
              "e1",
              "आशा रावत",
              EntityType.PERSON,
              List.of(mention("आशा रावत", EntityType.PERSON), mention("आशा", EntityType.PERSON)))
          .withRoles(List.of(new Role(span("मंत्री"), span("मंत्री"), Optional.empty(), LIKELY)));

  private static final Entity SHIMLA =
      new Entity(
          "e2", "शिमला", EntityType.LOCATION, List.of(mention("शिमला", EntityType.LOCATION)));

  private Talks() {}

  /**
   * The article, read.
   *
   * @return two entities, two quotations: one by Asha Rawat, one by unnamed experts
   */
  public static Document read() {
    return new Document(
        TEXT,
        Optional.of("hi"),
        List.of(ASHA, SHIMLA),
        List.of(
            new Quotation(
                "q1",
                QuotationType.DIRECT,
                List.of(span("सड़क खुलेगी")),
                List.of(span("कहा")),
                Stance.STATE,
                SURE,
                Attribution.of(Optional.of(span("मंत्री आशा रावत")), Optional.of(ASHA), LIKELY)),
            new Quotation(
                "q2",
                QuotationType.INDIRECT,
                List.of(span("बर्फ गिरेगी")),
                List.of(span("के"), span("मुताबिक")),
                Stance.STATE,
                SURE,
                Attribution.of(Optional.of(span("विशेषज्ञों")), Optional.empty(), SURE))));
  }

  /**
   * Where words stand in the article.
   *
   * @param words words of it
   * @return their last occurrence
   */
  public static Span span(String words) {
    int start = TEXT.lastIndexOf(words);
    return Span.of(TEXT, start, start + words.length());
  }

  private static Mention mention(String words, EntityType type) {
    return new Mention(span(words), MentionType.PROPER, type, SURE);
  }
}
