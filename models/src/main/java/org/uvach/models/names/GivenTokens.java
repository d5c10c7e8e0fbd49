package org.uvach.models.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uvach.document.EntityType;
import org.uvach.internal.entity.NameReader;
import org.uvach.internal.entity.NameTag;
import org.uvach.internal.entity.NameVocabulary;

/** Reads sentences with the tokens that a collection gives: for comparing with others' figures. */
final class GivenTokens {

  private final NameReader reader;
  private final List<LabelledSentence> sentences = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final List<Integer> tags = new ArrayList<>();

  private GivenTokens(NameVocabulary vocabulary) {
    this.reader = new NameReader(vocabulary);
  }

  /**
   * Reads a file with a token and its BIO2 tag on each line.
   *
   * @param file its path
   * @param vocabulary what is known of words
   * @return its sentences, in order
   */
  static List<LabelledSentence> read(Path file, NameVocabulary vocabulary) {
    try {
      GivenTokens given = new GivenTokens(vocabulary);
      Files.readAllLines(file).forEach(given::line);
      given.endSentence();
      return given.sentences;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private void line(String line) {
    int tab = line.indexOf('\t');
    if (tab <= 0) {
      endSentence();
    } else {
      tokens.add(line.substring(0, tab));
      tags.add(tag(line.substring(tab + 1).strip()));
    }
  }

  private static int tag(String name) {
    if (name.equals("O")) {
      return NameTag.OUTSIDE;
    }
    EntityType type = EntityType.valueOf(name.substring(2));
    return name.startsWith("B-") ? NameTag.begin(type) : NameTag.inside(type);
  }

  private void endSentence() {
    if (!tokens.isEmpty()) {
      sentences.add(
          new LabelledSentence(
              reader.read(tokens.toArray(String[]::new)),
              tags.stream().mapToInt(Integer::intValue).toArray(),
              1));
    }
    tokens.clear();
    tags.clear();
  }
}
