package org.uvach.internal.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uvach.language.Models;

/** Word classes come back from their file as they were written, or the file is refused. */
class WordClustersTest {

  private static final Map<String, int[]> CLASSES =
      Map.of("पटना", new int[] {1, 20, 300}, "दिल्ली", new int[] {64, 200, 1000});

  @Test
  void aWordHasTheClassesThatWereWritten() throws IOException {
    WordClusters read = read(WordClusters.write(CLASSES));

    assertThat(read.of(FeatureHash.of("पटना"))).containsExactly(1, 20, 300);
    assertThat(read.of(FeatureHash.of("दिल्ली"))).containsExactly(64, 200, 1000);
    assertThat(read.of(FeatureHash.of("गया"))).containsExactly(0, 0, 0);
  }

  @Test
  void aFileThatEndsTooEarlyIsRefused() {
    byte[] file = WordClusters.write(CLASSES);
    for (int length = 0; length < file.length; length++) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThatThrownBy(() -> read(cut))
          .isInstanceOf(IOException.class)
          .hasMessage("it ends too early");
    }
  }

  @Test
  void aFileThatGoesOnIsRefused() {
    byte[] file = WordClusters.write(CLASSES);
    assertThatThrownBy(() -> read(Arrays.copyOf(file, file.length + 1)))
        .isInstanceOf(IOException.class)
        .hasMessage("it goes on behind its end");
  }

  @Test
  void aFileThatSaysItIsHugeTakesNoMemory() {
    byte[] file = WordClusters.write(CLASSES);
    ByteBuffer.wrap(file).putInt(4, Integer.MAX_VALUE);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessage("it says it has 2147483647 words; a model has 0 to 1000000");
  }

  @Test
  void theLoaderNamesTheModelAndTheRemedy() {
    Models models = name -> new ByteArrayInputStream("# word, class\n".getBytes(UTF_8));
    assertThatThrownBy(() -> NameVocabulary.load(List.of(), models))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Model 'hi-clusters' cannot be used: it has no word classes, or those of another"
                + " version: it begins with 2320776f, not 75764331; add org.uvach:uvach-models in"
                + " the version of org.uvach:uvach");
  }

  private static WordClusters read(byte[] file) throws IOException {
    return WordClusters.read(new ByteArrayInputStream(file));
  }
}
