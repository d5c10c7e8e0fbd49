package org.uvach.models.accuracy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.uvach.language.Models;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.Trainer;

/**
 * Learns from more articles than the evaluation divides into folds.
 *
 * @param trainer what is learnt
 * @param more articles that are in no fold
 */
record AlsoFrom(Trainer trainer, List<AnnotatedArticle> more) implements Trainer {

  @Override
  public String model() {
    return trainer.model();
  }

  @Override
  public byte[] train(List<AnnotatedArticle> articles, Models earlier) {
    return trainer.train(
        ImmutableList.<AnnotatedArticle>builder().addAll(articles).addAll(more).build(), earlier);
  }
}
