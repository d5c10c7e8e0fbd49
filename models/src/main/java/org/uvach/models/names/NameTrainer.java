package org.uvach.models.names;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.uvach.internal.entity.Calibration;
import org.uvach.internal.entity.DocumentNameFinder;
import org.uvach.internal.entity.NameModel;
import org.uvach.internal.entity.NameTagger;
import org.uvach.internal.language.Hindi;
import org.uvach.language.Models;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.Trainer;

/** Trains the finder of Hindi names. */
public final class NameTrainer implements Trainer {

  private static final int FOLDS = 5;

  private final AuxiliaryTexts auxiliary;

  NameTrainer(AuxiliaryTexts auxiliary) {
    this.auxiliary = auxiliary;
  }

  /**
   * A trainer that learns from articles and from the public collections.
   *
   * @param collections the folder of {@code hiner-train.conll}, {@code ilner-train.conll}, {@code
   *     multiconer-train.conll}
   * @return the trainer
   */
  public static NameTrainer with(Path collections) {
    return new NameTrainer(AuxiliaryTexts.read(collections));
  }

  @Override
  public String model() {
    return DocumentNameFinder.MODEL;
  }

  @Override
  public byte[] train(List<AnnotatedArticle> articles, Models earlier) {
    SentenceLabeller labeller =
        new SentenceLabeller(Hindi.splitter(), DocumentNameFinder.vocabulary(earlier));
    List<List<LabelledSentence>> ours = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      ours.add(labeller.label(NamedText.of(article), 1));
    }
    List<LabelledSentence> others = auxiliary.label(labeller);
    List<List<LabelledSentence>> read =
        FirstReading.of(ours, others, StructuredPerceptron.Settings.QUICK);
    var calibration = CompletableFuture.supplyAsync(() -> calibration(read, others));
    NameModel model = learn(read, others, StructuredPerceptron.Settings.DEFAULT);
    return bytes(model.with(calibration.join()));
  }

  private static NameModel learn(
      List<List<LabelledSentence>> articles,
      List<LabelledSentence> others,
      StructuredPerceptron.Settings settings) {
    List<LabelledSentence> sentences = new ArrayList<>();
    articles.forEach(sentences::addAll);
    sentences.addAll(others);
    return StructuredPerceptron.train(sentences, settings);
  }

  /**
   * Measured on every fifth article with a tagger that was trained on the rest; one member of the
   * committee will do.
   */
  private static Calibration calibration(
      List<List<LabelledSentence>> articles, List<LabelledSentence> others) {
    List<List<LabelledSentence>> known = new ArrayList<>();
    List<LabelledSentence> held = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (i % FOLDS == 0) {
        held.addAll(articles.get(i));
      } else {
        known.add(articles.get(i));
      }
    }
    NameTagger tagger = new NameTagger(learn(known, others, StructuredPerceptron.Settings.ONE));
    CalibrationFitter fitter = new CalibrationFitter();
    held.forEach(sentence -> fitter.add(sentence, tagger));
    return fitter.fit();
  }

  private static byte[] bytes(NameModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      model.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
