package org.uvach.models.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.uvach.language.Models;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.Trainer;

/**
 * Keeps what was learnt in a folder, and takes it from there when the same articles come again: for
 * measuring rules many times over models that stay. It does not see that a trainer has changed.
 *
 * @param trainer what is learnt
 * @param folder where it is kept
 */
record Kept(Trainer trainer, Path folder) implements Trainer {

  @Override
  public String model() {
    return trainer.model();
  }

  @Override
  public byte[] train(List<AnnotatedArticle> articles, Models earlier) {
    Path file = folder.resolve(model() + "-" + fingerprint(articles));
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        Files.write(file, trainer.train(articles, earlier));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the model " + file, e);
    }
  }

  private static String fingerprint(List<AnnotatedArticle> articles) {
    Hasher hasher = Hashing.sha256().newHasher();
    articles.forEach(article -> hasher.putString(article.toString(), UTF_8));
    return hasher.hash().toString().substring(0, 12);
  }
}
