package org.uvach.internal.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.uvach.document.EntityType;
import org.uvach.internal.text.WordList;
import org.uvach.language.Sentence;
import org.uvach.language.Token;

/**
 * Takes for a person who speaks or thinks though the tagger doubtfully called it a place: capitals
 * and countries speak too, but those the gazetteer knows.
 */
final class SpeakingFrames {

  /** From here on the tagger is believed. */
  private static final double SURE = 0.9;

  /** How sure a word nobody has met is a person's name. */
  private static final double UNMET = 0.7;

  private static final int PLACES =
      ListedAs.COUNTRY.bit() | ListedAs.REGION.bit() | ListedAs.CITY.bit() | ListedAs.PLACE.bit();

  private final ImmutableSetMultimap<String, String> wordsByMarker;

  private SpeakingFrames(ImmutableSetMultimap<String, String> wordsByMarker) {
    this.wordsByMarker = wordsByMarker;
  }

  static SpeakingFrames read(String resource) {
    var frames = ImmutableSetMultimap.<String, String>builder();
    for (List<String> row : WordList.read(resource, 2).rows()) {
      frames.put(row.get(0), row.get(1));
    }
    return new SpeakingFrames(frames.build());
  }

  /** The name as found, or as a person's. */
  DocumentNames.Found check(Sentence sentence, NameSentence words, DocumentNames.Found found) {
    NameTagging.Name name = found.name();
    boolean doubtful = name.type() == EntityType.LOCATION && found.confidence() < SURE;
    if (!doubtful || !speaks(sentence.tokens(), name.end()) || isListed(words, name)) {
      return found;
    }
    var person = new NameTagging.Name(name.start(), name.end(), EntityType.PERSON, name.margin());
    return new DocumentNames.Found(person, found.confidence(), "name-speaks");
  }

  /** Words nobody has met, in the place of one who speaks, that the tagger found no name in. */
  List<DocumentNames.Found> unmet(Sentence sentence, NameSentence words, NameTagging tagging) {
    var unmet = ImmutableList.<DocumentNames.Found>builder();
    for (int i = 0; i < words.length(); i++) {
      boolean free = tagging.margin(i, NameTag.OUTSIDE) == 0;
      if (free && isUnmet(sentence, words, i) && speaks(sentence.tokens(), i + 1)) {
        var person = new NameTagging.Name(i, i + 1, EntityType.PERSON, 0);
        unmet.add(new DocumentNames.Found(person, UNMET, "name-unmet"));
      }
    }
    return unmet.build();
  }

  /** चिकित्सकों: the ending of the oblique plural makes a word a common noun, however misspelt. */
  private static boolean isUnmet(Sentence sentence, NameSentence words, int i) {
    int[] clusters = words.word(i).clusters();
    Token token = sentence.tokens().get(i);
    return clusters[clusters.length - 1] == 0
        && token.kind() == Token.Kind.WORD
        && token.key().length() > 2
        && !token.key().endsWith("ों")
        && !token.key().endsWith("ओं");
  }

  private boolean speaks(List<Token> tokens, int behind) {
    return behind + 1 < tokens.size()
        && wordsByMarker.containsEntry(tokens.get(behind).key(), tokens.get(behind + 1).key());
  }

  private static boolean isListed(NameSentence words, NameTagging.Name name) {
    for (int i = name.start(); i < name.end(); i++) {
      if ((words.word(i).listed() & PLACES) != 0 || words.phrase(i) != 0) {
        return true;
      }
    }
    return false;
  }
}
