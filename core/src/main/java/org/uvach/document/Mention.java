package org.uvach.document;

import java.util.Locale;

/**
 * One naming in the text: the name alone, without title, honorific or postposition.
 *
 * @param span where it stands
 * @param type how it names: by name, noun or pronoun
 * @param entityType what kind of thing it names
 * @param evidence what found it, and how sure that is
 */
public record Mention(Span span, MentionType type, EntityType entityType, Evidence evidence)
    implements Comparable<Mention> {

  /** Orders as the spans stand in the text. */
  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }

  /** The words, then what they name: {@code मिलर [812, 816) PERSON}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %s", span, entityType);
  }
}
