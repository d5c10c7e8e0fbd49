package org.uvach.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.uvach.internal.text.TextView;
import org.uvach.language.Article;
import org.uvach.language.Sentence;
import org.uvach.language.SentenceSplitter;
import org.uvach.language.Token;

/** What holds of the sentences and tokens of any text at all. */
class SplitterPropertiesTest {

  private static final SentenceSplitter SPLITTER = Hindi.splitter();
  private static final String JOINERS = "\u200C\u200D";

  @Property
  void tokensStandInOrderWithoutOverlap(@ForAll("texts") String text) {
    int at = 0;
    for (Token token : tokens(text)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(at);
      assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
      at = token.end();
    }
  }

  @Property
  void everythingThatCanBeSeenIsInAToken(@ForAll("texts") String text) {
    int at = 0;
    for (Token token : tokens(text)) {
      assertThat(text.substring(at, token.start())).matches(SplitterPropertiesTest::isUnseen);
      at = token.end();
    }
    assertThat(text.substring(at)).matches(SplitterPropertiesTest::isUnseen);
  }

  @Property
  void noTokenBeginsInsideADevanagariCluster(@ForAll("texts") String text) {
    for (Token token : tokens(text)) {
      if (token.start() > 0 && isDevanagariLetterOrMark(text.charAt(token.start() - 1))) {
        char first = text.charAt(token.start());
        assertThat(isVowelSign(first) || JOINERS.indexOf(first) >= 0)
            .as("%s begins with a sign of the letter before it", token)
            .isFalse();
      }
    }
  }

  @Property
  void aWordIsReadAsItStands(@ForAll("texts") String text) {
    for (Token token : tokens(text)) {
      String given =
          Normalizer.normalize(text.substring(token.start(), token.end()), Normalizer.Form.NFC);
      if (given.chars().allMatch(SplitterPropertiesTest::isDevanagariLetterOrMark)
          && given.length() > 1) {
        assertThat(token.form()).isEqualTo(given);
      }
    }
  }

  @Property
  void aLineEndEndsTheSentence(@ForAll("texts") String text) {
    for (Sentence sentence : SPLITTER.split(text).sentences()) {
      assertThat(text.substring(sentence.start(), sentence.end())).doesNotContain("\n", "\u2028");
    }
  }

  @Property
  void paragraphsAreCountedUpwards(@ForAll("texts") String text) {
    int paragraph = 0;
    for (Sentence sentence : SPLITTER.split(text).sentences()) {
      assertThat(sentence.paragraph()).isGreaterThanOrEqualTo(paragraph);
      paragraph = sentence.paragraph();
    }
  }

  @Property
  void noCharacterIsCutInHalf(@ForAll("texts") String text) {
    for (Token token : tokens(text)) {
      assertThat(cutsCharacter(text, token.start()) || cutsCharacter(text, token.end())).isFalse();
    }
  }

  @Property
  void theViewLeadsBackInOrder(@ForAll("texts") String text) {
    TextView view = TextView.of(text);
    for (int i = 0; i < view.text().length(); i++) {
      assertThat(view.start(i)).isLessThan(view.end(i + 1));
      assertThat(i == 0 || view.start(i - 1) <= view.start(i)).isTrue();
    }
  }

  @Property
  void theSameTextGivesTheSameAnswer(@ForAll("texts") String text) {
    assertThat(SPLITTER.split(text)).isEqualTo(SPLITTER.split(text));
  }

  /** A quadratic step would take minutes here, not seconds. */
  @Example
  void aLongRunOfOneSignIsRead() {
    List<String> units =
        List.of(
            "क",
            "ि",
            "\u093C",
            "\u0301\u0323",
            ".",
            "।",
            "\"",
            "'",
            "(.)",
            ".)",
            "। \"",
            "1,",
            "1.",
            "क:",
            "दु:",
            "कः",
            "a'",
            "a.",
            "\u200D",
            "\uD83D",
            "\n",
            " ",
            "…",
            "-",
            "www.",
            "I ",
            "के. ");
    for (String unit : units) {
      String text = unit.repeat(200_000 / unit.length());
      assertThat(SPLITTER.split(text).text()).isEqualTo(text);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> anything =
        Arbitraries.integers().between(0, 0xFFFF).map(c -> String.valueOf((char) c.intValue()));
    Arbitrary<String> devanagari =
        Arbitraries.integers().between(0x900, 0x97F).map(c -> String.valueOf((char) c.intValue()));
    Arbitrary<String> pieces =
        Arbitraries.of(
            " ",
            "\n",
            "\r\n",
            "\u00A0",
            "\u200D",
            "\u200C",
            "\u200B",
            "\uFEFF",
            ".",
            "।",
            "|",
            "?",
            "...",
            "\"",
            "'",
            "’",
            "‘‘",
            "``",
            "(",
            ")",
            ",",
            ":",
            "-",
            "–",
            "1",
            "२",
            "I",
            "l",
            "Modi",
            "है",
            "कि",
            "डॉ",
            "के",
            "अत",
            "ज़",
            "ज\u093C",
            "क्ष",
            "ः",
            "्",
            "ा",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "http://a.b",
            "www.",
            "कॉम",
            "ओ");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, pieces),
            net.jqwik.api.Tuple.of(3, devanagari),
            net.jqwik.api.Tuple.of(1, anything))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }

  private static List<Token> tokens(String text) {
    Article article = SPLITTER.split(text);
    return article.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
  }

  private static boolean isUnseen(String gap) {
    return gap.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.CONTROL
                    || (c >= 0xFE00 && c <= 0xFE0F)
                    || (c >= 0xE0100 && c <= 0xE01EF));
  }

  private static boolean cutsCharacter(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private static boolean isDevanagariLetterOrMark(int c) {
    return c >= 0x900
        && c < 0x980
        && (Character.isLetter(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }

  /** Every Devanagari mark but the visarga, which may be a colon. */
  private static boolean isVowelSign(char c) {
    return isDevanagariLetterOrMark(c) && !Character.isLetter(c) && c != '\u0903';
  }
}
