package org.uvach.internal.language;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.Orthography;
import org.uvach.internal.text.Orthography.Abbreviation;
import org.uvach.internal.text.WordList;

/** How Hindi is written, from its word lists. */
final class HindiOrthography {

  private HindiOrthography() {}

  static Orthography read() {
    WordList finals = WordList.read("hi/finals.tsv", 3);
    return new Orthography(
        abbreviations(WordList.read("hi/abbreviations.tsv", 3)),
        finals.keysWith(1, "auxiliary"),
        finals.keysWith(1, "word"),
        finals.keysWith(1, "ending"),
        WordList.read("hi/continuers.tsv", 2).keys(),
        WordList.read("hi/visarga.tsv", 2).keys(),
        WordList.read("hi/number-suffixes.tsv", 2).keys(),
        WordList.read("hi/elisions.tsv", 2).keys());
  }

  private static Map<String, Abbreviation> abbreviations(WordList list) {
    var kinds = ImmutableMap.<String, Abbreviation>builder();
    for (List<String> row : list.rows()) {
      kinds.put(Folding.key(row.get(0)), kind(list.name(), row));
    }
    return kinds.buildKeepingLast();
  }

  private static Abbreviation kind(String list, List<String> row) {
    return switch (row.get(1)) {
      case "title" -> Abbreviation.TITLE;
      case "unit" -> Abbreviation.UNIT;
      case "initial" -> Abbreviation.INITIAL;
      case "initial-or-word" -> Abbreviation.INITIAL_OR_WORD;
      case "domain" -> Abbreviation.DOMAIN;
      default ->
          throw new IllegalStateException(
              String.format(
                  Locale.ROOT,
                  "Word list %s: '%s' of '%s' is no kind; write title, unit, initial, initial-or-word or domain",
                  list,
                  row.get(1),
                  row.get(0)));
    };
  }
}
