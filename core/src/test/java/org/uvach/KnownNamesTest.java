package org.uvach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uvach.document.EntityType;

/** How a user's own names are given. */
class KnownNamesTest {

  @Test
  void areReadFromTabSeparatedLines() {
    KnownNames names =
        KnownNames.read(
            new StringReader(
                "# key, type, names\n\nQ1\tPERSON\tAsha Rawat\tआशा रावत\nQ2\tORGANIZATION\tजल आयोग\n"));

    assertThat(names)
        .isEqualTo(
            KnownNames.of(
                List.of(
                    new KnownName("Q1", EntityType.PERSON, List.of("Asha Rawat", "आशा रावत")),
                    new KnownName("Q2", EntityType.ORGANIZATION, List.of("जल आयोग")))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Q1", "Q1\tPERSON", "Q1\tperson\tAsha", "\tPERSON\tAsha", "Q1\tPERSON\t12"})
  void aBadLineIsNamed(String line) {
    assertThatThrownBy(() -> KnownNames.read(new StringReader("# keys\n" + line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Known names, line 2: need key")
        .hasMessageContaining(line);
  }

  @Test
  void aKeyStandsForOne() {
    assertThatThrownBy(
            () -> KnownNames.read(new StringReader("Q1\tPERSON\tAsha\nQ1\tPERSON\tUsha\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The key 'Q1' stands for two known names: give all names of one in one entry");
  }

  @Test
  void aKeyIsNoneOfTheLibrarysOwn() {
    assertThatThrownBy(() -> new KnownName("e12", EntityType.PERSON, List.of("Asha")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'e12'");
  }
}
