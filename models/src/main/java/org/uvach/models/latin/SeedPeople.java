package org.uvach.models.latin;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.uvach.Extractor;
import org.uvach.document.Entity;
import org.uvach.document.LatinName;
import org.uvach.internal.text.WordList;
import org.uvach.models.AnnotatedArticle;

/**
 * Says for each person of the seed article which Latin name came out, and what lists knew of it.
 */
final class SeedPeople {

  private static final String SEED = "seed";
  private static final int SYLLABLE_COLUMNS = 5;
  private static final int NAME_COLUMNS = 3;
  private static final Splitter PARTS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.is('-'))).omitEmptyStrings();

  private final LatinData data;
  private final Set<String> surnames = new TreeSet<>();
  private final Set<String> whole = new TreeSet<>();

  private SeedPeople(LatinData data) {
    this.data = data;
    WordList.read("hi/syllables.tsv", SYLLABLE_COLUMNS).rows().stream()
        .filter(row -> row.get(1).equals("surname"))
        .forEach(row -> surnames.add(row.get(2)));
    for (String list : List.of("hi/latin-names.tsv", "hi/aliases.tsv")) {
      WordList.read(list, NAME_COLUMNS).rows().forEach(row -> whole.add(row.get(1)));
    }
  }

  static String of(LatinData data, Path articles) {
    StringBuilder table =
        new StringBuilder(
            """

            ## The people of the seed article

            What the shipped library makes of `corpus/dev/seed.ann`, and what its lists have of each name. *Whole*: the full name stands in `latin-names.tsv` or
            `aliases.tsv`, written for Uvach. *Surname*: a word stands among the common Chinese and Korean surnames of `syllables.tsv`, written for Uvach;
            it has no given names, these are spelled by its syllables. *Pair*: so many candidates and cricketers are known to spell the Hindi word so.
            *Home*, *world*: so many of them bear the Latin word, so many lists of other countries' names have it (`world-names.tsv`: Faker, stdlib),
            both without its Hindi.

            | person | Latin name | evidence | in lists |
            |---|---|---|---|
            """);
    SeedPeople people = new SeedPeople(data);
    AnnotatedArticle.readAll(articles).stream()
        .filter(article -> article.id().equals(SEED))
        .flatMap(article -> Extractor.create().extract(article.text()).people().stream())
        .forEach(person -> person.latinName().ifPresent(n -> table.append(people.row(person, n))));
    return table.toString();
  }

  private String row(Entity person, LatinName name) {
    List<String> found = new ArrayList<>();
    if (whole.contains(person.name())) {
      found.add("whole");
    }
    List<String> latin = PARTS.splitToList(name.spelling().toLowerCase(Locale.ROOT));
    for (String word : PARTS.split(person.name())) {
      if (surnames.contains(word)) {
        found.add(word + ": surname");
      }
      latin.forEach(letters -> add(word + " " + letters, "pair", pairs(word, letters), found));
    }
    for (String letters : latin) {
      add(letters, "home", home(letters), found);
      add(letters, "world", data.world().getOrDefault(letters, 0), found);
    }
    return "| %s | %s | %s | %s |\n"
        .formatted(
            person.name(),
            name.spelling(),
            name.evidence(),
            found.isEmpty() ? "nothing" : String.join("; ", found));
  }

  private static void add(String word, String list, int count, List<String> found) {
    if (count > 0) {
      found.add("%s: %s %d".formatted(word, list, count));
    }
  }

  private int pairs(String hindi, String latin) {
    return data.names().stream()
        .filter(pair -> pair.hindi().equals(hindi) && pair.latin().equals(latin))
        .mapToInt(NamePair::count)
        .sum();
  }

  private int home(String latin) {
    return data.names().stream()
        .filter(pair -> pair.kind().isPerson() && pair.latin().equals(latin))
        .mapToInt(NamePair::count)
        .sum();
  }
}
