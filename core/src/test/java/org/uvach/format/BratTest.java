package org.uvach.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opennlp.tools.formats.brat.AnnotationConfiguration;
import opennlp.tools.formats.brat.BratDocument;
import opennlp.tools.formats.brat.RelationAnnotation;
import opennlp.tools.formats.brat.SpanAnnotation;
import org.junit.jupiter.api.Test;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Span;
import org.uvach.document.Talks;

class BratTest {

  @Provide
  Arbitrary<Document> document() {
    return AnyDocument.any();
  }

  @Test
  void writesNamesQuotationsCuesAndSources() {
    assertThat(Brat.write(Talks.read()).lines().filter(line -> !line.startsWith("#")))
        .containsExactly(
            "T1\tPerson 7 15\tआशा रावत",
            "T2\tPerson 39 42\tआशा",
            "T3\tRole 0 6\tमंत्री",
            "R1\tHasRole Arg1:T1 Arg2:T3",
            "*\tSame T1 T2",
            "T4\tLocation 102 107\tशिमला",
            "T5\tQuotation 25 36\tसड़क खुलेगी",
            "A1\tType T5 DIRECT",
            "A2\tStance T5 STATE",
            "T6\tCue 19 22\tकहा",
            "R2\tHasCue Arg1:T5 Arg2:T6",
            "T7\tSource 0 15\tमंत्री आशा रावत",
            "R3\tHasSource Arg1:T5 Arg2:T7",
            "R4\tSaidBy Arg1:T5 Arg2:T1",
            "T8\tQuotation 89 100\tबर्फ गिरेगी",
            "A3\tType T8 INDIRECT",
            "A4\tStance T8 STATE",
            "T9\tCue 78 80;81 88\tके मुताबिक",
            "R5\tHasCue Arg1:T8 Arg2:T9",
            "T10\tSource 67 77\tविशेषज्ञों",
            "R6\tHasSource Arg1:T8 Arg2:T10");
    assertThat(Brat.write(Talks.read()))
        .contains("#5\tAnnotatorNotes T5\tcontent: by-hand 100 %; speaker: family-name 80 %\n");
  }

  @Test
  void openNlpReadsWhoSaidWhat() throws IOException {
    BratDocument read = read(Talks.read());
    var saidBy =
        read.getAnnotations().stream()
            .filter(annotation -> annotation.getType().equals("SaidBy"))
            .map(RelationAnnotation.class::cast)
            .toList();

    assertThat(saidBy).hasSize(1);
    assertThat(words(read, saidBy.get(0).getArg1())).isEqualTo("सड़क खुलेगी");
    assertThat(words(read, saidBy.get(0).getArg2())).isEqualTo("आशा रावत");
  }

  @Test
  void countsCodePointsAndCutsAtLineEnds() {
    String text = "😀 राम\nलाल";
    var mention =
        new Mention(
            Span.of(text, 3, text.length()),
            MentionType.PROPER,
            EntityType.PERSON,
            new Evidence("by-hand", 1));
    var entity = new Entity("e1", "राम लाल", EntityType.PERSON, List.of(mention));

    assertThat(Brat.write(new Document(text, Optional.empty(), List.of(entity), List.of())))
        .startsWith("T1\tPerson 2 5;6 9\tराम लाल\n");
  }

  @Property
  void everyLineStandsByItselfWhateverTheText(@ForAll("document") Document document) {
    int[] points = document.text().codePoints().toArray();

    for (String line : Brat.write(document).split("\n", -1)) {
      String[] columns = line.split("\t", -1);
      if (line.startsWith("T")) {
        String offsets = columns[1].substring(columns[1].indexOf(' ') + 1);
        String words =
            Arrays.stream(offsets.split(";"))
                .map(fragment -> fragment.split(" "))
                .map(ends -> words(points, Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .collect(Collectors.joining(" "))
                .replaceAll("[\\x00-\\x1F\\x85\\u2028\\u2029]", " ");
        assertThat(words).isEqualTo(line.substring(line.indexOf('\t', line.indexOf('\t') + 1) + 1));
      } else if (!line.isEmpty()) {
        assertThat(line).matches("[TRA#*][0-9]*\t.*");
      }
    }
  }

  private static String words(int[] points, int start, int end) {
    return new String(points, start, end - start);
  }

  private static String words(BratDocument document, String id) {
    return ((SpanAnnotation) document.getAnnotation(id)).getCoveredText();
  }

  private static BratDocument read(Document document) throws IOException {
    var configuration =
        AnnotationConfiguration.parse(
            new ByteArrayInputStream(Brat.configuration().getBytes(UTF_8)));
    return BratDocument.parseDocument(
        configuration,
        "talks",
        new ByteArrayInputStream(document.text().getBytes(UTF_8)),
        new ByteArrayInputStream(Brat.write(document).getBytes(UTF_8)));
  }
}
