package org.uvach.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables line up on the screen, and are no wider than it. */
class TableTest {

  private static final String ZWJ = "\u200D";

  /** Widths as a terminal draws the words: those of GNU libc's wcwidth. */
  @ParameterizedTest
  @CsvSource({
    "abc,3",
    "नमक,3",
    "कु,1",
    "कि,2",
    "का,2",
    "हिन्दी,5",
    "स्त्री,4",
    "ज़,1",
    "中国,4",
    "😀,2",
    "'',0"
  })
  void wordsTakeTheColumnsThatATerminalGivesThem(String words, int columns) {
    assertThat(DisplayWidth.of(words)).isEqualTo(columns);
  }

  @Test
  void joinersTakeNoColumn() {
    assertThat(DisplayWidth.of("क्" + ZWJ + "ष")).isEqualTo(2);
  }

  @Test
  void columnsLineUpWhereALetterIsSeveralCharacters() {
    var table =
        new Table(
            List.of("who", "where"), List.of(List.of("मिथिलेश", "पटना"), List.of("रवि", "दिल्ली")));

    assertThat(table)
        .hasToString(
            """
            who     where
            ------  -----
            मिथिलेश  पटना
            रवि     दिल्ली""");
  }

  @Test
  void aLongCellIsCutAfterAWord() {
    var table =
        new Table(
            List.of("who", "statement"),
            List.of(List.of("मेयर", "सड़क का काम इसी महीने पूरा हो जाएगा और पुल का भी")));

    assertThat(table.fit(30).lines().toList().get(2))
        .isEqualTo("मेयर  सड़क का काम इसी महीने पूरा …");
  }

  @Test
  void anEndlessWordIsCutBetweenLetters() {
    var table = new Table(List.of("word"), List.of(List.of("क्षि".repeat(20))));

    assertThat(table.fit(14).lines().toList().get(2)).isEqualTo("क्षि".repeat(4) + "…");
  }

  @Test
  void lineEndsInACellDoNotBreakTheTable() {
    var table = new Table(List.of("a"), List.of(List.of("एक\n\nदो\tतीन")));

    assertThat(table.toString().lines()).last().isEqualTo("एक दो तीन");
  }

  @Property(tries = 300)
  void noRowIsWiderThanAsked(@ForAll List<String> cells, @ForAll String other) {
    var rows = cells.stream().map(cell -> List.of(other, cell)).toList();

    assertThat(new Table(List.of("a", "b"), rows).fit(40).lines())
        .allMatch(line -> DisplayWidth.of(line) <= 40);
  }

  @Test
  void aRowWithACellTooManyIsAnError() {
    assertThatThrownBy(() -> new Table(List.of("a"), List.of(List.of("x", "y"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 cells in a table of 1 columns");
  }
}
