package org.uvach.internal.latin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uvach.internal.latin.LearntSpeller.Weights;

/** A speller comes back from its file as it was written, or the file is refused. */
class LearntSpellerTest {

  private static final byte[] FILE = file();

  @Test
  void spellsAsBeforeItWasWritten() {
    LearntSpeller read = read(FILE);

    assertThat(read.spell("रीता", Regime.HOME).orElseThrow().latin()).isEqualTo("rita");
    assertThat(written(read)).isEqualTo(FILE);
  }

  @Test
  void aFileThatEndsTooEarlyIsRefused() {
    for (int length = 0; length < FILE.length; length++) {
      byte[] cut = Arrays.copyOf(FILE, length);
      assertThatThrownBy(() -> read(cut))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "Model 'hi-latin' cannot be read: it ends too early; add org.uvach:uvach-models in"
                  + " the version of org.uvach:uvach");
    }
  }

  @Test
  void aFileOfAnotherVersionIsRefused() {
    byte[] file = FILE.clone();
    file[0]++;
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Model 'hi-latin' cannot be read: it has version 3, not 2; add org.uvach:uvach-models"
                + " in the version of org.uvach:uvach");
  }

  private static byte[] file() {
    SpellerModel model =
        new SpellerModel(List.of("r", "i", "t", "a"), new int[Units.COUNT][0], new byte[8], 0.1f);
    NameWords names = new NameWords(List.of(new NameWords.Entry("rita", 3, 1)));
    KnownSpellings spellings =
        new KnownSpellings(List.of(new KnownSpellings.Entry("रीता", "rita", 3, 1)));
    LetterModel letters =
        LetterModel.of(
            List.of(new LetterModel.Sequence(LetterModel.key(new int[] {18}, 0, 1), 0.1, 0.5)));
    return written(
        new LearntSpeller(model, names, spellings, letters, new Weights(1, 1, 1, 1, 1, 0)));
  }

  private static byte[] written(LearntSpeller speller) {
    try {
      var bytes = new ByteArrayOutputStream();
      speller.write(new DataOutputStream(bytes));
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static LearntSpeller read(byte[] file) {
    return LearntSpeller.read(new ByteArrayInputStream(file));
  }
}
