package org.uvach.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Quotation;
import org.uvach.document.Role;
import org.uvach.document.Span;
import org.uvach.format.Json;

/** What holds of every document, whatever the text. */
public final class Invariants {

  /** The library's own bound: no letter has more marks, but in hostile text. */
  private static final int MOST_MARKS = 30;

  /** A text so long is read in the long mode of the fuzz suite only. */
  private static final int LONG = 500_000;

  private static final int VIRAMA = 0x94D;
  private static final int VISARGA = 0x903;

  private final Document document;
  private final String text;

  private Invariants(Document document) {
    this.document = document;
    this.text = document.text();
  }

  /**
   * Checks a document.
   *
   * @throws AssertionError if something does not hold of it
   */
  public static void check(Document document) {
    Invariants invariants = new Invariants(document);
    invariants.checkEntities();
    document.quotations().forEach(invariants::check);
    invariants.checkIds();
    invariants.checkJson();
  }

  /**
   * Of a long document the quotations are compared as JSON: each one's speaker is all his mentions,
   * which would be compared again for each.
   */
  private void checkJson() {
    String json = Json.write("text", document);
    Document read = Json.read(json);
    if (document.text().length() > LONG) {
      assertThat(read.entities()).isEqualTo(document.entities());
      assertThat(Json.write("text", read).equals(json)).as("JSON read back").isTrue();
    } else {
      assertThat(read).isEqualTo(document);
    }
  }

  private void checkIds() {
    Set<String> ids = new HashSet<>();
    document.entities().forEach(e -> assertThat(ids.add(e.id())).as(e.id()).isTrue());
    document.quotations().forEach(q -> assertThat(ids.add(q.id())).as(q.id()).isTrue());
  }

  private void checkEntities() {
    List<Span> names = new ArrayList<>();
    for (Entity entity : document.entities()) {
      assertThat(entity.mentions()).as(entity.toString()).isNotEmpty();
      assertThat(entity.name()).as(entity.toString()).isNotBlank();
      for (Role role : entity.roles()) {
        check(role.span());
        check(role.title());
        role.of().ifPresent(this::check);
        check(role.evidence());
      }
      for (Mention mention : entity.mentions()) {
        check(mention.span());
        check(mention.evidence());
        if (mention.type() == MentionType.PROPER) {
          names.add(mention.span());
        }
      }
    }
    names.sort(null);
    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i - 1).overlaps(names.get(i)))
          .as("%s in two names", names.get(i))
          .isFalse();
    }
  }

  private void check(Quotation quotation) {
    assertThat(quotation.content()).isNotEmpty();
    int after = 0;
    for (Span content : quotation.content()) {
      check(content);
      assertThat(content.start())
          .as("contents in order: %s", quotation)
          .isGreaterThanOrEqualTo(after);
      after = content.end();
    }
    quotation.cue().forEach(cue -> checkOutside(quotation, cue, "cue"));
    quotation.source().ifPresent(source -> checkOutside(quotation, source, "source"));
    check(quotation.evidence());
    check(quotation.attribution().evidence());
    Stream.of(
            quotation.attribution().via(),
            quotation.attribution().addressee(),
            quotation.attribution().medium())
        .flatMap(Optional::stream)
        .forEach(this::check);
    quotation
        .speaker()
        .ifPresent(who -> assertThat(document.entities()).as("%s", quotation).contains(who));
  }

  private void checkOutside(Quotation quotation, Span span, String what) {
    check(span);
    for (Span content : quotation.content()) {
      assertThat(content.overlaps(span))
          .as("%s %s in its own content %s", what, span, content)
          .isFalse();
    }
  }

  private void check(Evidence evidence) {
    assertThat(evidence.confidence()).as("%s", evidence).isBetween(0.0, 1.0);
    assertThat(evidence.rule()).isNotBlank();
  }

  private void check(Span span) {
    assertThat(span.text()).isEqualTo(text.substring(span.start(), span.end()));
    assertThat(span.text())
        .as("%s without blanks at its ends", span)
        .isEqualTo(span.text().strip());
    assertThat(cuts(span.start()) || cuts(span.end())).as("%s cuts a cluster", span).isFalse();
  }

  /** Whether a letter stands before an offset and a sign of that letter behind it. */
  private boolean cuts(int at) {
    if (at == 0 || at == text.length()) {
      return false;
    }
    if (Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at))) {
      return true;
    }
    int next = text.codePointAt(at);
    int before = text.codePointBefore(at);
    if (before == VIRAMA && Character.isLetter(next) && isDevanagari(next)) {
      return isDevanagari(letterBefore(at));
    }
    return isMark(next) && next != VISARGA && isDevanagari(letterBefore(at)) && !isPiledUp(at);
  }

  /** The letter whose signs stand before an offset; 0 if none. */
  private int letterBefore(int at) {
    int i = at;
    while (i > 0 && isMark(text.codePointBefore(i))) {
      i -= Character.charCount(text.codePointBefore(i));
    }
    return i == 0 || !Character.isLetter(text.codePointBefore(i)) ? 0 : text.codePointBefore(i);
  }

  private boolean isPiledUp(int at) {
    int marks = 0;
    int i = at;
    while (i > 0 && isMark(text.codePointBefore(i))) {
      i -= Character.charCount(text.codePointBefore(i));
      marks++;
    }
    return marks >= MOST_MARKS;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isDevanagari(int c) {
    return c >= 0x900 && c < 0x980;
  }
}
