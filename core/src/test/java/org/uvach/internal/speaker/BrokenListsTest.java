package org.uvach.internal.speaker;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.uvach.internal.entity.Titles;
import org.uvach.internal.evidence.Precision;

/**
 * A bad line of a list about speakers is an error when the list is read; the message says where.
 */
class BrokenListsTest {

  @Test
  void aPronounOfNoPerson() {
    assertThatThrownBy(() -> Lexicon.read("broken", Titles.read("hi/titles.tsv")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Word list broken/pronouns.tsv, line 2 cannot be read: ")
        .hasMessageContaining("three");
  }

  @Test
  void aWeightThatIsNoNumber() {
    assertThatThrownBy(() -> Salience.read("broken/salience.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Word list broken/salience.tsv, line 2 cannot be read: ")
        .hasMessageContaining("0,5");
  }

  @Test
  void aPrecisionAboveOne() {
    assertThatThrownBy(() -> Precision.read("broken/speaker-rules.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "Word list broken/speaker-rules.tsv, line 2 cannot be read: No share in [0, 1]: 1.5");
  }
}
