package org.uvach.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.uvach.internal.language.Hindi;
import org.uvach.language.Article;
import org.uvach.language.Sentence;
import org.uvach.language.SentenceSplitter;
import org.uvach.language.Token;
import org.uvach.spec.HostileText;

/** What holds of sentences and tokens whatever the text. */
class SplitterPropertiesTest {

  private static final SentenceSplitter SPLITTER = Hindi.splitter();

  @Provide
  Arbitrary<String> text() {
    return HostileText.any();
  }

  @Property(tries = 500)
  void tokensFollowOneAnotherWithoutOverlap(@ForAll("text") String text) {
    int at = 0;
    for (Token token : tokens(text)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(at);
      assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
      assertThat(token.form()).isNotEmpty();
      at = token.end();
    }
  }

  @Property(tries = 500)
  void whatCanBeSeenIsInAToken(@ForAll("text") String text) {
    var covered = new BitSet(text.length());
    tokens(text).forEach(token -> covered.set(token.start(), token.end()));

    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      assertThat(covered.get(at) || isUnseen(text.codePointAt(at)))
          .as("U+%04X at %d", text.codePointAt(at), at)
          .isTrue();
    }
  }

  @Property(tries = 500)
  void noCharacterAndNoClusterIsCut(@ForAll("text") String text) {
    for (Token token : tokens(text)) {
      assertThat(cutsCharacter(text, token.start()) || cutsCharacter(text, token.end())).isFalse();
      if (token.kind() == Token.Kind.WORD && token.end() < text.length()) {
        int next = text.codePointAt(token.end());
        assertThat(isVowelSign(next)).as("U+%04X after %s", next, token.form()).isFalse();
      }
    }
  }

  @Property(tries = 300)
  void aSentenceStaysInItsParagraphAndParagraphsGoUp(@ForAll("text") String text) {
    int paragraph = 0;
    for (Sentence sentence : SPLITTER.split(text).sentences()) {
      assertThat(sentence.paragraph()).isGreaterThanOrEqualTo(paragraph);
      assertThat(text.substring(sentence.start(), sentence.end())).doesNotContain("\n");
      paragraph = sentence.paragraph();
    }
  }

  @Property(tries = 200)
  void theSameTextIsReadTheSameWay(@ForAll("text") String text) {
    Article once = SPLITTER.split(text);
    SPLITTER.split(text + "।" + text);

    assertThat(SPLITTER.split(text)).isEqualTo(once);
  }

  private static List<Token> tokens(String text) {
    return SPLITTER.split(text).sentences().stream().flatMap(s -> s.tokens().stream()).toList();
  }

  private static boolean isUnseen(int codePoint) {
    return switch (Glyph.of(codePoint)) {
      case BLANK, LINE_END, INVISIBLE -> true;
      default -> false;
    };
  }

  private static boolean cutsCharacter(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  /** Vowel signs, virama, nukta: never the first of a token after a word. */
  private static boolean isVowelSign(int c) {
    return c == 0x93C || (c >= 0x93E && c <= 0x94D);
  }
}
