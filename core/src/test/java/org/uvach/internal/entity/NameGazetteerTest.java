package org.uvach.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.uvach.internal.text.SoftSpelling;
import org.uvach.language.Models;

/** Listed names come back from their file as they were written, or the file is refused. */
class NameGazetteerTest {

  private static final Map<String, Set<ListedAs>> NAMES =
      Map.of(
          "पटना", Set.of(ListedAs.CITY, ListedAs.SURNAME),
          "उत्तर प्रदेश", Set.of(ListedAs.REGION));

  @Test
  void aNameIsListedAsWasWritten() throws IOException {
    NameGazetteer read = read(NameGazetteer.write(NAMES));

    assertThat(read.classes(phrase("पटना")))
        .isEqualTo(ListedAs.CITY.bit() | ListedAs.SURNAME.bit());
    assertThat(read.classes(phrase("उत्तर", "प्रदेश"))).isEqualTo(ListedAs.REGION.bit());
    assertThat(read.classes(phrase("उत्तर"))).isZero();
  }

  @Test
  void aFileThatEndsTooEarlyIsRefused() {
    byte[] file = NameGazetteer.write(NAMES);
    for (int length = 0; length < file.length; length++) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThatThrownBy(() -> read(cut))
          .isInstanceOf(IOException.class)
          .hasMessage("it ends too early");
    }
  }

  @Test
  void aFileThatGoesOnIsRefused() {
    byte[] file = NameGazetteer.write(NAMES);
    assertThatThrownBy(() -> read(Arrays.copyOf(file, file.length + 1)))
        .isInstanceOf(IOException.class)
        .hasMessage("it goes on behind its end");
  }

  @Test
  void aFileThatSaysItIsHugeTakesNoMemory() {
    byte[] file = NameGazetteer.write(NAMES);
    ByteBuffer.wrap(file).putInt(4, Integer.MAX_VALUE);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessage("it says it has 2147483647 names; a model has 0 to 1000000");
  }

  @Test
  void theLoaderNamesTheModelAndTheRemedy() {
    Models models =
        name ->
            new ByteArrayInputStream(
                name.equals(NameVocabulary.CLUSTERS) ? WordClusters.write(Map.of()) : new byte[8]);
    assertThatThrownBy(() -> NameVocabulary.load(List.of(), models))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Model 'hi-gazetteer' cannot be used: it is no gazetteer, or of another version: it"
                + " begins with 00000000, not 75764731; add org.uvach:uvach-models in the version"
                + " of org.uvach:uvach");
  }

  private static NameGazetteer read(byte[] file) throws IOException {
    return NameGazetteer.read(new ByteArrayInputStream(file));
  }

  private static int phrase(String... words) {
    int hash = 0;
    for (String word : words) {
      hash = NameGazetteer.extend(hash, FeatureHash.of(SoftSpelling.fold(word)));
    }
    return hash;
  }
}
