package org.uvach.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The model files in this module. */
class ShippedModelsTest {

  private static final int MOST_BYTES = 20_000_000;

  @Test
  void everyFileIsTheOneThatTheIndexNames() throws IOException {
    List<List<String>> index =
        Resources.readLines(Resources.getResource("org/uvach/models/index.tsv"), UTF_8).stream()
            .filter(line -> !line.startsWith("#"))
            .map(Splitter.on('\t')::splitToList)
            .toList();

    assertThat(index).isNotEmpty();
    for (List<String> columns : index) {
      byte[] bytes = bytes(columns.get(0));
      assertThat(bytes).as(columns.get(0)).hasSize(Integer.parseInt(columns.get(2)));
      assertThat(Checksum.of(bytes)).isEqualTo(columns.get(3));
    }
  }

  @Test
  void theFilesTogetherAreSmall() throws IOException {
    int bytes = 0;
    for (String name : ShippedModels.read().resources().keySet()) {
      bytes += bytes(name).length;
    }
    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  @Test
  void aModelThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> ShippedModels.read().open("hi-weather"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No model 'hi-weather' is shipped or learnt");
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = ShippedModels.read().open(name)) {
      return in.readAllBytes();
    }
  }
}
