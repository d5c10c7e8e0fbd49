package org.uvach.internal.latin;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells a person's name word by word, initials as initials. */
final class PersonNamer {

  private static final Splitter BLANKS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Pattern PART = Pattern.compile("[^.\\-–’'`]+|[.\\-–’'`]");

  private final LetterNames letters;
  private final WordSpeller speller;
  private final EastAsianNamer eastAsian;
  private final double ofLetters;

  PersonNamer(
      LetterNames letters, WordSpeller speller, EastAsianNamer eastAsian, double ofLetters) {
    this.letters = letters;
    this.speller = speller;
    this.eastAsian = eastAsian;
    this.ofLetters = ofLetters;
  }

  Optional<Spelled> name(String name) {
    List<String> words = BLANKS.splitToList(name);
    return eastAsian.name(words).or(() -> bySound(words));
  }

  /** In the regime that fits all its words best. */
  private Optional<Spelled> bySound(List<String> words) {
    Optional<Spelled> home = spelled(words, Regime.HOME);
    Optional<Spelled> world = spelled(words, Regime.WORLD);
    boolean foreign =
        world.isPresent() && world.get().weight() > home.map(Spelled::weight).orElse(0.0);
    return foreign ? world : home;
  }

  private Optional<Spelled> spelled(List<String> words, Regime regime) {
    List<Spelled> spelled = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean given = i < words.size() - 1;
      word(words.get(i), given, regime).ifPresent(spelled::add);
    }
    return Joined.with(" ", spelled);
  }

  /** One word between blanks: मिलर, ए.पी.जे., उल-हक. */
  private Optional<Spelled> word(String word, boolean given, Regime regime) {
    List<Spelled> parts = new ArrayList<>();
    Matcher part = PART.matcher(word);
    while (part.find()) {
      String text = part.group();
      if (text.length() == 1 && !Character.isLetter(text.charAt(0))) {
        parts.add(new Spelled(text.equals(".") ? "." : "-", "sign", 1));
      } else {
        part(text, given || word.contains("."), regime).ifPresent(parts::add);
      }
    }
    return Joined.with("", parts);
  }

  private Optional<Spelled> part(String text, boolean given, Regime regime) {
    if (text.codePoints().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Optional<String> initials = given ? letters.of(NameKey.of(text)) : Optional.empty();
    if (initials.isPresent()) {
      return initials.map(latin -> new Spelled(latin, "letters", ofLetters));
    }
    return speller.spell(text, regime).map(Spelled::capitalised);
  }
}
