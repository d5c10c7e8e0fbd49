package org.uvach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrays of costs say what the table says, for every chunk that there may be. */
class SoundCostsTest {

  private final SoundTable table = SoundTable.read("name-sounds.tsv", "name-sounds-world.tsv");
  private final SoundCosts costs = new SoundCosts(table);

  /** Every chunk of at most three letters. */
  private static List<String> chunks() {
    List<String> chunks = new ArrayList<>(List.of(""));
    for (char a = 'a'; a <= 'z'; a++) {
      chunks.add("" + a);
      for (char b = 'a'; b <= 'z'; b++) {
        chunks.add("" + a + b);
        for (char c = 'a'; c <= 'z'; c++) {
          chunks.add("" + a + b + c);
        }
      }
    }
    return chunks;
  }

  private int number(String chunk) {
    return costs.chunks(chunk)[chunk.length()];
  }

  @Test
  void aLetterIsSpelledAtTheSameCost() {
    for (char letter : "aअऔकतशहं९\u0900\u097Fx漢".toCharArray()) {
      for (String chunk : chunks()) {
        assertThat(costs.across(costs.row(letter), number(chunk)))
            .as("%s for %s", chunk, letter)
            .isEqualTo(table.cost(letter, chunk));
      }
    }
  }

  @Test
  void aChunkIsTakenForAnotherAtTheSameCost() {
    for (String one : List.of("", "a", "ee", "v", "w", "sh", "x", "zz")) {
      for (String chunk : chunks()) {
        if (chunk.length() <= SoundCosts.LATIN_CHUNK && !chunk.equals(one)) {
          assertThat(costs.latin(number(one), number(chunk)))
              .as("%s for %s", chunk, one)
              .isEqualTo(table.cost(one, chunk));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ø", "tß", "漢", "a'b"})
  void otherSignsCostWhatWasNeverSeen(String chunk) {
    assertThat(number(chunk)).isEqualTo(SoundCosts.UNSEEN);
    assertThat(costs.across(costs.row('क'), SoundCosts.UNSEEN)).isEqualTo(SoundTable.NEVER);
    assertThat(costs.latin(SoundCosts.UNSEEN, number("k"))).isEqualTo(SoundTable.NEVER);
  }
}
