package org.uvach.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.uvach.document.Attribution;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Mention;
import org.uvach.document.Quotation;
import org.uvach.document.QuotationType;
import org.uvach.document.Role;
import org.uvach.document.Span;
import org.uvach.document.Stance;

/**
 * A document in brat's stand-off format: names, quotations, cues and sources as text-bound
 * annotations, who said it as relations, type and stance as attributes, confidences as notes.
 *
 * <p>brat wants three files in a folder: {@code a.txt} with the article as given, {@code a.ann}
 * with {@link #write}, and {@code annotation.conf} with {@link #configuration()}. Offsets count
 * code points, as brat does. A span that runs over a line end has one fragment for each line.
 */
public final class Brat {

  private final String text;
  private final CodePoints points;
  private final StringBuilder out = new StringBuilder();
  private final Map<Mention, String> names = new HashMap<>();
  private int spans;
  private int relations;
  private int attributes;
  private int notes;

  private Brat(String text) {
    this.text = text;
    this.points = CodePoints.of(text);
  }

  /**
   * Writes a document's annotations.
   *
   * @param document the document
   * @return the lines of an {@code .ann} file
   */
  public static String write(Document document) {
    var brat = new Brat(document.text());
    document.entities().forEach(brat::write);
    document.quotations().forEach(brat::write);
    return brat.out.toString();
  }

  /**
   * What {@link #write} writes, declared for brat.
   *
   * @return the lines of an {@code annotation.conf} file
   */
  public static String configuration() {
    String types =
        Arrays.stream(EntityType.values()).map(Brat::label).collect(Collectors.joining("|"));
    return String.format(
        Locale.ROOT,
        """
        [entities]
        %s
        Quotation
        Cue
        Source
        Addressee
        Medium
        Via
        Role

        [relations]
        SaidBy Arg1:Quotation, Arg2:%s
        HasCue Arg1:Quotation, Arg2:Cue
        HasSource Arg1:Quotation, Arg2:Source
        HasAddressee Arg1:Quotation, Arg2:Addressee
        HasMedium Arg1:Quotation, Arg2:Medium
        HasVia Arg1:Quotation, Arg2:Via
        HasRole Arg1:Person, Arg2:Role
        Same Arg1:%s, Arg2:%s, <REL-TYPE>:symmetric-transitive
        <OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

        [events]

        [attributes]
        Type Arg:Quotation, Value:%s
        Stance Arg:Quotation, Value:%s
        """,
        types.replace('|', '\n'),
        types,
        types,
        types,
        values(QuotationType.values()),
        values(Stance.values()));
  }

  private static String values(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining("|"));
  }

  private void write(Entity entity) {
    for (Mention mention : entity.mentions()) {
      String id = span(label(mention.entityType()), List.of(mention.span()));
      note(id, mention.evidence() + entity.latinName().map(latin -> "; " + latin).orElse(""));
      names.put(mention, id);
    }
    for (Role role : entity.roles()) {
      String id = span("Role", List.of(role.span()));
      note(id, role.evidence().toString());
      entity.mentions().stream().findFirst().ifPresent(m -> relation("HasRole", nameOf(m), id));
    }
    if (entity.mentions().size() > 1) {
      line(
          entity.mentions().stream()
              .map(names::get)
              .collect(Collectors.joining(" ", "*\tSame ", "")));
    }
  }

  private void write(Quotation quotation) {
    String id = span("Quotation", quotation.content());
    attribute("Type", id, quotation.type().name());
    attribute("Stance", id, quotation.stance().name());
    Attribution who = quotation.attribution();
    note(
        id,
        String.format(
            Locale.ROOT, "content: %s; speaker: %s", quotation.evidence(), who.evidence()));
    if (!quotation.cue().isEmpty()) {
      relation("HasCue", id, span("Cue", quotation.cue()));
    }
    who.source().ifPresent(s -> relation("HasSource", id, span("Source", List.of(s))));
    who.addressee().ifPresent(s -> relation("HasAddressee", id, span("Addressee", List.of(s))));
    who.medium().ifPresent(s -> relation("HasMedium", id, span("Medium", List.of(s))));
    who.via().ifPresent(s -> relation("HasVia", id, span("Via", List.of(s))));
    who.speaker().ifPresent(speaker -> relation("SaidBy", id, nameOf(speaker, quotation)));
  }

  /** The mention inside the source, or the first one where the source is a pronoun or left out. */
  private String nameOf(Entity speaker, Quotation quotation) {
    return speaker.mentions().stream()
        .filter(mention -> quotation.source().stream().anyMatch(s -> s.contains(mention.span())))
        .findFirst()
        .or(() -> speaker.mentions().stream().findFirst())
        .map(this::nameOf)
        .orElse("");
  }

  private String nameOf(Mention mention) {
    return names.getOrDefault(mention, "");
  }

  private String span(String label, List<Span> content) {
    String id = "T" + ++spans;
    List<Span> fragments = content.stream().flatMap(s -> fragments(s).stream()).toList();
    String offsets =
        fragments.stream()
            .map(s -> points.start(s) + " " + points.end(s))
            .collect(Collectors.joining(";"));
    String words = fragments.stream().map(Brat::onOneLine).collect(Collectors.joining(" "));
    line(String.format(Locale.ROOT, "%s\t%s %s\t%s", id, label, offsets, words));
    return id;
  }

  /** brat's lines end where Python's do, and no annotation may hold a line end. */
  private List<Span> fragments(Span span) {
    List<Span> fragments = new ArrayList<>();
    int start = span.start();
    for (int i = start; i <= span.end(); i++) {
      if (i == span.end() || breaksLine(text.charAt(i))) {
        if (i > start) {
          fragments.add(Span.of(text, start, i));
        }
        start = i + 1;
      }
    }
    return fragments.isEmpty() ? List.of(span) : fragments;
  }

  /** A span may hold nothing but line ends. */
  private static String onOneLine(Span span) {
    var words = new StringBuilder(span.text());
    for (int i = 0; i < words.length(); i++) {
      if (breaksLine(words.charAt(i))) {
        words.setCharAt(i, ' ');
      }
    }
    return words.toString();
  }

  private static boolean breaksLine(char c) {
    return c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void relation(String label, String from, String to) {
    if (!to.isEmpty()) {
      line(String.format(Locale.ROOT, "R%d\t%s Arg1:%s Arg2:%s", ++relations, label, from, to));
    }
  }

  private void attribute(String label, String of, String value) {
    line(String.format(Locale.ROOT, "A%d\t%s %s %s", ++attributes, label, of, value));
  }

  private void note(String of, String words) {
    line(String.format(Locale.ROOT, "#%d\tAnnotatorNotes %s\t%s", ++notes, of, words));
  }

  private void line(String words) {
    out.append(words).append('\n');
  }

  private static String label(EntityType type) {
    return switch (type) {
      case PERSON -> "Person";
      case LOCATION -> "Location";
      case ORGANIZATION -> "Organization";
    };
  }
}
