package org.uvach.internal.latin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uvach.document.EntityType;

/**
 * Names a place or a body: as a list has it, by its letters, or put together from the longest parts
 * that the lists have, the rest spelled by sound.
 */
final class ThingNamer {

  private final ListedNames listed;
  private final Glossary glossary;
  private final LetterNames letters;
  private final WordSpeller speller;
  private final RuleTrust trust;

  ThingNamer(
      ListedNames listed,
      Glossary glossary,
      LetterNames letters,
      WordSpeller speller,
      RuleTrust trust) {
    this.listed = listed;
    this.glossary = glossary;
    this.letters = letters;
    this.speller = speller;
    this.trust = trust;
  }

  Optional<Spelled> listed(EntityType type, String name) {
    String key = NameKey.of(name);
    return listed
        .own(type, key)
        .map(latin -> trust.by("lexicon", latin))
        .or(() -> letters(type, key))
        .or(() -> listed.alias(type, key).map(latin -> trust.by("lexicon", latin)));
  }

  private Optional<Spelled> letters(EntityType type, String key) {
    return type == EntityType.ORGANIZATION
        ? letters
            .of(key.replace(" ", ""))
            .filter(latin -> latin.length() > 1)
            .map(latin -> trust.by("letters", latin))
        : Optional.empty();
  }

  Optional<Spelled> composed(EntityType type, String name) {
    List<String> words = Words.of(name);
    List<Spelled> parts = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = endOfPart(type, words, at);
      if (end > at) {
        part(type, words.subList(at, end)).ifPresent(parts::add);
      } else {
        speller.spell(words.get(at), Regime.WORLD).map(Spelled::capitalised).ifPresent(parts::add);
      }
      at = Math.max(end, at + 1);
    }
    return Joined.with(" ", parts);
  }

  /** Where the longest part that a list has ends; where it starts if none has it. */
  private int endOfPart(EntityType type, List<String> words, int start) {
    int end = Math.min(words.size(), start + Glossary.LONGEST);
    while (end > start && part(type, words.subList(start, end)).isEmpty()) {
      end--;
    }
    return end;
  }

  private Optional<Spelled> part(EntityType type, List<String> words) {
    String key = NameKey.of(String.join(" ", words));
    return glossary
        .of(key)
        .or(() -> listed.own(type, key))
        .or(() -> listed.own(EntityType.LOCATION, key))
        .or(() -> listed.alias(EntityType.LOCATION, key))
        .map(latin -> trust.by("words", latin));
  }
}
