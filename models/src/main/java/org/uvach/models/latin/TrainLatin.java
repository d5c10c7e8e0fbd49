package org.uvach.models.latin;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.uvach.internal.latin.KnownSpellings;
import org.uvach.internal.latin.LearntSpeller;
import org.uvach.internal.latin.LearntSpeller.Weights;
import org.uvach.internal.latin.LetterModel;
import org.uvach.internal.latin.NameWords;
import org.uvach.internal.latin.SpellerModel;
import org.uvach.models.latin.LatinData.Part;
import org.uvach.models.names.ModelFolder;

/** Learns how Hindi names are spelled in Latin letters. */
public final class TrainLatin {

  private TrainLatin() {}

  /**
   * Runs the program.
   *
   * @param args the folder of {@code data}; the list of the world's names; the folder of the model
   *     files
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("Arguments: SHARED WORLD-NAMES MODELS");
    }
    LatinData data = LatinData.read(Path.of(args[0]), Path.of(args[1]));
    List<NamePair> learnt = data.learnt();
    UnitAligner aligner = new UnitAligner();
    aligner.learn(learnt);
    SpellerModel model = new SpellerTrainer().train(learnt, aligner);
    Weights weights = weights(data, model);
    LearntSpeller speller =
        new LearntSpeller(
            model,
            data.nameWords(EnumSet.allOf(Part.class)),
            data.spellings(EnumSet.allOf(Part.class)),
            data.letters(EnumSet.allOf(Part.class)),
            weights);
    var bytes = new ByteArrayOutputStream();
    speller.write(new DataOutputStream(bytes));
    new ModelFolder(Path.of(args[2])).write("hi-latin.bin", bytes.toByteArray());
  }

  private static Weights weights(LatinData data, SpellerModel model) {
    NameWords names = data.nameWords(EnumSet.of(Part.LEARNT));
    KnownSpellings spellings = data.spellings(EnumSet.of(Part.LEARNT));
    LetterModel letters = data.letters(EnumSet.of(Part.LEARNT));
    return new WeightsFitter(data.people(Part.TUNING))
        .fit(weights -> new LearntSpeller(model, names, spellings, letters, weights));
  }
}
