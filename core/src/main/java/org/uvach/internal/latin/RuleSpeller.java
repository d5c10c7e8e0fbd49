package org.uvach.internal.latin;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Spells any word by rule: ICU's romanisation, without the vowels that Hindi does not speak, and in
 * the letters that newspapers use (sh for ś, ch for c, no marks).
 */
public final class RuleSpeller implements WordSpeller {

  static final String RULE = "romanisation";

  private record Letters(String scholarly, String plain) {}

  /** In this order: what stands first is changed first. */
  private static final List<Letters> PLAIN =
      List.of(
          new Letters("ch", "chh"),
          new Letters("c\u0323", "ch"),
          new Letters("c", "ch"),
          new Letters("chhh", "chh"),
          new Letters("ś", "sh"),
          new Letters("ṣ", "sh"),
          new Letters("r̥", "ri"),
          new Letters("ṛh", "rh"),
          new Letters("ḵẖ", "kh"),
          new Letters("k͟h", "kh"),
          new Letters("ġ", "gh"),
          new Letters("m̐", "n"),
          new Letters("ṁb", "mb"),
          new Letters("ṁp", "mp"),
          new Letters("ṁ", "n"),
          new Letters("ôm", "om"));

  /** Loaded when first needed: most names never need it. */
  private static final class Scholarly {
    static final Transliterator ROMANISATION = Transliterator.getInstance("Any-Latin");
  }

  private final double confidence;

  /**
   * Makes a speller.
   *
   * @param confidence how often it is right
   */
  public RuleSpeller(double confidence) {
    this.confidence = confidence;
  }

  @Override
  public Optional<Spelled> spell(String word, Regime regime) {
    String spoken = isDevanagari(word) ? Schwa.silenced(normal(word)) : word;
    String plain = Scholarly.ROMANISATION.transliterate(spoken);
    plain = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (Letters letters : PLAIN) {
      plain = plain.replace(letters.scholarly(), letters.plain());
    }
    String bare = Marks.without(plain);
    return bare.isBlank() ? Optional.empty() : Optional.of(new Spelled(bare, RULE, confidence));
  }

  private static String normal(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC);
  }

  private static boolean isDevanagari(String word) {
    return word.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.DEVANAGARI);
  }
}
