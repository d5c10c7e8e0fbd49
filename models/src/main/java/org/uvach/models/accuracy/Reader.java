package org.uvach.models.accuracy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uvach.Extractor;
import org.uvach.language.SentenceSplitter;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.LearntModels;
import org.uvach.models.Trainer;

/** Reads annotated articles with an extractor and judges what it gives. */
final class Reader {

  private final SentenceSplitter splitter;

  /**
   * A reader.
   *
   * @param splitter divides articles into headline, subheads and sentences for the report
   */
  Reader(SentenceSplitter splitter) {
    this.splitter = splitter;
  }

  /** Reads articles on all processors; the answer is in the order of the articles. */
  Score read(Extractor extractor, List<AnnotatedArticle> articles) {
    return new Score(
        articles.parallelStream()
            .map(article -> read(extractor, article))
            .collect(ImmutableList.toImmutableList()));
  }

  private JudgedArticle read(Extractor extractor, AnnotatedArticle article) {
    return JudgedArticle.of(
        article, extractor.extract(article.text()), splitter.split(article.text()));
  }

  /**
   * Cross-validation: every article is read with models that were learnt without it. Article number
   * n is in fold n modulo the number of folds, so that each fold holds articles of every
   * collection.
   */
  Score crossValidate(List<Trainer> trainers, List<AnnotatedArticle> articles, int folds) {
    return new Score(
        IntStream.range(0, folds)
            .boxed()
            .flatMap(fold -> readFold(trainers, articles, fold, folds))
            .collect(ImmutableList.toImmutableList()));
  }

  private Stream<JudgedArticle> readFold(
      List<Trainer> trainers, List<AnnotatedArticle> articles, int fold, int folds) {
    var learnt = LearntModels.learn(trainers, every(articles, n -> n % folds != fold));
    return read(learnt.extractor(), every(articles, n -> n % folds == fold)).articles().stream();
  }

  private static List<AnnotatedArticle> every(List<AnnotatedArticle> articles, IntPredicate which) {
    return IntStream.range(0, articles.size())
        .filter(which)
        .mapToObj(articles::get)
        .collect(ImmutableList.toImmutableList());
  }
}
