package org.uvach.spec;

import java.util.SplittableRandom;

/** Shapes of text that nobody writes, each the worst for some stage, in any length. */
public enum HostileShape {
  /** One letter. */
  LETTER("क"),
  /** One vowel sign. */
  VOWEL_SIGN("ि"),
  /** Marks that Unicode sorts. */
  MARKS("क\u0301\u0323"),
  /** Joiners, which belong to the letter before. */
  JOINERS("\u200D"),
  /** English possessives in a row. */
  POSSESSIVES("'s"),
  /** The word "that", without blanks. */
  GLUED_THAT("कि"),
  /** Brackets that never close. */
  BRACKETS("("),
  /** Signs that open and never close. */
  OPENING_SIGNS("“क ‘क "),
  /** Signs that close at once. */
  SIGNS("\""),
  /** Words in signs, one a line. */
  QUOTED_LINES("\"क\"\n"),
  /** A cue again and again, each with all that follows as its content. */
  CUES("कहा कि "),
  /** The same with a source. */
  SOURCES("राम ने कहा कि "),
  /** Postpositions that report. */
  ACCORDING("के मुताबिक "),
  /** Dashes behind cues. */
  DASHES("कहा- "),
  /** Words before their cue. */
  SPOKEN_BEFORE("\"वह आएगा\", राम ने कहा। "),
  /** Unclosed words after each cue. */
  UNCLOSED("प्रवक्ता ने कहा, “"),
  /** One name. */
  NAME("राम मोहन "),
  /** A name and its letters. */
  ACRONYM("राम मोहन सिंह (आरएमएस) "),
  /** Titles, their holders, and who is meant by the title. */
  TITLES("विदेश मंत्री राम सिंह ने कहा कि बारिश होगी। विदेश मंत्री ने कहा कि धूप होगी। "),
  /** Pronouns only. */
  PRONOUNS("उन्होंने कहा कि वह आएगा। "),
  /** Statements that are announced. */
  STATEMENTS("राम का बयान आया। "),
  /** Sentences that point to the one before. */
  ANAPHORA("यह जानकारी राम ने दी। "),
  /** Stops. */
  STOPS("।"),
  /** Numbers. */
  NUMBERS("1,"),
  /** Addresses. */
  ADDRESSES("http://a, "),
  /** Colons that may be a visarga. */
  COLONS("दु:"),
  /** Pictures beyond the basic plane. */
  PICTURES("😀"),
  /** Half of a pair. */
  HALF_PAIRS("\uD83D"),
  /** Line ends. */
  LINE_ENDS("\r\n"),
  /** Names of which each is met once. */
  DISTINCT_NAMES("") {
    @Override
    String unit(SplittableRandom random) {
      return newName(random) + " " + newName(random) + " ने कहा कि बारिश होगी। ";
    }
  },
  /** Many people with one family name. */
  ONE_FAMILY("") {
    @Override
    String unit(SplittableRandom random) {
      return newName(random) + " शर्मा ने कहा कि बारिश होगी। शर्मा ने कहा कि धूप होगी। ";
    }
  },
  /** One name in thousands of spellings. */
  SPELLINGS("") {
    @Override
    String unit(SplittableRandom random) {
      return respelt("नरदर", random) + " " + respelt("मदन", random) + " ने कहा कि बारिश होगी। ";
    }
  };

  private static final String CONSONANTS = "कगचजटडतदनपबमयरलवसह";
  private static final String VOWELS = "ािीुूेैोौ";
  private static final String LEAD = "मेयर ने कहा कि सड़क बनेगी। ";

  private final String unit;

  HostileShape(String unit) {
    this.unit = unit;
  }

  /**
   * A text of this shape, behind a sentence of Hindi, so that the Hindi pack reads it.
   *
   * @param length how many code units it has at least
   */
  public String text(int length) {
    return text(length, 1);
  }

  /**
   * A text of this shape with names of its own, where the shape has any.
   *
   * @param length how many code units it has at least
   * @param seed texts of different seeds have different names
   */
  public String text(int length, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder(length + LEAD.length()).append(LEAD);
    while (text.length() < length) {
      text.append(unit(random));
    }
    return text.toString();
  }

  String unit(SplittableRandom random) {
    return unit;
  }

  private static String newName(SplittableRandom random) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      letters.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
    }
    return respelt(letters.toString(), random);
  }

  private static String respelt(String consonants, SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < consonants.length(); i++) {
      word.append(consonants.charAt(i)).append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return word.toString();
  }
}
