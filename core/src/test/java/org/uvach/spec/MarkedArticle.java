package org.uvach.spec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.uvach.document.Attribution;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Quotation;
import org.uvach.document.QuotationType;
import org.uvach.document.Span;
import org.uvach.document.Stance;

/**
 * A text with its answer marked inline, as the spec files hold it.
 *
 * <p>{@code ‹P …›}, {@code ‹L …›}, {@code ‹O …›} is a name; {@code ‹S1 …›} the source, {@code ‹C1
 * …›} the cue, {@code ‹Q1d …›} the content (d direct, i indirect, m mixed) of quotation 1; {@code
 * ‹S1=… …›} says with {@code =} who the source is, with {@code _} for a blank and {@code ?} for
 * nobody named. {@code ‹V1 …›} is who passed quotation 1 on, {@code ‹A1 …›} to whom and {@code ‹M1
 * …›} where it was said. {@code ¶} is a line end.
 *
 * @param text the text without marks
 * @param mentions the names
 * @param quotations what is said, by number
 */
public record MarkedArticle(
    String text, List<Mention> mentions, Map<Integer, MarkedQuotation> quotations) {

  /** One quotation of the answer. */
  public record MarkedQuotation(
      QuotationType type,
      List<Span> sources,
      List<Span> cues,
      List<Span> contents,
      Map<Character, Span> circumstances,
      String who) {

    static MarkedQuotation empty() {
      return new MarkedQuotation(
          QuotationType.INDIRECT,
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new TreeMap<>(),
          "?");
    }

    /** The quotation as marked, said by somebody or by nobody yet. */
    public Quotation saidBy(String id, Optional<Entity> speaker) {
      Evidence evidence = new Evidence("marked", 1);
      return new Quotation(
          id,
          type,
          contents,
          cues,
          Stance.STATE,
          evidence,
          Attribution.of(sources.stream().findFirst(), speaker, evidence));
    }
  }

  private record Mark(String tag, int start) {}

  /** Reads one example. */
  public static MarkedArticle parse(String marked) {
    var text = new StringBuilder();
    Deque<Mark> open = new ArrayDeque<>();
    Map<String, List<int[]>> spans = new TreeMap<>();
    int at = 0;
    while (at < marked.length()) {
      char c = marked.charAt(at);
      if (c == '‹') {
        int blank = marked.indexOf(' ', at);
        open.push(new Mark(marked.substring(at + 1, blank), text.length()));
        at = blank;
      } else if (c == '›') {
        Mark mark = open.pop();
        spans
            .computeIfAbsent(mark.tag(), tag -> new ArrayList<>())
            .add(new int[] {mark.start(), text.length()});
      } else {
        text.append(c == '¶' ? '\n' : c);
      }
      at++;
    }
    return read(text.toString(), spans);
  }

  private static MarkedArticle read(String text, Map<String, List<int[]>> spans) {
    List<Mention> mentions = new ArrayList<>();
    Map<Integer, MarkedQuotation> quotations = new TreeMap<>();
    spans.forEach(
        (tag, at) -> {
          List<Span> found = at.stream().map(s -> Span.of(text, s[0], s[1])).sorted().toList();
          if (tag.length() == 1) {
            found.forEach(span -> mentions.add(mention(span, tag)));
          } else {
            add(quotations, tag, found);
          }
        });
    Collections.sort(mentions);
    return new MarkedArticle(text, mentions, quotations);
  }

  private static Mention mention(Span span, String tag) {
    var type =
        switch (tag) {
          case "P" -> EntityType.PERSON;
          case "L" -> EntityType.LOCATION;
          case "O" -> EntityType.ORGANIZATION;
          default -> throw new IllegalArgumentException("No such mark: " + tag);
        };
    return new Mention(span, MentionType.PROPER, type, new Evidence("marked", 1));
  }

  private static void add(Map<Integer, MarkedQuotation> all, String tag, List<Span> spans) {
    String digits = tag.replaceAll("=.*", "").replaceAll("[^0-9]", "");
    var quotation = all.computeIfAbsent(Integer.valueOf(digits), n -> MarkedQuotation.empty());
    switch (tag.charAt(0)) {
      case 'S' -> quotation.sources().addAll(spans);
      case 'C' -> quotation.cues().addAll(spans);
      case 'Q' -> quotation.contents().addAll(spans);
      case 'V', 'A', 'M' -> quotation.circumstances().put(tag.charAt(0), spans.get(0));
      default -> throw new IllegalArgumentException("No such mark: " + tag);
    }
    all.put(
        Integer.valueOf(digits),
        new MarkedQuotation(
            tag.charAt(0) == 'Q' ? type(tag) : quotation.type(),
            quotation.sources(),
            quotation.cues(),
            quotation.contents(),
            quotation.circumstances(),
            tag.contains("=")
                ? tag.substring(tag.indexOf('=') + 1).replace('_', ' ')
                : quotation.who()));
  }

  private static QuotationType type(String tag) {
    String letters = tag.replaceAll("=.*", "");
    return switch (letters.charAt(letters.length() - 1)) {
      case 'd' -> QuotationType.DIRECT;
      case 'm' -> QuotationType.MIXED;
      default -> QuotationType.INDIRECT;
    };
  }
}
