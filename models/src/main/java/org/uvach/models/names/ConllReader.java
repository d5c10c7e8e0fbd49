package org.uvach.models.names;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.uvach.document.EntityType;
import org.uvach.document.Span;
import org.uvach.models.AnnotatedArticle.Name;

/**
 * Reads sentences from a file with a token and its BIO2 tag on each line, and joins them to running
 * text, so that the library's own tokens can be made of it.
 */
final class ConllReader {

  private static final Set<String> NO_BLANK_BEFORE =
      Set.of(",", ".", "।", "|", "?", "!", ";", ":", ")", "]", "%");
  private static final Set<String> NO_BLANK_AFTER = Set.of("(", "[");

  private final ImmutableList.Builder<NamedText> sentences = ImmutableList.builder();
  private final StringBuilder text = new StringBuilder();
  private final List<Name> names = new ArrayList<>();
  private int nameStart = -1;
  private EntityType nameType = EntityType.PERSON;
  private boolean blank;

  private ConllReader() {}

  /**
   * Reads a file.
   *
   * @param file its path
   * @return its sentences, in order
   */
  static List<NamedText> read(Path file) {
    try {
      ConllReader reader = new ConllReader();
      Files.readAllLines(file).forEach(reader::line);
      reader.endSentence();
      return reader.sentences.build();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private void line(String line) {
    int tab = line.indexOf('\t');
    if (tab <= 0) {
      endSentence();
    } else {
      token(line.substring(0, tab), line.substring(tab + 1).strip());
    }
  }

  private void token(String token, String tag) {
    if (!tag.startsWith("I-")) {
      endName();
    }
    if (blank && !NO_BLANK_BEFORE.contains(token)) {
      text.append(' ');
    }
    if (tag.startsWith("B-")) {
      nameStart = text.length();
      nameType = EntityType.valueOf(tag.substring(2));
    }
    text.append(token);
    blank = !NO_BLANK_AFTER.contains(token);
  }

  private void endName() {
    if (nameStart >= 0) {
      names.add(new Name(new Span(nameStart, text.length(), text.substring(nameStart)), nameType));
      nameStart = -1;
    }
  }

  private void endSentence() {
    endName();
    if (!text.isEmpty()) {
      sentences.add(new NamedText(text.toString(), names));
    }
    text.setLength(0);
    names.clear();
    blank = false;
  }
}
