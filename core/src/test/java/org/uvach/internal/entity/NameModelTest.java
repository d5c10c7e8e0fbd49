package org.uvach.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.uvach.document.EntityType;
import org.uvach.language.Models;

/** A model file is read as it was written, and a damaged or hostile one says what is wrong. */
class NameModelTest {

  private static final int MAGIC = 0x75764E31;
  private static final int CALIBRATION_BYTES = EntityType.values().length * 16;

  @Test
  void isReadAsItWasWritten() throws IOException {
    byte[] file = file();
    NameModel read = read(file);

    assertThat(read.size()).isEqualTo(3);
    assertThat(written(read)).isEqualTo(file);
    assertThat(read).hasToString("NameModel of 3 features, [0.0, 0.0, 0.0]");
  }

  @Test
  void aFileThatEndsTooEarlyIsRefusedWhereverItEnds() {
    byte[] file = file();
    for (int length = 0; length < file.length; length++) {
      byte[] part = Arrays.copyOf(file, length);
      assertThatThrownBy(() -> read(part))
          .as("%d bytes", length)
          .isInstanceOf(IOException.class)
          .hasMessage("it ends too early");
    }
  }

  @Test
  void aFileOfAnotherVersionIsRefused() {
    assertThatThrownBy(() -> read(ints(MAGIC + 1, 0)))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "it is no model of names, or of another version: it begins with 75764e32, not"
                + " 75764e31");
  }

  @Test
  void aFileThatSaysItIsHugeTakesNoMemory() {
    assertThatThrownBy(() -> read(ints(MAGIC, Integer.MAX_VALUE)))
        .isInstanceOf(IOException.class)
        .hasMessage("it says it has 2147483647 features; a model has 0 to 2000000");
    assertThatThrownBy(() -> read(ints(MAGIC, -1)))
        .isInstanceOf(IOException.class)
        .hasMessage("it says it has -1 features; a model has 0 to 2000000");
  }

  @Test
  void aNumberThatNeverEndsIsRefused() {
    byte[] file = Arrays.copyOf(ints(MAGIC, 1), 100);
    Arrays.fill(file, 8, 100, (byte) 0xFF);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessage("it has a number of more than five bytes");
  }

  @Test
  void aWeightThatDoesNotFitIsRefused() {
    byte[] file = Arrays.copyOf(ints(MAGIC, 1), 100);
    byte[] row = {7, 1, (byte) 0x80, (byte) 0x80, 0x08};
    System.arraycopy(row, 0, file, 8, row.length);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessage("it has a weight of 65536, which is too large");
  }

  @Test
  void featuresThatDoNotRiseAreRefused() {
    byte[] file = Arrays.copyOf(ints(MAGIC, 2), 100);
    byte[] rows = {7, 0, 0, 0};
    System.arraycopy(rows, 0, file, 8, rows.length);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessage("its features are not in rising order");
  }

  @Test
  void aCalibrationThatIsNoNumberIsRefused() {
    byte[] file = file();
    Arrays.fill(file, file.length - CALIBRATION_BYTES, file.length, (byte) 0xFF);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessage("its calibration has NaN, which is no number");
  }

  @Test
  void aFileThatGoesOnIsRefused() {
    byte[] file = Arrays.copyOf(file(), file().length + 1);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessage("it goes on behind its end");
  }

  /** Whatever the bytes are, they are a model or an error that says so. */
  @Test
  void noDamageGoesDeeper() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 5_000; i++) {
      byte[] file = file();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        file[8 + random.nextInt(file.length - 8)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(read(file).size()).isEqualTo(3);
      } catch (IOException e) {
        assertThat(e).hasMessageStartingWith("it");
      }
    }
  }

  @Test
  void theLoaderNamesTheModelAndTheRemedy() {
    Models models =
        name ->
            name.equals(DocumentNameFinder.MODEL)
                ? new ByteArrayInputStream(ints(MAGIC, -1))
                : new ByteArrayInputStream(new byte[0]);
    assertThatThrownBy(() -> DocumentNameFinder.load(models))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Model 'hi-names' cannot be used: it says it has -1 features; a model has 0 to 2000000;"
                + " add org.uvach:uvach-models in the version of org.uvach:uvach");
  }

  private static byte[] file() {
    short[] weights = new short[3 * NameModel.STRIDE];
    weights[0] = 5;
    weights[NameModel.STRIDE + 6] = -4000;
    weights[2 * NameModel.STRIDE + 3] = 1;
    return written(new NameModel(new int[] {3, 500_000, -9}, weights, Calibration.none()));
  }

  private static byte[] written(NameModel model) {
    try {
      var out = new ByteArrayOutputStream();
      model.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] ints(int... numbers) {
    try {
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      for (int number : numbers) {
        out.writeInt(number);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static NameModel read(byte[] file) throws IOException {
    return NameModel.read(new ByteArrayInputStream(file));
  }
}
