package org.uvach.models.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.uvach.internal.entity.NameVocabulary;
import org.uvach.internal.entity.WordClusters;

/** Makes word classes at three grains from word vectors in fastText's text form. */
public final class BuildClusters {

  private static final int WORDS = 60_000;
  private static final int ROUNDS = 12;
  private static final long SEED = 7;
  private static final int[] GRAINS = {64, 200, 1000};
  private static final Pattern BLANK = Pattern.compile(" ");

  private BuildClusters() {}

  /**
   * Runs the program.
   *
   * @param args the vectors, commonest word first; the folder of the model files
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("Arguments: VECTORS.vec MODELS");
    }
    Map<String, float[]> words = read(Path.of(args[0]));
    float[][] vectors = words.values().toArray(new float[0][]);
    List<int[]> classes = new ArrayList<>();
    for (int grain : GRAINS) {
      classes.add(SphericalKMeans.group(vectors, grain, ROUNDS, SEED));
    }
    new ModelFolder(Path.of(args[1]))
        .write(
            NameVocabulary.CLUSTERS + ".bin",
            WordClusters.write(numbered(List.copyOf(words.keySet()), classes)));
  }

  /** The commonest words; of two that differ in case only, the commoner. */
  private static Map<String, float[]> read(Path file) throws IOException {
    Map<String, float[]> words = new LinkedHashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      lines.readLine();
      for (String line = lines.readLine();
          line != null && words.size() < WORDS;
          line = lines.readLine()) {
        String[] fields = BLANK.split(line);
        words.putIfAbsent(fields[0].toLowerCase(Locale.ROOT), vector(fields));
      }
    }
    words.remove("</s>");
    return words;
  }

  private static float[] vector(String[] fields) {
    float[] vector = new float[fields.length - 1];
    for (int d = 0; d < vector.length; d++) {
      vector[d] = Float.parseFloat(fields[d + 1]);
    }
    return SphericalKMeans.normalize(vector);
  }

  /** Classes are numbered from 1: 0 is for words that are not in the table. */
  private static Map<String, int[]> numbered(List<String> words, List<int[]> classes) {
    Map<String, int[]> numbered = new LinkedHashMap<>();
    for (int w = 0; w < words.size(); w++) {
      int word = w;
      numbered.put(words.get(w), classes.stream().mapToInt(grain -> grain[word] + 1).toArray());
    }
    return numbered;
  }
}
