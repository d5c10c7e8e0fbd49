package org.uvach.internal.quotation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A bad line of a list about quotations is an error when the list is read. */
class BrokenListsTest {

  @Test
  void aCueOfNoStance() {
    FunctionWords grammar = FunctionWords.read("hi/function-words.tsv");
    assertThatThrownBy(() -> CueLexicon.read("broken/cues.tsv", grammar))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Word list broken/cues.tsv, line 2 cannot be read: ")
        .hasMessageContaining("SAY");
  }

  @Test
  void aCircumstanceOfNoKind() {
    assertThatThrownBy(() -> CircumstanceWords.read("broken"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Word list broken/circumstances.tsv, line 2 cannot be read: ")
        .hasMessageContaining("EARS");
  }
}
