package org.uvach.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uvach.Extractor;
import org.uvach.format.Table;

class WhoSaidWhatTest {

  private static final String FIRST =
      """
      मेले की तैयारी शुरू

      जयपुर में अगले हफ्ते मेला लगेगा। राजस्थान के मुख्यमंत्री अशोक गहलोत ने कहा कि मेला दस दिन चलेगा।
      सूत्रों के मुताबिक इस बार दुकानें कम होंगी।
      """;

  private static final String SECOND =
      """
      मेले पर बहस

      भाजपा नेता राजनाथ सिंह ने चेतावनी दी कि भीड़ संभालना मुश्किल होगा। गहलोत ने कहा कि पुलिस तैयार है।
      अशोक गहलोत ने जयपुर में यह बात दोहराई।
      """;

  @TempDir private Path folder;

  @Test
  void statementsStandSpeakerBySpeakerWithTheirRoles() throws IOException {
    Files.writeString(folder.resolve("a.txt"), FIRST, UTF_8);
    Files.writeString(folder.resolve("b.txt"), SECOND, UTF_8);
    Files.writeString(folder.resolve("notes.md"), "मंत्री ने कहा कि यह लेख नहीं है।", UTF_8);

    Table table = WhoSaidWhat.table(Extractor.create(), folder);

    String minister = "अशोक गहलोत (मुख्यमंत्री, राजस्थान)";
    assertThat(table.header()).containsExactly("who", "said", "what", "article");
    assertThat(table.rows())
        .containsExactly(
            List.of(minister, "state", "मेला दस दिन चलेगा", "a.txt"),
            List.of(minister, "state", "पुलिस तैयार है", "b.txt"),
            List.of("राजनाथ सिंह (नेता, भाजपा)", "warn", "भीड़ संभालना मुश्किल होगा", "b.txt"),
            List.of("(सूत्रों)", "state", "इस बार दुकानें कम होंगी", "a.txt"));
  }

  @Test
  void anEmptyFolderGivesATableWithoutRows() throws IOException {
    assertThat(WhoSaidWhat.table(Extractor.create(), folder).rows()).isEmpty();
  }

  @Test
  void saysWhatItWants() {
    assertThatThrownBy(() -> WhoSaidWhat.main(new String[0]))
        .hasMessage("usage: WhoSaidWhat FOLDER");
  }
}
