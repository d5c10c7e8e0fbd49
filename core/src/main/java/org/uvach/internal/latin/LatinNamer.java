package org.uvach.internal.latin;

import com.google.common.base.CharMatcher;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.LatinName;
import org.uvach.internal.evidence.Precision;

/**
 * Says how an entity's name is customarily spelled in Latin letters, by the surest source that
 * knows it: a list, the article itself, the letters of an acronym, words that lists have, sound.
 */
public final class LatinNamer {

  private final PersonNamer people;
  private final ThingNamer things;
  private final RuleTrust trust;

  private LatinNamer(PersonNamer people, ThingNamer things, RuleTrust trust) {
    this.people = people;
    this.things = things;
    this.trust = trust;
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
        new PersonNamer(letters, speller, trust.precision().of("letters")),
        new ThingNamer(
            ListedNames.read(folder, names),
            Glossary.read(folder + "/latin-words.tsv"),
            letters,
            speller,
            trust),
        trust);
  }

  private static Optional<Spelled> asLatin(String word) {
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
    return entity.aliases().stream()
        .filter(name -> isLatin(name) && Words.of(name).size() >= words)
        .findFirst()
        .map(name -> trust.by("article", CharMatcher.whitespace().trimAndCollapseFrom(name, ' ')));
  }

  private static boolean isLatin(String name) {
    return name.codePoints().anyMatch(Character::isLetter)
        && name.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
  }
}
