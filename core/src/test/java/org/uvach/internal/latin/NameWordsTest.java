package org.uvach.internal.latin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names are known, and which of them differ in doubled letters only. */
class NameWordsTest {

  private final NameWords names =
      new NameWords(
          List.of(
              new NameWords.Entry("mathew", 5, 2),
              new NameWords.Entry("matthew", 0, 8),
              new NameWords.Entry("mathews", 0, 3),
              new NameWords.Entry("aaron", 0, 9),
              new NameWords.Entry("patta", 4, 0)));

  @Test
  void countsBearersAtHomeAndListsOfTheWorld() {
    assertThat(names.count("mathew", Regime.HOME)).isEqualTo(5);
    assertThat(names.count("mathew", Regime.WORLD)).isEqualTo(2);
    assertThat(names.count("mathe", Regime.HOME)).isZero();
    assertThat(names.count("mathewson", Regime.HOME)).isZero();
  }

  @Test
  void aFamilyHasTheSameLettersOnceOrMoreOften() {
    assertThat(names.family("mathew")).containsExactlyInAnyOrder("mathew", "matthew");
    assertThat(names.family("matthew")).containsExactlyInAnyOrder("mathew", "matthew");
    assertThat(names.family("aron")).containsExactly("aaron");
  }

  @Test
  void aFamilyIsOfTheWorld() {
    assertThat(names.family("pata")).isEmpty();
  }

  @Test
  void wordsNeedNotBeInOrder() {
    NameWords others =
        new NameWords(
            List.of(
                new NameWords.Entry("roy", 2, 0),
                new NameWords.Entry("ray", 3, 0),
                new NameWords.Entry("royal", 1, 0),
                new NameWords.Entry("rai", 4, 0)));

    assertThat(List.of("roy", "ray", "royal", "rai"))
        .extracting(name -> others.count(name, Regime.HOME))
        .containsExactly(2, 3, 1, 4);
  }
}
