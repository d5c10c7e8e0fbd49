package org.uvach.models.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uvach.document.Stance.CLAIM;
import static org.uvach.document.Stance.STATE;
import static org.uvach.document.Stance.WARN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uvach.document.Stance;

class StanceTableTest {

  private static final String ARTICLE =
      """

      <S q="1" who="?">मंत्री</S> ने <C q="1">चेतावनी दी</C> कि <Q q="1" t="indirect">पुल टूट सकता है</Q>।
      <S q="2" who="?">मंत्री</S> ने <C q="2">दावा किया</C> कि <Q q="2" t="indirect">पुल बन गया है</Q>।
      """;

  @TempDir private Path folder;

  @Test
  void hasALineForWhatWasReadAndAColumnForWhatWasGiven() {
    var table =
        new StanceTable(
            List.of(
                pair(STATE, Optional.of(STATE)),
                pair(STATE, Optional.of(CLAIM)),
                pair(CLAIM, Optional.of(CLAIM)),
                pair(WARN, Optional.empty())));

    assertThat(table.found()).isEqualTo(3);
    assertThat(table.right()).isEqualTo(2);
    assertThat(table.table())
        .hasToString(
            """
            | read \\ given | state | claim | not found |
            |---|--:|--:|--:|
            | state | 1 | 1 |  |
            | claim |  | 1 |  |
            | warn |  |  | 1 |
            """);
  }

  @Test
  void theLibraryIsAskedOfTheLabelledQuotationsOnly() throws IOException {
    Files.writeString(folder.resolve("a.ann"), ARTICLE, StandardCharsets.UTF_8);
    int start = ARTICLE.replaceAll("<[^>]*>", "").indexOf("पुल टूट");
    var label = new StanceLabel("a", start, start + "पुल टूट सकता है".length(), "all", WARN);

    assertThat(MeasureStance.pairs(folder, List.of(label)))
        .containsOnlyKeys("all")
        .containsEntry("all", List.of(pair(WARN, Optional.of(WARN))));
  }

  private static StanceTable.Pair pair(Stance read, Optional<Stance> given) {
    return new StanceTable.Pair(read, given);
  }
}
