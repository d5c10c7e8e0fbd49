package org.uvach.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a word list holds, and what it says of a bad line. */
class WordListTest {

  @Test
  void holdsTheLinesThatAreNeitherEmptyNorComments() {
    WordList list = WordList.parse("hi/x.tsv", 2, "# word, kind\n\nज़रूर\t a \nनहीं\tb\n");

    assertThat(list.rows()).containsExactly(List.of("ज़रूर", "a"), List.of("नहीं", "b"));
    assertThat(list.lines()).containsExactly(3, 4);
  }

  @Test
  void givesItsWordsFolded() {
    WordList list = WordList.parse("hi/x.tsv", 2, "ज़रूर\ta\nनहीं\tb\nहाँ\ta");

    assertThat(list.keys()).containsExactly("जरूर", "नहीं", "हां");
    assertThat(list.keysWith(1, "a")).containsExactly("जरूर", "हां");
  }

  @Test
  void readsEachRow() {
    List<String> words = new ArrayList<>();
    WordList.parse("hi/x.tsv", 1, "एक\nदो").each(row -> words.add(row.get(0)));

    assertThat(words).containsExactly("एक", "दो");
  }

  @Test
  void aListThatIsNotThereIsNamedWithWhereItShouldBe() {
    assertThatThrownBy(() -> WordList.read("xx/titles.tsv", 5))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "No word list xx/titles.tsv on the class path: add the resource"
                + " /org/uvach/language/xx/titles.tsv");
  }

  @Test
  void aLineWithOtherColumnsIsNamed() {
    assertThatThrownBy(() -> WordList.read("broken/columns.tsv", 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Word list broken/columns.tsv, line 3 has 1 columns, not 2, or an empty first one:"
                + " 'three'. Separate columns by one tab each");
  }

  @Test
  void aLineWithoutAFirstWordIsNamed() {
    assertThatThrownBy(() -> WordList.parse("hi/x.tsv", 2, "\ta"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "Word list hi/x.tsv, line 1 has 2 columns, not 2, or an empty first");
  }

  @Test
  void aCellThatMeansNothingIsNamedWithItsLine() {
    WordList list = WordList.parse("hi/x.tsv", 2, "# x\nएक\t1\nदो\ttwo\n");

    assertThatThrownBy(() -> list.each(row -> Integer.parseInt(row.get(1))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Word list hi/x.tsv, line 3 cannot be read: For input string: \"two\", in 'दो\ttwo'."
                + " Its first lines say what may stand there");
  }
}
