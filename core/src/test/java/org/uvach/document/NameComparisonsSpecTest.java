package org.uvach.document;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.uvach.spec.NotedExamples;

/** Runs {@code spec/name-comparisons.txt}: what is noticed when two names are compared. */
class NameComparisonsSpecTest {

  private final NameMatcher matcher = NameMatcher.create();

  @Test
  void everythingIsNoticedThatTheFileSays() throws IOException {
    NotedExamples.check("name-comparisons.txt", this::noticed);
  }

  private List<String> noticed(String pair) {
    String[] names = pair.split(" ~ ");
    return List.of(
        matcher.compare(names[0], names[1]).entrySet().stream()
            .filter(feature -> feature.getValue() != 0)
            .map(f -> String.format(Locale.ROOT, "%s=%.3f", f.getKey(), f.getValue()))
            .collect(Collectors.joining(" ")));
  }
}
