package org.uvach.internal.latin;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.LatinName;
import org.uvach.document.Mention;
import org.uvach.internal.evidence.Precision;
import org.uvach.internal.text.TableLines;
import org.uvach.language.Models;

/**
 * Says how an entity's name is customarily spelled in Latin letters, by the surest source that
 * knows it: a list, the article itself, the letters of an acronym, words that lists have, sound.
 */
public final class LatinNamer {

  private final PersonNamer people;
  private final ThingNamer things;

  private LatinNamer(PersonNamer people, ThingNamer things) {
    this.people = people;
    this.things = things;
  }

  /**
   * Reads the word lists and models of a language.
   *
   * @param folder its folder of word lists, for example {@code hi}
   * @param models where its models {@code FOLDER-latin} and {@code FOLDER-places} are
   * @return a namer that falls back on rules where nothing better knows a name
   * @throws IllegalStateException if a model is missing; the message says what to add
   */
  public static LatinNamer load(String folder, Models models) {
    return read(
        folder,
        places(models.open(folder + "-places")),
        new RememberingSpeller(LearntSpeller.read(models.open(folder + "-latin"))));
  }

  private static List<List<String>> places(InputStream stream) {
    try (stream) {
      String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      List<List<String>> places = new ArrayList<>();
      for (TableLines lines = new TableLines(table); lines.next(); ) {
        String hindi = table.substring(lines.start(), lines.cellEnd());
        String latin = table.substring(lines.nextCell(), lines.cellEnd());
        places.add(List.of(EntityType.LOCATION.name(), hindi, latin));
      }
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the list of places", e);
    }
  }

  /**
   * Reads the word lists of a language.
   *
   * @param folder its folder of word lists, for example {@code hi}
   * @param names further listed names: type, name, Latin name
   * @param learnt spells words as learnt from names
   * @return a namer that falls back on rules where nothing better knows a name
   */
  public static LatinNamer read(String folder, List<List<String>> names, WordSpeller learnt) {
    var trust = new RuleTrust(Precision.read(folder + "/latin-rules.tsv"));
    var letters = LetterNames.read(folder + "/letters.tsv");
    var byRule = new RuleSpeller(trust.precision().of(RuleSpeller.RULE));
    WordSpeller speller = new InOrder(List.of(LatinNamer::asLatin, learnt, byRule));
    return new LatinNamer(
        new PersonNamer(
            letters,
            speller,
            EastAsianNamer.read(folder + "/syllables.tsv", trust),
            trust.precision().of("letters")),
        new ThingNamer(
            ListedNames.read(folder, names),
            Glossary.read(folder + "/latin-words.tsv"),
            letters,
            speller,
            trust));
  }

  private static Optional<Spelled> asLatin(String word, Regime regime) {
    return isLatin(word) ? Optional.of(new Spelled(word, "article", 1)) : Optional.empty();
  }

  /**
   * The Latin name of an entity.
   *
   * @param entity an entity of an article
   * @return its customary spelling with the evidence; empty if its name has no letter at all
   */
  public Optional<LatinName> of(Entity entity) {
    return spelled(entity)
        .map(s -> new LatinName(s.latin(), new Evidence(s.rule(), s.confidence())));
  }

  private Optional<Spelled> spelled(Entity entity) {
    EntityType type = entity.type();
    return type == EntityType.PERSON
        ? given(entity).or(() -> people.name(entity.name()))
        : things
            .listed(type, entity.name())
            .or(() -> given(entity))
            .or(() -> things.composed(type, entity.name()));
  }

  /** A name that the article itself has in Latin letters, with no word less than the other. */
  private Optional<Spelled> given(Entity entity) {
    int words = Words.of(entity.name()).size();
    return entity.mentions().stream()
        .filter(mention -> isLatin(mention.span().text()))
        .filter(mention -> Words.of(mention.span().text()).size() >= words)
        .findFirst()
        .map(LatinNamer::asWritten);
  }

  /** As sure as that it is a name. */
  private static Spelled asWritten(Mention mention) {
    String name = CharMatcher.whitespace().trimAndCollapseFrom(mention.span().text(), ' ');
    return new Spelled(name, "article", mention.evidence().confidence());
  }

  private static boolean isLatin(String name) {
    return name.codePoints().anyMatch(Character::isLetter)
        && name.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
  }
}
