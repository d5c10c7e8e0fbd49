package org.uvach.models;

import java.util.List;
import org.uvach.language.Models;

/**
 * Learns one model. The training programs run it on all annotated articles; the evaluation runs it
 * on four fifths of them and measures on the last fifth, with the same code.
 */
public interface Trainer {

  /**
   * Which model it learns.
   *
   * @return its name in the index, for example {@code hi-names}
   */
  String model();

  /**
   * Learns the model. The same articles give the same bytes.
   *
   * @param articles articles with names and quotations; whatever else the model learns from, the
   *     trainer brings itself, and it must hold nothing of the articles that are measured on
   * @param earlier the models that were learnt before it, from the same articles
   * @return the model, as {@link Models#open} gives it to the language pack
   */
  byte[] train(List<AnnotatedArticle> articles, Models earlier);
}
