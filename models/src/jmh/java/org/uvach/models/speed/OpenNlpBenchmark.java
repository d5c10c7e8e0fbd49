package org.uvach.models.speed;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.util.List;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.util.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.uvach.internal.entity.DocumentNameFinder;
import org.uvach.internal.entity.NameReader;
import org.uvach.internal.entity.NameVocabulary;
import org.uvach.internal.language.Hindi;
import org.uvach.language.Article;
import org.uvach.models.ShippedModels;
import org.uvach.models.names.OpenNlpFinder;

/** OpenNLP's finder with our features, sentence by sentence, in place of ours. */
@State(Scope.Thread)
public class OpenNlpBenchmark {

  /** The model that {@code names.CompareOpenNlp} wrote. */
  @Param("target/opennlp.bin")
  public String weights = "";

  private final NameVocabulary vocabulary = DocumentNameFinder.vocabulary(ShippedModels.read());
  private List<OpenNlpFinder> finder = List.of();
  private List<Article> articles = List.of();

  /** Reads the model and splits all articles. */
  @Setup
  public void read(Texts texts) throws IOException {
    finder = List.of(new OpenNlpFinder(new GenericModelReader(new File(weights)).getModel()));
    articles =
        texts.all().stream().map(Hindi.splitter()::split).collect(ImmutableList.toImmutableList());
  }

  /** Sentences to names. */
  @Benchmark
  public int names(Texts texts, Texts.Progress progress) {
    NameReader reader = new NameReader(vocabulary);
    return articles.get(progress.next(texts)).sentences().stream()
        .map(reader::read)
        .map(finder.get(0)::find)
        .mapToInt((Span[] names) -> names.length)
        .sum();
  }
}
