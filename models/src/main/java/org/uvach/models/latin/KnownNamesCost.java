package org.uvach.models.latin;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.uvach.Extractor;
import org.uvach.KnownName;
import org.uvach.KnownNames;
import org.uvach.document.EntityType;
import org.uvach.models.AnnotatedArticle;

/** Measures what a hundred thousand known names cost. */
final class KnownNamesCost {

  private static final int NAMES = 100_000;
  private static final int ROUNDS = 20;

  private KnownNamesCost() {}

  static String of(LatinData data, Path articles) {
    KnownNames names = names(data);
    List<String> texts =
        AnnotatedArticle.readAll(articles).stream().map(AnnotatedArticle::text).toList();
    Extractor bare = Extractor.create();
    Extractor.builder().knownNames(KnownNames.of(names.names().subList(0, 1000))).build();
    long heap = used();
    long start = cpu();
    Extractor.create();
    long create = cpu() - start;
    start = cpu();
    Extractor knowing = Extractor.builder().knownNames(names).build();
    long build = cpu() - start;
    long held = used() - heap;
    double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
    for (int round = 0; round < ROUNDS; round++) {
      best[0] = Math.min(best[0], read(bare, texts));
      best[1] = Math.min(best[1], read(knowing, texts));
    }
    return String.format(
        Locale.ROOT,
        """

        ## Known names

        %,d made-up people (given and family names of candidates, in Latin letters) as `knownNames`; processor time of one thread, on a machine that had
        other work. Loading is what building the extractor takes more than one without names; heap is all that the second extractor holds
        more than the names themselves. Reading: the articles of `corpus/dev`, best of %d rounds each, by turns.

        | loading, s | heap, MB, with the extractor's own | reading without, s | reading with, s | more, %% |
        |--:|--:|--:|--:|--:|
        | %.2f | %.0f | %.3f | %.3f | %.1f |
        """,
        NAMES,
        ROUNDS,
        (build - create) / 1e9,
        held / 1048576.0,
        best[0],
        best[1],
        100 * (best[1] / best[0] - 1));
  }

  private static KnownNames names(LatinData data) {
    Set<String> words = new TreeSet<>();
    data.names().stream().filter(p -> p.kind().isPerson()).forEach(p -> words.add(p.latin()));
    List<String> parts = List.copyOf(words);
    List<KnownName> names = new ArrayList<>();
    for (int i = 0; i < NAMES; i++) {
      String given = parts.get((int) ((i * 7919L) % parts.size()));
      String family = parts.get((int) ((i * 104729L + i / parts.size()) % parts.size()));
      names.add(new KnownName("Q" + i, EntityType.PERSON, List.of(given + " " + family)));
    }
    return KnownNames.of(names);
  }

  private static double read(Extractor extractor, List<String> texts) {
    long start = cpu();
    texts.forEach(extractor::extract);
    return (cpu() - start) / 1e9;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
