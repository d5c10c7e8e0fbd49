package org.uvach.models.latin;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.LatinName;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Span;
import org.uvach.internal.latin.LatinNamer;
import org.uvach.internal.text.WordList;
import org.uvach.models.ShippedModels;
import org.uvach.models.latin.LatinData.Part;

/**
 * Measures how often each source of Latin names that is not learnt gives the customary spelling, on
 * names from sources that it does not come from, and writes {@code latin-rules.tsv}.
 */
public final class MeasureRules {

  private static final String HEADER =
      """
      # How often each source of Latin names gives the customary spelling. Written by MeasureRules.
      # Columns: rule, precision (Laplace), cases.
      # Origin: lexicon on Wikidata's names of the listed places, letters on acronyms in both scripts, chinese-syllables on places whose Latin names can be cut into Pinyin (some are not Chinese), romanisation on held-out names. Licence: Apache-2.0.
      """;

  private static final Splitter TABS = Splitter.on('\t');
  private static final Pattern PINYIN =
      Pattern.compile(
          "(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:i[aou]?|[aeo]|u[aeio]?)?(?:ng|n|i|o|u)?){2,3}");
  private static final Pattern CHINESE = Pattern.compile(".*(?:zh|x|q|ang|ong|ing|iao|uan).*");

  private final Map<String, int[]> counts = new TreeMap<>();

  private MeasureRules() {}

  /**
   * Runs the program.
   *
   * @param args the folder of {@code data}; the list of the world's names; the file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("Arguments: SHARED WORLD-NAMES FILE");
    }
    LatinData data = LatinData.read(Path.of(args[0]), Path.of(args[1]));
    List<List<String>> rows =
        Files.readAllLines(Path.of(args[0], "data/names/names.hi-en.tsv")).stream()
            .map(TABS::splitToList)
            .toList();
    MeasureRules measure = new MeasureRules();
    measure.places(rows);
    measure.acronyms();
    measure.syllables(data);
    measure.romanisation(data);
    Files.writeString(Path.of(args[2]), measure.table());
  }

  private void places(List<List<String>> rows) {
    LatinNamer whole = LatinNamer.load("hi", ShippedModels.read());
    for (List<String> row : rows) {
      if (row.get(3).equals("wikidata-2015")) {
        judge(whole, EntityType.LOCATION, row.get(0), row.get(1), Set.of("lexicon"));
      }
    }
  }

  private static LatinNamer bare() {
    return LatinNamer.read("hi", List.of(), (word, regime) -> Optional.empty());
  }

  private void judge(
      LatinNamer namer, EntityType type, String hindi, String latin, Set<String> rules) {
    answer(namer, type, hindi)
        .filter(name -> rules.contains(name.evidence().rule()))
        .ifPresent(name -> count(name.evidence().rule(), plain(name.spelling()), plain(latin)));
  }

  private void count(String rule, String answer, String right) {
    int[] count = counts.computeIfAbsent(rule, k -> new int[2]);
    count[0] += answer.equals(right) ? 1 : 0;
    count[1]++;
  }

  private static String plain(String name) {
    return Plain.of(name).toLowerCase(Locale.ROOT).strip();
  }

  private static Optional<LatinName> answer(LatinNamer namer, EntityType type, String name) {
    Span span = new Span(0, name.length(), name);
    Mention mention = new Mention(span, MentionType.PROPER, type, new Evidence("list", 1));
    return namer.of(new Entity("e1", name, type, List.of(mention)));
  }

  /** Groups of aliases that have an acronym in either script. */
  private void acronyms() {
    Map<String, List<String>> latin = new HashMap<>();
    Map<String, List<String>> hindi = new HashMap<>();
    for (List<String> row : WordList.read("hi/aliases.tsv", 3).rows()) {
      boolean isLatin = row.get(1).matches("[A-Za-z]+");
      (isLatin ? latin : hindi).computeIfAbsent(row.get(2), k -> new ArrayList<>()).add(row.get(1));
    }
    LatinNamer namer = bare();
    latin.forEach(
        (group, acronyms) -> {
          for (String name : hindi.getOrDefault(group, List.of())) {
            answer(namer, EntityType.ORGANIZATION, name)
                .filter(a -> a.evidence().rule().equals("letters"))
                .ifPresent(
                    a -> {
                      boolean right = acronyms.contains(plain(a.spelling()));
                      count("letters", right ? "yes" : "no", "yes");
                    });
          }
        });
  }

  private void syllables(LatinData data) {
    LatinNamer namer = bare();
    for (NamePair pair : data.names()) {
      boolean chinese =
          pair.kind() == NamePair.Kind.PLACE
              && PINYIN.matcher(pair.latin()).matches()
              && CHINESE.matcher(pair.latin()).matches();
      if (chinese) {
        String name = "ली " + pair.hindi();
        String right = "li " + pair.latin();
        judge(namer, EntityType.PERSON, name, right, Set.of("chinese-syllables"));
      }
    }
  }

  private void romanisation(LatinData data) {
    LatinNamer namer = bare();
    WordScores.byWord(data.people(Part.HELD_OUT))
        .forEach(
            (word, spellings) ->
                answer(namer, EntityType.PERSON, word)
                    .filter(a -> a.evidence().rule().equals("romanisation"))
                    .ifPresent(
                        a -> {
                          boolean right = spellings.containsKey(plain(a.spelling()));
                          count("romanisation", right ? "yes" : "no", "yes");
                        }));
  }

  private String table() {
    StringBuilder table = new StringBuilder(HEADER);
    counts.forEach(
        (rule, c) ->
            table.append(
                String.format(
                    Locale.ROOT, "%s\t%.3f\t%d\n", rule, (c[0] + 1.0) / (c[1] + 2), c[1])));
    return table.toString();
  }
}
