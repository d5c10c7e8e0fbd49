package org.uvach.spec;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The texts of the fuzz suite: number n is the same on every machine. Mutated articles, code points
 * at random, runs of one thing, words and signs in any order.
 */
public final class MutatedText {

  private static final int LONGEST_ARTICLE = 1200;
  private static final int LONGEST_NOISE = 300;

  /** Every Unicode blank and line end, hyphen and bidi mark, and what else breaks readers. */
  private static final List<String> SPLINTERS =
      List.of(
          " ",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\n\n",
          "\u000B",
          "\u000C",
          "\u0085",
          "\u00A0",
          "\u1680",
          "\u2000",
          "\u2001",
          "\u2002",
          "\u2003",
          "\u2004",
          "\u2005",
          "\u2006",
          "\u2007",
          "\u2008",
          "\u2009",
          "\u200A",
          "\u2028",
          "\u2029",
          "\u202F",
          "\u205F",
          "\u3000",
          "-",
          "\u00AD",
          "\u058A",
          "\u2010",
          "\u2011",
          "\u2012",
          "\u2013",
          "\u2014",
          "\u2015",
          "\u2212",
          "\uFE58",
          "\uFE63",
          "\uFF0D",
          "\u200B",
          "\u200C",
          "\u200D",
          "\u200E",
          "\u200F",
          "\u202A",
          "\u202B",
          "\u202C",
          "\u202D",
          "\u202E",
          "\u2060",
          "\u2066",
          "\u2067",
          "\u2068",
          "\u2069",
          "\uFEFF",
          "\u0000",
          "\u0007",
          "\u001B",
          "\u007F",
          "\uD800",
          "\uDBFF",
          "\uDC00",
          "\uDFFF",
          "\uFFFD",
          "\uFFFF",
          "\uFE0F",
          "\u093C",
          "\u094D",
          "\u093F",
          "\u0902",
          "\u0901",
          "\u0903",
          "\u0951",
          "\u0958",
          "\u0301",
          "\u20DD",
          "😀",
          "👩‍👩‍👧",
          "🇮🇳",
          "한",
          "漢",
          "ع",
          "א",
          "ক",
          "த",
          "A",
          "z",
          "I",
          "l",
          "'s",
          "0",
          "९",
          "\"",
          "'",
          "''",
          "``",
          "‘",
          "’",
          "‘‘",
          "’’",
          "“",
          "”",
          "„",
          "«",
          "»",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          ".",
          "...",
          "…",
          "।",
          "॥",
          "|",
          "?",
          "!",
          ",",
          ",,",
          ":",
          ";",
          "/",
          "&",
          "*",
          "_",
          "<",
          ">",
          "\\",
          "http://a.b",
          "www.",
          "कि ",
          "कहा ",
          "ने ",
          "के ",
          "मुताबिक ",
          "का ",
          "दावा ",
          "है",
          "है। ",
          "उन्होंने ",
          "जी ",
          "डॉ.",
          "एस.",
          "और ",
          "मंत्री ",
          "राम ",
          "भारत ",
          "सुप्रीम कोर्ट ",
          "बयान ",
          "यह जानकारी ",
          "बकौल ",
          "द्वारा ",
          "को आशंका है ");

  private final SplittableRandom random;

  private MutatedText(long number) {
    this.random = new SplittableRandom(number * 0x9E3779B97F4A7C15L + 7);
  }

  /**
   * One text of the suite.
   *
   * @param number which one
   */
  public static String of(long number) {
    return new MutatedText(number).text(number);
  }

  private String text(long number) {
    return switch (random.nextInt(10)) {
      case 0 -> codePoints(random.nextInt(LONGEST_NOISE));
      case 1 -> "मेयर ने कहा कि सड़क बनेगी। " + codePoints(random.nextInt(LONGEST_NOISE));
      case 2 -> run();
      case 3, 4 -> salad(random.nextInt(80));
      case 5 -> withoutBlanks(GeneratedNews.article(number, random.nextInt(LONGEST_ARTICLE)));
      default -> mutated(GeneratedNews.article(number, random.nextInt(LONGEST_ARTICLE)));
    };
  }

  private String codePoints(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.append((char) random.nextInt(0x900, 0x980));
        case 2 -> text.append((char) random.nextInt(0x80));
        default -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      }
    }
    return text.toString();
  }

  private String run() {
    HostileShape[] shapes = HostileShape.values();
    String shaped = shapes[random.nextInt(shapes.length)].text(random.nextInt(600));
    return random.nextBoolean() ? shaped : splinter().repeat(1 + random.nextInt(200)) + shaped;
  }

  private String salad(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(splinter());
    }
    return text.toString();
  }

  private static String withoutBlanks(String article) {
    return article.replace(" ", "");
  }

  private String mutated(String article) {
    StringBuilder text = new StringBuilder(article);
    for (int i = random.nextInt(12); i > 0; i--) {
      mutate(text);
    }
    return text.toString();
  }

  private void mutate(StringBuilder text) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(30));
    switch (random.nextInt(6)) {
      case 0, 1 -> text.insert(at, splinter());
      case 2 -> text.delete(at, end);
      case 3 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
      case 4 ->
          text.replace(at, end, new StringBuilder(text.substring(at, end)).reverse().toString());
      default -> text.replace(at, Math.min(text.length(), at + 1), splinter());
    }
  }

  private String splinter() {
    return SPLINTERS.get(random.nextInt(SPLINTERS.size()));
  }
}
