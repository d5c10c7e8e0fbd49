package org.uvach.spec;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that nobody writes, and that must be read all the same. */
public final class HostileText {

  private static final List<String> PIECES =
      List.of(
          "प्रधानमंत्री",
          "नरेश",
          "मेहरा",
          "ने",
          "कहा",
          "कि",
          "के",
          "मुताबिक",
          "का",
          "दावा",
          "उन्होंने",
          "जी",
          "डॉ.",
          "UNSC",
          "क़िला",
          "कि\u0902\u0902\u0902",
          "ज\u094D\u200D",
          "\u200C",
          "\u093F",
          "दिल्लीः",
          "12.5",
          "१२",
          "।",
          "॥",
          "|",
          ".",
          "...",
          "…",
          "?",
          "!",
          ",",
          ":",
          "-",
          "–",
          "(",
          ")",
          "\"",
          "'",
          "''",
          "``",
          "‘",
          "’",
          "“",
          "”",
          "‘‘",
          "«",
          "\uFEFF",
          "\u00A0",
          "\u2028",
          "\u202E",
          "\u0000",
          "\uD83D",
          "\uDE00",
          "😀",
          "\u0301",
          "한국",
          "I",
          "l",
          " ",
          " ",
          " ",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          "\t");

  private HostileText() {}

  /** Any code units at all, lone surrogates included. */
  public static Arbitrary<String> noise() {
    return Arbitraries.strings().all().ofMaxLength(200);
  }

  /** Words and signs of Hindi news in any order, broken characters among them. */
  public static Arbitrary<String> salad() {
    return Arbitraries.of(PIECES).list().ofMaxSize(80).map(pieces -> String.join("", pieces));
  }

  /** One piece again and again. */
  public static Arbitrary<String> runs() {
    return Arbitraries.of(PIECES)
        .flatMap(piece -> Arbitraries.integers().between(1, 3000).map(piece::repeat));
  }

  /** All of these. */
  public static Arbitrary<String> any() {
    return Arbitraries.frequencyOf(Tuple.of(2, noise()), Tuple.of(5, salad()), Tuple.of(1, runs()));
  }
}
