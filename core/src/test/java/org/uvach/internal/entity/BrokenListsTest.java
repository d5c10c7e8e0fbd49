package org.uvach.internal.entity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A bad line of a list about names is an error when the list is read; the message says where. */
class BrokenListsTest {

  @Test
  void aTitleOfNoKind() {
    assertThatThrownBy(() -> Titles.read("broken/titles.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Word list broken/titles.tsv, line 3 cannot be read: ")
        .hasMessageContaining("OFFICER");
  }

  @Test
  void anAliasOfNoType() {
    assertThatThrownBy(() -> Aliases.read("broken/aliases.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Word list broken/aliases.tsv, line 2 cannot be read: ")
        .hasMessageContaining("PLANET");
  }

  @Test
  void aRoleWordOfNoKind() {
    assertThatThrownBy(() -> RoleWords.read("broken", Titles.read("hi/titles.tsv")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Word list broken/role-words.tsv, line 2 cannot be read: ")
        .hasMessageContaining("BELONGS");
  }
}
