package org.uvach.models.names;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.uvach.internal.entity.Calibration;
import org.uvach.internal.entity.DocumentNameFinder;
import org.uvach.internal.entity.NameModel;
import org.uvach.internal.entity.NameTagger;
import org.uvach.internal.language.Hindi;
import org.uvach.language.Models;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.AnnotatedNews;
import org.uvach.models.Trainer;

/** Trains the finder of Hindi names. */
public final class NameTrainer implements Trainer {

  private static final int FOLDS = 5;

  private final AuxiliaryTexts auxiliary;
  private final List<NamedText> news;

  NameTrainer(AuxiliaryTexts auxiliary, List<NamedText> news) {
    this.auxiliary = auxiliary;
    this.news = List.copyOf(news);
  }

  /**
   * A trainer that learns from articles, from the public collections and from annotated news.
   *
   * @param data the folder of {@code ner} and {@code text}
   * @param lists the folder of {@code news-names.tsv}
   * @return the trainer
   */
  public static NameTrainer with(Path data, Path lists) {
    return new NameTrainer(AuxiliaryTexts.read(data.resolve("ner")), news(data, lists));
  }

  /** The annotated runs of news. */
  static List<NamedText> news(Path data, Path lists) {
    return AnnotatedNews.names(data, lists).stream().map(NamedText::of).toList();
  }

  @Override
  public String model() {
    return DocumentNameFinder.MODEL;
  }

  @Override
  public byte[] train(List<AnnotatedArticle> articles, Models earlier) {
    SentenceLabeller labeller =
        new SentenceLabeller(Hindi.splitter(), DocumentNameFinder.vocabulary(earlier));
    List<List<LabelledSentence>> texts = new ArrayList<>();
    Stream.concat(articles.stream().map(NamedText::of), news.stream())
        .forEach(text -> texts.add(labeller.label(text, 1)));
    List<LabelledSentence> others = auxiliary.label(labeller);
    List<List<LabelledSentence>> read =
        FirstReading.of(texts, others, ConditionalRandomField.Settings.QUICK);
    var calibration =
        CompletableFuture.supplyAsync(() -> calibration(read, articles.size(), others));
    NameModel model = learn(read, others);
    return bytes(model.with(calibration.join()));
  }

  private static NameModel learn(
      List<List<LabelledSentence>> articles, List<LabelledSentence> others) {
    List<LabelledSentence> sentences = new ArrayList<>();
    articles.forEach(sentences::addAll);
    sentences.addAll(others);
    return ConditionalRandomField.train(sentences, ConditionalRandomField.Settings.DEFAULT);
  }

  /** Measured on every fifth article with a tagger that was trained on the rest. */
  private static Calibration calibration(
      List<List<LabelledSentence>> texts, int articles, List<LabelledSentence> others) {
    List<List<LabelledSentence>> known = new ArrayList<>();
    List<LabelledSentence> held = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (i < articles && i % FOLDS == 0) {
        held.addAll(texts.get(i));
      } else {
        known.add(texts.get(i));
      }
    }
    NameTagger tagger = new NameTagger(learn(known, others));
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
