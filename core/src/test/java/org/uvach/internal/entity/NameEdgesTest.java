package org.uvach.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uvach.document.EntityType;
import org.uvach.internal.language.Hindi;
import org.uvach.language.Article;
import org.uvach.language.Sentence;

/** Where a name begins and ends when the tagger was out by a word. */
class NameEdgesTest {

  private static final NameEdges EDGES = NameEdges.read("hi/name-edges.tsv");
  private static final NameVocabulary VOCABULARY =
      DocumentNameFinder.vocabulary(
          name ->
              new ByteArrayInputStream(
                  name.equals(NameVocabulary.CLUSTERS)
                      ? WordClusters.write(Map.of())
                      : NameGazetteer.write(Map.of())));

  @ParameterizedTest
  @CsvSource({
    // a title is no part of the name
    "कल प्रिंस आर्थर ने भाषण दिया, प्रिंस आर्थर, PERSON, आर्थर, PERSON",
    "कल श्रीमती मीरा टंडन ने भाषण दिया, श्रीमती मीरा टंडन, PERSON, मीरा टंडन, PERSON",
    "कल डॉ. मीरा टंडन ने भाषण दिया, डॉ . मीरा टंडन, PERSON, मीरा टंडन, PERSON",
    "बकौल महाजन सब ठीक है, बकौल महाजन, PERSON, महाजन, PERSON",
    // a word that begins names stays
    "कल सरदार जोगिंदर सिंह ने भाषण दिया, सरदार जोगिंदर सिंह, PERSON, सरदार जोगिंदर सिंह, PERSON",
    // an honorific is none either
    "कल रहमत साहब ने भाषण दिया, रहमत साहब, PERSON, रहमत, PERSON",
    // a title alone is left to others
    "कल मंत्री ने भाषण दिया, मंत्री, PERSON, मंत्री, PERSON",
    // whom one addresses so is a person, unless it is a building
    "कल श्री किमसोंग ने भाषण दिया, किमसोंग, ORGANIZATION, किमसोंग, PERSON",
    "कल श्री किमसोंग ने भाषण दिया, श्री किमसोंग, ORGANIZATION, किमसोंग, PERSON",
    "कल श्री राम मंदिर में भीड़ थी, राम मंदिर, LOCATION, राम मंदिर, LOCATION",
    "कल विधायक बसपा से अलग हुए, बसपा, ORGANIZATION, बसपा, ORGANIZATION",
    // what an agency is called is no person
    "कल समाचार एजेंसी वीरवाणी ने बताया, वीरवाणी, PERSON, वीरवाणी, ORGANIZATION",
    "कल अखबार के मालिक वीरवाणी ने बताया, वीरवाणी, PERSON, वीरवाणी, PERSON",
    // initials
    "कल आर. के. नारायण ने भाषण दिया, नारायण, PERSON, आर . के . नारायण, PERSON",
    "परिषद के आर. नारायण ने भाषण दिया, के आर . नारायण, PERSON, आर . नारायण, PERSON",
    "कल के. आर. नारायण ने भाषण दिया, के . आर . नारायण, PERSON, के . आर . नारायण, PERSON",
    "रहमत आगे कहते हैं, रहमत आगे, PERSON, रहमत, PERSON",
    "कल डॉ. नारायण ने भाषण दिया, नारायण, PERSON, नारायण, PERSON",
    // brackets
    "कल जद (यू) ने रैली की, जद ( यू, ORGANIZATION, जद ( यू ), ORGANIZATION",
    "कल नाटो (गठबंधन की सेना ने अभ्यास किया, नाटो ( गठबंधन, ORGANIZATION, नाटो, ORGANIZATION",
  })
  void edges(String text, String tagged, EntityType as, String name, EntityType type) {
    Sentence sentence = sentence(text);
    NameSentence words = new NameReader(VOCABULARY).read(sentence);

    NameTagging.Name found =
        EDGES.set(sentence, words, none(sentence), found(sentence, tagged, as)).name();

    assertThat(words(sentence, found.start(), found.end())).isEqualTo(name);
    assertThat(found.type()).isEqualTo(type);
  }

  @Test
  void initialsAreNotTakenOutOfTheMiddleOfAnotherName() {
    Sentence sentence = sentence("दिल्ली एस. नारायण राव ने कहा");
    NameSentence words = new NameReader(VOCABULARY).read(sentence);
    DocumentNames.Found name = found(sentence, "नारायण राव", EntityType.PERSON);
    NameTagging tagging = none(sentence);

    assertThat(EDGES.set(sentence, words, tagging, name).name().start()).isEqualTo(1);

    tagging.tags()[0] = NameTag.begin(EntityType.LOCATION);
    tagging.tags()[1] = NameTag.inside(EntityType.LOCATION);
    tagging.tags()[2] = NameTag.inside(EntityType.LOCATION);

    assertThat(EDGES.set(sentence, words, tagging, name)).isEqualTo(name);
  }

  private static NameTagging none(Sentence sentence) {
    return new NameTagging(new int[sentence.tokens().size()], new int[0]);
  }

  private static Sentence sentence(String text) {
    Article article = Hindi.splitter().split("शीर्षक\n\n" + text + "।");
    return article.sentences().get(article.sentences().size() - 1);
  }

  private static DocumentNames.Found found(Sentence sentence, String words, EntityType type) {
    int length = words.split(" ").length;
    int start =
        IntStream.range(0, sentence.tokens().size() - length)
            .filter(i -> words(sentence, i, i + length).equals(words))
            .findFirst()
            .orElseThrow();
    return new DocumentNames.Found(
        new NameTagging.Name(start, start + length, type, 0), 0.7, "name-tagger");
  }

  private static String words(Sentence sentence, int from, int to) {
    return String.join(
        " ", sentence.tokens().subList(from, to).stream().map(token -> token.form()).toList());
  }
}
