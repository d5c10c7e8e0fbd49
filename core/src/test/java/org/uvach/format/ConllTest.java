package org.uvach.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opennlp.tools.formats.Conll02NameSampleStream;
import opennlp.tools.formats.Conll03NameSampleStream;
import opennlp.tools.formats.Conll03NameSampleStream.LANGUAGE;
import opennlp.tools.namefind.NameSample;
import org.junit.jupiter.api.Test;
import org.uvach.document.Document;
import org.uvach.document.Talks;

class ConllTest {

  private static final int ALL_TYPES =
      Conll02NameSampleStream.GENERATE_PERSON_ENTITIES
          | Conll02NameSampleStream.GENERATE_ORGANIZATION_ENTITIES
          | Conll02NameSampleStream.GENERATE_LOCATION_ENTITIES;

  @Provide
  Arbitrary<Document> document() {
    return AnyDocument.any();
  }

  @Test
  void aTokenIsALineAndASentenceABlock() {
    assertThat(Conll.write(Talks.read()))
        .isEqualTo(
            """
            -DOCSTART- _ _ O

            मंत्री _ _ O
            आशा _ _ B-PER
            रावत _ _ I-PER
            ने _ _ O
            कहा _ _ O
            , _ _ O
            " _ _ O
            सड़क _ _ O
            खुलेगी _ _ O
            " _ _ O
            । _ _ O

            आशा _ _ B-PER
            ने _ _ O
            देरी _ _ O
            से _ _ O
            इनकार _ _ O
            किया _ _ O
            | _ _ O

            विशेषज्ञों _ _ O
            के _ _ O
            मुताबिक _ _ O
            बर्फ _ _ O
            गिरेगी _ _ O
            । _ _ O

            शिमला _ _ B-LOC
            😀 _ _ O

            """);
  }

  @Test
  void openNlpReadsTheNames() throws IOException {
    List<NameSample> sentences = read(Conll.write(Talks.read()));

    assertThat(sentences).hasSize(4);
    assertThat(names(sentences)).containsExactly("person आशा रावत", "person आशा", "location शिमला");
  }

  @Property
  void everyLineHasFourColumnsWhateverTheText(@ForAll("document") Document document) {
    List<String> lines = Conll.write(document).lines().filter(line -> !line.isEmpty()).toList();

    assertThat(lines).allMatch(line -> line.matches("[^\\s]+ _ _ (O|[BI]-(PER|LOC|ORG))"));
    for (int i = 1; i < lines.size(); i++) {
      String tag = lines.get(i).substring(lines.get(i).lastIndexOf(' ') + 1);
      assertThat(!tag.startsWith("I-") || lines.get(i - 1).endsWith(tag.substring(1)))
          .as("%s after %s", lines.get(i), lines.get(i - 1))
          .isTrue();
    }
  }

  private static List<NameSample> read(String conll) throws IOException {
    try (var stream =
        new Conll03NameSampleStream(
            LANGUAGE.EN, () -> new ByteArrayInputStream(conll.getBytes(UTF_8)), ALL_TYPES)) {
      List<NameSample> samples = new ArrayList<>();
      for (NameSample next = stream.read(); next != null; next = stream.read()) {
        samples.add(next);
      }
      return samples;
    }
  }

  private static List<String> names(List<NameSample> sentences) {
    List<String> names = new ArrayList<>();
    for (NameSample sentence : sentences) {
      for (var name : sentence.getNames()) {
        String[] words = Arrays.copyOfRange(sentence.getSentence(), name.getStart(), name.getEnd());
        names.add(name.getType() + " " + String.join(" ", words));
      }
    }
    return names;
  }
}
