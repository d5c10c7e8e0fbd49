package org.uvach.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a text is seen, and the way back. Escapes show what cannot be seen. */
class TextViewTest {

  @ParameterizedTest
  @ValueSource(strings = {"पुल बन गया है।", "Café à 12%", "ॐ ॥ ॰ ॱ ॕ ॗ ॠ", "漢字 😀"})
  void whatIsNormalIsSeenAsItIs(String text) {
    TextView view = TextView.of(text);

    assertThat(view.text()).isEqualTo(text);
    assertThat(view.start(0)).isZero();
    assertThat(view.end(text.length())).isEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource({
    "a nukta letter is taken apart, '\u0958\u0932\u092E', '\u0915\u093C\u0932\u092E'",
    "the last of them as well, '\u0938\u092E\u092F\u095F', '\u0938\u092E\u092F\u092F\u093C'",
    "nukta stands before the accent, '\u0915\u0951\u093C', '\u0915\u093C\u0951'",
    "the accent below before the one above, '\u0915\u0951\u0952', '\u0915\u0952\u0951'",
    "whatever is above, '\u0915\u0953\u0952', '\u0915\u0952\u0953'",
    "and the last accent, '\u0915\u0954\u0952', '\u0915\u0952\u0954'",
    "a Latin letter and its mark are one, 'a\u0300e\u0301', '\u00E0\u00E9'",
    "hyphens of any kind are one, 'a\u2010b\u2011c\u2212d\uFE63e\uFF0Df', 'a-b-c-d-e-f'",
    "with the mark on them, '\u2010\u0902', '-\u0902'",
    "joiners are not seen, '\u0915\u094D\u200D\u0937\u094D\u200C', '\u0915\u094D\u0937\u094D'",
    "nor marks of direction, '\u200E\u0915\u200B\u0916\uFEFF', '\u0915\u0916'",
    "nor the forms of a sign, '\u2764\uFE0F\u0915', '\u2764\u0915'",
    "but what is hidden in a cluster is put right, '\u0915\u200D\u0951\u093C', '\u0915\u093C\u0951'"
  })
  void whatIsNotNormalIsSeenAsItShouldBe(String what, String given, String seen) {
    assertThat(TextView.of(given).text()).as(what).isEqualTo(seen);
  }

  @Test
  void allBlanksAndLineEndsAreOne() {
    assertThat(TextView.of("a\tb\u00A0c\u3000d\r\ne\rf\u2028g\u0085h\u000Bi").text())
        .isEqualTo("a b c d\ne\nf\ng\nh\ni");
  }

  @Test
  void theWayBackLeadsToTheEdgesOfClusters() {
    TextView view = TextView.of("\u0958\u0932"); // one unit given, two seen

    assertThat(view.start(0)).isZero();
    assertThat(view.start(1)).isZero();
    assertThat(view.end(1)).isEqualTo(1);
    assertThat(view.end(2)).isEqualTo(1);
    assertThat(view.start(2)).isEqualTo(1);
  }

  /** A text that grows when it is seen, so that there are more units than were given. */
  @Test
  void theWayBackHasRoomForALongerText() {
    TextView view = TextView.of("\u0958".repeat(50) + "\u0915");

    assertThat(view.text()).hasSize(101);
    assertThat(view.start(99)).isEqualTo(49);
    assertThat(view.start(100)).isEqualTo(50);
    assertThat(view.end(101)).isEqualTo(51);
  }

  @Test
  void aJoinerBelongsToTheClusterBeforeItAndOtherHiddenSignsToNone() {
    assertThat(TextView.of("\u0915\u200C\u0916").end(1)).isEqualTo(2);
    assertThat(TextView.of("\u0915\u200D\u0916").end(1)).isEqualTo(2);
    assertThat(TextView.of("\u0915\uFE00\u0916").end(1)).isEqualTo(2);
    assertThat(TextView.of("\u0915\uFE0F\u0916").end(1)).isEqualTo(2);
    assertThat(TextView.of("\u0915\u200B\u0916").end(1)).isEqualTo(1);
    assertThat(TextView.of("\u0915\u200E\u0916").end(1)).isEqualTo(1);
    assertThat(TextView.of("\u0915\uFEFF\u0916").end(1)).isEqualTo(1);
    assertThat(TextView.of("\u0915\u200B\u093E").end(1)).isEqualTo(3);
  }

  @Test
  void aLineEndOfTwoSignsIsOne() {
    TextView view = TextView.of("a\r\nb\n\rc");

    assertThat(view.text()).isEqualTo("a\nb\n\nc");
    assertThat(view.end(2)).isEqualTo(3);
    assertThat(view.start(2)).isEqualTo(3);
  }

  @Test
  void aVisargaIsAClusterOfItsOwn() {
    TextView view = TextView.of("\u0926\u0941\u0903\u0916");

    assertThat(view.end(2)).isEqualTo(2);
    assertThat(view.start(2)).isEqualTo(2);
    assertThat(view.end(3)).isEqualTo(3);
  }

  @Test
  void aClusterHasThirtyMarksAtMost() {
    TextView view = TextView.of("\u0915" + "\u0902".repeat(40));

    assertThat(view.end(1)).isEqualTo(31);
    assertThat(view.start(30)).isZero();
    assertThat(view.start(31)).isEqualTo(31);
  }
}
