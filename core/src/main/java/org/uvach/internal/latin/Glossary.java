package org.uvach.internal.latin;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uvach.internal.text.WordList;

/** The common words inside names of bodies and places: मंत्रालय is Ministry, दक्षिण is South. */
final class Glossary {

  /** No entry has more words. */
  static final int LONGEST = 3;

  private final Map<String, String> english;

  private Glossary(Map<String, String> english) {
    this.english = ImmutableMap.copyOf(english);
  }

  static Glossary read(String resource) {
    Map<String, String> english = new HashMap<>();
    for (List<String> row : WordList.read(resource, 3).rows()) {
      english.put(NameKey.of(row.get(0)), row.get(2));
    }
    return new Glossary(english);
  }

  Optional<String> of(String key) {
    return Optional.ofNullable(english.get(key));
  }
}
