package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Locale;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.WordList;

/** The words by which it is read to whom and where something was said. */
final class CircumstanceWords {

  /** What a word is the last of; explained in {@code circumstances.tsv}. */
  enum Kind {
    HEARER,
    PRONOUN,
    OCCASION,
    WRITING,
    POST,
    CHANNEL,
    PLATFORM,
    BRIDGE,
    TURN
  }

  private static final List<String> WHO_ARE_TOLD =
      List.of("OFFICE", "ROLE", "RELATION", "BODY", "CROWD");

  private final ImmutableSetMultimap<Kind, String> kinds;

  private CircumstanceWords(ImmutableSetMultimap<Kind, String> kinds) {
    this.kinds = kinds;
  }

  static CircumstanceWords read(String folder) {
    var kinds = ImmutableSetMultimap.<Kind, String>builder();
    WordList.read(folder + "/circumstances.tsv", 2)
        .each(
            row ->
                kinds.put(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), lastWord(row.get(0))));
    WordList titles = WordList.read(folder + "/titles.tsv", 5);
    for (String kind : WHO_ARE_TOLD) {
      for (String title : titles.keysWith(1, kind)) {
        kinds.put(Kind.HEARER, lastWord(title));
        kinds.put(Kind.HEARER, plural(lastWord(title)));
      }
    }
    return new CircumstanceWords(kinds.build());
  }

  private static String lastWord(String words) {
    String key = Folding.key(words);
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  /** The oblique plural: नेता, नेताओं; अधिकारी, अधिकारियों; पत्रकार, पत्रकारों. */
  private static String plural(String noun) {
    if (noun.endsWith("ी")) {
      return noun.substring(0, noun.length() - 1) + "ियों";
    }
    boolean endsInVowel = noun.endsWith("ा") || noun.endsWith("ु") || noun.endsWith("ू");
    return endsInVowel ? noun + "ओं" : noun + "ों";
  }

  boolean is(Kind kind, String key) {
    return kinds.containsEntry(kind, key);
  }
}
