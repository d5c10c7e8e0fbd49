package org.uvach.models.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uvach.models.AnnotatedArticle;

/**
 * Trains the finder of Hindi names on all annotated articles and news and the public collections.
 */
public final class TrainNames {

  private TrainNames() {}

  /**
   * Runs the program.
   *
   * @param args the folder of {@code corpus} and {@code data}; the folder of the lists of annotated
   *     news; the folder of the model files, which must hold word clusters and gazetteer
   * @throws IOException if a model cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("Arguments: TEXTS LISTS MODELS");
    }
    Path texts = Path.of(args[0]);
    ModelFolder models = new ModelFolder(Path.of(args[2]));
    List<AnnotatedArticle> articles = new ArrayList<>();
    articles.addAll(AnnotatedArticle.readAll(texts.resolve("corpus/train")));
    articles.addAll(AnnotatedArticle.readAll(texts.resolve("corpus/train-names")));
    NameTrainer trainer = NameTrainer.with(texts.resolve("data"), Path.of(args[1]));
    models.write(trainer.model() + ".bin", trainer.train(articles, models));
  }
}
