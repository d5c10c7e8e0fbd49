package org.uvach.models.accuracy;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uvach.document.EntityType;
import org.uvach.document.Span;
import org.uvach.internal.text.WordList;
import org.uvach.models.AnnotatedArticle.Name;
import org.uvach.models.AnnotatedArticle.Quote;

/** How a quotation says who speaks. */
enum SourceKind {
  /** The source phrase holds the name of a person who is the speaker. */
  NAMED_PERSON,
  /** The source phrase holds the name of an organisation that is the speaker. */
  NAMED_ORGANIZATION,
  /** The source phrase holds the name of a place that is the speaker. */
  NAMED_PLACE,
  /**
   * The source phrase is a title or noun; the name stands elsewhere: मंत्री ने कहा ("the minister
   * said").
   */
  NOUN,
  /** The source phrase is a pronoun, and the speaker is named elsewhere. */
  PRONOUN,
  /** No source phrase, but a speaker named elsewhere. */
  LEFT_OUT,
  /** A source phrase that points to nobody named: विशेषज्ञों ("experts"). */
  UNNAMED,
  /** Neither source phrase nor speaker: बताया जा रहा है ("it is being said"). */
  NOBODY;

  /** Pronouns that can be a source, with the forms that carry ने and का. */
  private static final Set<String> PRONOUNS =
      WordList.read("hi/pronouns.tsv", 5).rows().stream()
          .map(row -> Words.fold(row.get(0)))
          .collect(ImmutableSet.toImmutableSet());

  /** The kind of one quotation's source. */
  static SourceKind of(Quote quote, QuoteFacet.Side side) {
    if (quote.sources().isEmpty()) {
      return quote.who().isPresent() ? LEFT_OUT : NOBODY;
    }
    if (quote.who().isEmpty()) {
      return UNNAMED;
    }
    if (isPronoun(quote.sources())) {
      return PRONOUN;
    }
    return nameIn(quote, side.names()).map(SourceKind::named).orElse(NOUN);
  }

  private static boolean isPronoun(List<Span> source) {
    return source.size() == 1 && PRONOUNS.contains(Words.fold(source.get(0).text()));
  }

  /** The type of the name that stands in the source and is (a form of) the speaker's. */
  private static Optional<EntityType> nameIn(Quote quote, List<Name> names) {
    String who = Words.fold(quote.who().orElseThrow());
    return names.stream()
        .filter(name -> quote.sources().stream().anyMatch(source -> source.overlaps(name.span())))
        .filter(name -> who.contains(Words.fold(name.span().text())))
        .map(Name::type)
        .findFirst();
  }

  private static SourceKind named(EntityType type) {
    return switch (type) {
      case PERSON -> NAMED_PERSON;
      case ORGANIZATION -> NAMED_ORGANIZATION;
      case LOCATION -> NAMED_PLACE;
    };
  }
}
