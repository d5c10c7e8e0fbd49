package org.uvach.models.speed;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.uvach.document.Entity;
import org.uvach.document.Mention;
import org.uvach.document.Quotation;
import org.uvach.internal.language.Hindi;
import org.uvach.language.Article;
import org.uvach.language.Stages;
import org.uvach.models.ShippedModels;

/** Each stage by itself, on what the earlier stages gave. */
@State(Scope.Benchmark)
public class StageBenchmark {

  private record Read(
      Article article, List<Mention> mentions, List<Entity> entities, List<Quotation> quotations) {}

  private final Stages stages = new Hindi().load(ShippedModels.read());
  private List<Read> read = List.of();

  /** Reads all articles once, to have what each stage is given. */
  @Setup
  public void readAll(Texts texts) {
    read = texts.all().stream().map(this::read).collect(ImmutableList.toImmutableList());
  }

  private Read read(String text) {
    Article article = stages.splitter().split(text);
    List<Mention> mentions = stages.names().find(article);
    return new Read(
        article,
        mentions,
        stages.resolver().resolve(article, mentions),
        stages.quotations().find(article, mentions));
  }

  /** Text to sentences and tokens. */
  @Benchmark
  public Article sentences(Texts texts, Texts.Progress progress) {
    return stages.splitter().split(texts.all().get(progress.next(texts)));
  }

  /** Sentences to names. */
  @Benchmark
  public List<Mention> names(Texts texts, Texts.Progress progress) {
    return stages.names().find(read.get(progress.next(texts)).article());
  }

  /** Names to entities. */
  @Benchmark
  public List<Entity> entities(Texts texts, Texts.Progress progress) {
    Read next = read.get(progress.next(texts));
    return stages.resolver().resolve(next.article(), next.mentions());
  }

  /** Sentences and names to quotations. */
  @Benchmark
  public List<Quotation> quotations(Texts texts, Texts.Progress progress) {
    Read next = read.get(progress.next(texts));
    return stages.quotations().find(next.article(), next.mentions());
  }

  /** Quotations and entities to speakers. */
  @Benchmark
  public List<Quotation> speakers(Texts texts, Texts.Progress progress) {
    Read next = read.get(progress.next(texts));
    return stages.attributor().attribute(next.article(), next.entities(), next.quotations());
  }
}
