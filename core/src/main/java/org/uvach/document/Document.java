package org.uvach.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the library read in one article: who is named, and who said what.
 *
 * @param text the article as given
 * @param language BCP 47 code of the language pack that read it; empty when no pack knows the
 *     language
 * @param entities everything named, in the order of first mention
 * @param quotations everything reported to have been said, in the order of the text
 */
public record Document(
    String text, Optional<String> language, List<Entity> entities, List<Quotation> quotations) {

  /**
   * Copies the lists and checks every span against the text.
   *
   * @param text see Document
   * @param language see Document
   * @param entities see Document
   * @param quotations see Document
   * @throws IllegalArgumentException if a span does not hold the words that stand there
   */
  public Document {
    entities = ImmutableList.copyOf(entities);
    quotations = ImmutableList.copyOf(quotations);
    Stream.concat(
            entities.stream().flatMap(Document::spans),
            quotations.stream().flatMap(Document::spans))
        .forEach(span -> check(text, span));
  }

  private static Stream<Span> spans(Entity entity) {
    return Stream.concat(
        entity.mentions().stream().map(Mention::span),
        entity.roles().stream()
            .flatMap(r -> Stream.concat(Stream.of(r.span(), r.title()), r.of().stream())));
  }

  private static Stream<Span> spans(Quotation quotation) {
    Attribution who = quotation.attribution();
    return Stream.of(
            quotation.content().stream(),
            quotation.cue().stream(),
            who.source().stream(),
            who.via().stream(),
            who.addressee().stream(),
            who.medium().stream())
        .flatMap(spans -> spans);
  }

  private static void check(String text, Span span) {
    if (span.end() > text.length() || !text.startsWith(span.text(), span.start())) {
      throw new IllegalArgumentException("The text does not have these words there: " + span);
    }
  }

  /**
   * A document about which nothing is known.
   *
   * @param text the text as given
   * @param language the language it was read in; empty when no pack knows it
   * @return a valid document without entities and quotations
   */
  public static Document empty(String text, Optional<String> language) {
    return new Document(text, language, List.of(), List.of());
  }

  /**
   * The people named.
   *
   * @return in the order of first mention
   */
  public List<Entity> people() {
    return ofType(EntityType.PERSON);
  }

  /**
   * The places named.
   *
   * @return in the order of first mention
   */
  public List<Entity> places() {
    return ofType(EntityType.LOCATION);
  }

  /**
   * The organisations named.
   *
   * @return in the order of first mention
   */
  public List<Entity> organizations() {
    return ofType(EntityType.ORGANIZATION);
  }

  private List<Entity> ofType(EntityType type) {
    return entities.stream().filter(e -> e.type() == type).collect(ImmutableList.toImmutableList());
  }

  /**
   * What somebody is reported to have said.
   *
   * <p>The name may be any name that the article uses for the speaker, its Latin name, the user's
   * own key, or a person's given or family name as part of one. Spellings that differ in nukta,
   * chandrabindu, joiners, blanks or case only are the same name. If nobody goes by that name,
   * those are meant whose names the {@link NameMatcher} scores 0.5 or more: other spellings, in
   * Latin letters too. Who is called by a part of a name only in short, like मोदी (Modi) for
   * नरेंद्र मोदी (Narendra Modi), is not meant by another's full name with that part, "Lalit Modi".
   *
   * @param name a full name, a family name, a short form: {@code "पुतिन"}, {@code "Putin"}
   * @return the quotations whose {@link Quotation#speaker() speaker} goes by that name, in the
   *     order of the text
   */
  public List<Quotation> quotationsBy(String name) {
    List<Quotation> exact = quotationsBy(speaker -> speaker.isCalled(name));
    return exact.isEmpty() ? quotationsBy(speaker -> LikeNames.are(speaker, name)) : exact;
  }

  private List<Quotation> quotationsBy(Predicate<Entity> who) {
    return quotations.stream()
        .filter(quotation -> quotation.speaker().filter(who).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Whether the article has words that somebody claims were said, where, and in whose reported
   * words they fall.
   *
   * <p>The claim is looked for as whole words. Signs around it make no difference; if nothing but
   * spelling, signs inside, blanks or the script of digits differ, it is {@link
   * Located.Verdict#NORMALIZED}. The time taken grows linearly with text and claim.
   *
   * <pre>{@code
   * document.locate("सड़क खुलेगी");   // VERBATIM 100 %: सड़क खुलेगी [25, 36) - आशा रावत
   * }</pre>
   *
   * @param words the words claimed, any text
   * @return what the article has of them; {@link Located.Verdict#ABSENT} for a claim without words
   */
  public Located locate(String words) {
    return Locator.locate(this, words);
  }

  /**
   * All that was read, for people: each entity with its mentions, each quotation with its speaker,
   * source, cue and evidence.
   *
   * @return several lines, without a last line end
   */
  public String toTree() {
    return DocumentTree.of(this);
  }

  /**
   * How many of what: {@code Document (hi): 7 people, 9 places, 3 organisations, 12 quotations}.
   */
  @Override
  public String toString() {
    return language
        .map(
            code ->
                String.format(
                    Locale.ROOT,
                    "Document (%s): %s, %s, %s, %s",
                    code,
                    count(people().size(), "person", "people"),
                    count(places().size(), "place", "places"),
                    count(organizations().size(), "organisation", "organisations"),
                    count(quotations.size(), "quotation", "quotations")))
        .orElse(
            String.format(
                Locale.ROOT,
                "Document: no language pack reads this text (%s)",
                count(text.length(), "character", "characters")));
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
