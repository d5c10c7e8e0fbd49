package org.uvach.format;

import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.Mention;
import org.uvach.document.Quotation;
import org.uvach.document.Span;

/**
 * The article, cut wherever a name, a quotation, a cue or a source begins or ends. These overlap
 * freely, so the pieces are flat: each says what it belongs to.
 */
final class HtmlArticle {

  /** What a stretch of the text is; {@code attribute} says of which quotation or entity. */
  private enum Role {
    QUOTATION("data-q"),
    SOURCE("data-s"),
    CUE("data-c"),
    NAME("data-e");

    private final String attribute;

    Role(String attribute) {
      this.attribute = attribute;
    }
  }

  /** A stretch of the text; {@code owner} is the number of its quotation or entity. */
  private record Mark(Span span, Role role, int owner, String style) {}

  private static final Comparator<Mark> OUTER_FIRST = Comparator.comparing(Mark::span);
  private static final String STOPS = "।॥|.?!…”’\"'";
  private static final int LONGEST_SUBHEAD = 120;

  private final String text;
  private final NavigableSet<Integer> cuts = new TreeSet<>();
  private final SetMultimap<Integer, Mark> starting = byOffset();
  private final SetMultimap<Integer, Mark> ending = byOffset();
  private final SetMultimap<Integer, Integer> firstOf = byOffset();
  private final SetMultimap<Integer, Integer> lastOf = byOffset();
  private final Set<Mark> open = new LinkedHashSet<>();
  private final StringBuilder out = new StringBuilder();

  private HtmlArticle(Document document) {
    this.text = document.text();
    for (int i = 0; i < document.quotations().size(); i++) {
      add(document.quotations().get(i), i + 1);
    }
    for (int i = 0; i < document.entities().size(); i++) {
      add(document.entities().get(i), i + 1);
    }
  }

  private static <T> SetMultimap<Integer, T> byOffset() {
    return MultimapBuilder.hashKeys().linkedHashSetValues().build();
  }

  /** The lines of the article as headings and paragraphs. */
  static String of(Document document) {
    var article = new HtmlArticle(document);
    article.writeLines();
    return article.out.toString();
  }

  private void add(Quotation quotation, int number) {
    String type = quotation.type().name().toLowerCase(Locale.ROOT);
    List<Span> content = quotation.content();
    content.forEach(span -> add(new Mark(span, Role.QUOTATION, number, "q " + type)));
    quotation.cue().forEach(span -> add(new Mark(span, Role.CUE, number, "c")));
    quotation.source().ifPresent(span -> add(new Mark(span, Role.SOURCE, number, "s")));
    firstOf.put(content.get(0).start(), number);
    lastOf.put(content.get(content.size() - 1).end(), number);
  }

  private void add(Entity entity, int number) {
    for (Mention mention : entity.mentions()) {
      String type = mention.entityType().name().toLowerCase(Locale.ROOT);
      add(new Mark(mention.span(), Role.NAME, number, "e " + type));
    }
  }

  private void add(Mark mark) {
    starting.put(mark.span().start(), mark);
    ending.put(mark.span().end(), mark);
    cuts.add(mark.span().start());
    cuts.add(mark.span().end());
  }

  private void writeLines() {
    boolean afterBlank = true;
    int end;
    for (int start = 0; start <= text.length(); start = end + 1) {
      end = endOfLine(start);
      String line = text.substring(start, end);
      String tag = tag(line, start == 0, afterBlank, isBlankLineAt(end + 1));
      out.append(tag.isEmpty() ? "" : "<" + tag + ">");
      writeLine(start, end);
      out.append(tag.isEmpty() ? "" : "</" + tag + ">\n");
      afterBlank = tag.isEmpty();
    }
  }

  private int endOfLine(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private boolean isBlankLineAt(int start) {
    return start > text.length() || text.substring(start, endOfLine(start)).isBlank();
  }

  /** The first line, and a short line that stands alone and does not stop, are headings. */
  private static String tag(String line, boolean first, boolean afterBlank, boolean beforeBlank) {
    String words = line.strip();
    if (words.isEmpty()) {
      return "";
    }
    if (first && beforeBlank) {
      return "h1";
    }
    boolean stops = STOPS.indexOf(words.charAt(words.length() - 1)) >= 0;
    boolean alone = afterBlank && beforeBlank && !first;
    return alone && !stops && words.length() <= LONGEST_SUBHEAD ? "h2" : "p";
  }

  private void writeLine(int start, int end) {
    int at = start;
    for (int cut : cuts.subSet(start, true, end, true)) {
      writePiece(at, cut);
      cross(cut);
      at = cut;
    }
    writePiece(at, end);
  }

  /** What ends at an offset ends before what begins there. */
  private void cross(int offset) {
    open.removeAll(ending.get(offset));
    lastOf.get(offset).forEach(this::writePin);
    open.addAll(starting.get(offset));
    firstOf
        .get(offset)
        .forEach(
            n ->
                out.append(String.format(Locale.ROOT, "<span id=\"q%d\" class=\"at\"></span>", n)));
  }

  private void writePin(int number) {
    out.append(
        String.format(
            Locale.ROOT,
            "<a class=\"pin\" href=\"#s%1$d\" data-pin=\"%1$d\" aria-label=\"Quotation %1$d\" aria-describedby=\"d%1$d\">%1$d</a>",
            number));
  }

  private void writePiece(int start, int end) {
    if (start == end) {
      return;
    }
    String words = HtmlText.escape(text.substring(start, end));
    if (open.isEmpty()) {
      out.append(words);
      return;
    }
    List<Mark> marks = open.stream().sorted(OUTER_FIRST).toList();
    out.append("<span class=\"").append(styles(marks)).append('"');
    for (Role role : Role.values()) {
      writeOwners(role, marks);
    }
    out.append('>').append(words).append("</span>");
  }

  /** The innermost of each role gives the looks. */
  private static String styles(List<Mark> marks) {
    return marks.stream()
        .collect(Collectors.toMap(Mark::role, Mark::style, (outer, inner) -> inner))
        .values()
        .stream()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private void writeOwners(Role role, List<Mark> marks) {
    String owners =
        marks.stream()
            .filter(mark -> mark.role() == role)
            .map(mark -> String.valueOf(mark.owner()))
            .distinct()
            .collect(Collectors.joining(" "));
    if (!owners.isEmpty()) {
      out.append(' ').append(role.attribute).append("=\"").append(owners).append('"');
    }
  }
}
