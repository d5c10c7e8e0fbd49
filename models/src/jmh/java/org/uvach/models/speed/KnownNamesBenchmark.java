package org.uvach.models.speed;

import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.uvach.Extractor;
import org.uvach.KnownName;
import org.uvach.KnownNames;
import org.uvach.document.Document;
import org.uvach.document.EntityType;

/** From text to document with the user's own names, and without. */
@State(Scope.Benchmark)
public class KnownNamesBenchmark {

  private static final List<String> SYLLABLES =
      List.of("ra", "mo", "ki", "sun", "dev", "pal", "nir", "jo", "han", "ti", "shar", "ma");

  /** How many names are known. */
  @Param({"0", "100000"})
  public int names = 0;

  private Extractor extractor = Extractor.create();

  /** Builds the extractor. */
  @Setup
  public void build() {
    List<KnownName> known =
        IntStream.range(0, names)
            .mapToObj(i -> new KnownName("Q" + i, EntityType.PERSON, List.of(name(i))))
            .toList();
    extractor = Extractor.builder().knownNames(KnownNames.of(known)).build();
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    int rest = number;
    for (int i = 0; i < 6; i++) {
      name.append(i == 3 ? " " : "").append(SYLLABLES.get(rest % SYLLABLES.size()));
      rest /= SYLLABLES.size();
    }
    return name.toString();
  }

  /** Reads one article after the other. */
  @Benchmark
  public Document read(Texts texts, Texts.Progress progress) {
    return extractor.extract(texts.all().get(progress.next(texts)));
  }
}
