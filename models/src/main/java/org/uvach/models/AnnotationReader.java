package org.uvach.models;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uvach.document.EntityType;
import org.uvach.document.QuotationType;
import org.uvach.document.Span;
import org.uvach.models.AnnotatedArticle.Name;
import org.uvach.models.AnnotatedArticle.Quote;

/** Takes the inline tags of one article out and notes where they stood. */
final class AnnotationReader {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([PLOSCQ])((?:\\s+[a-z]+=\"[^\"]*\")*)\\s*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)=\"([^\"]*)\"");
  private static final Pattern STRAY_TAG = Pattern.compile("</?[A-Za-z]");
  private static final Map<String, EntityType> NAME_TAGS =
      Map.of("P", EntityType.PERSON, "L", EntityType.LOCATION, "O", EntityType.ORGANIZATION);

  /** A tag that was opened at an offset of the text without tags. */
  private record Open(String tag, Map<String, String> attributes, int start) {}

  /** A tag with both its ends found. */
  private record Closed(Open open, int end) {}

  /** A tag and the words that it marks. */
  private record Tagged(String tag, Map<String, String> attributes, Span span) {}

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Closed> closed = new ArrayList<>();

  private AnnotationReader(String id) {
    this.id = id;
  }

  static AnnotatedArticle read(String id, String tagged) {
    return new AnnotationReader(id).article(tagged);
  }

  private AnnotatedArticle article(String tagged) {
    takeTagsOut(tagged);
    List<Name> names = new ArrayList<>();
    Map<String, List<Tagged>> quotes = new LinkedHashMap<>();
    for (Tagged tag : tags()) {
      if (NAME_TAGS.containsKey(tag.tag())) {
        addName(names, tag);
      } else {
        quotes.computeIfAbsent(attribute(tag, "q"), q -> new ArrayList<>()).add(tag);
      }
    }
    return new AnnotatedArticle(id, text.toString(), names, quotes(quotes));
  }

  private void takeTagsOut(String tagged) {
    Matcher tag = TAG.matcher(tagged);
    int read = 0;
    while (tag.find()) {
      addText(tagged.substring(read, tag.start()));
      read = tag.end();
      if (tag.group(1).isEmpty()) {
        open.push(new Open(tag.group(2), attributes(tag.group(3)), text.length()));
      } else {
        close(tag.group(2));
      }
    }
    addText(tagged.substring(read));
    if (!open.isEmpty()) {
      throw fault("<%s> is never closed".formatted(open.peek().tag()), open.peek().start());
    }
  }

  private void addText(String piece) {
    if (STRAY_TAG.matcher(piece).find()) {
      throw fault("stray tag", text.length());
    }
    text.append(piece.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
  }

  /** Closes the nearest open tag of that kind: tags of names may cross those of quotations. */
  private void close(String tag) {
    Iterator<Open> nearestFirst = open.iterator();
    while (nearestFirst.hasNext()) {
      Open candidate = nearestFirst.next();
      if (candidate.tag().equals(tag)) {
        nearestFirst.remove();
        closed.add(new Closed(candidate, text.length()));
        return;
      }
    }
    throw fault("</%s> closes nothing".formatted(tag), text.length());
  }

  private static Map<String, String> attributes(String source) {
    Map<String, String> attributes = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(source);
    while (attribute.find()) {
      attributes.put(attribute.group(1), attribute.group(2));
    }
    return attributes;
  }

  private List<Tagged> tags() {
    String article = text.toString();
    return closed.stream()
        .map(tag -> tagged(article, tag))
        .sorted(comparing(Tagged::span))
        .toList();
  }

  private Tagged tagged(String article, Closed tag) {
    Open start = tag.open();
    if (tag.end() <= start.start() || !isStripped(article.substring(start.start(), tag.end()))) {
      throw fault("<%s> empty or with blanks at an end".formatted(start.tag()), start.start());
    }
    return new Tagged(start.tag(), start.attributes(), Span.of(article, start.start(), tag.end()));
  }

  private static boolean isStripped(String words) {
    return words.equals(words.strip());
  }

  private void addName(List<Name> names, Tagged tag) {
    if (!names.isEmpty() && names.get(names.size() - 1).span().overlaps(tag.span())) {
      throw fault("names overlap", tag.span().start());
    }
    names.add(new Name(tag.span(), requireNonNull(NAME_TAGS.get(tag.tag()))));
  }

  private List<Quote> quotes(Map<String, List<Tagged>> tagsByNumber) {
    List<Quote> quotes = new ArrayList<>();
    tagsByNumber.forEach((number, tags) -> quotes.add(quote(number, tags)));
    quotes.sort(
        comparingInt((Quote quote) -> quote.contents().get(0).start())
            .thenComparingInt(quote -> quote.contents().get(0).end()));
    return quotes;
  }

  private Quote quote(String number, List<Tagged> tags) {
    List<Span> contents = spans(tags, "Q");
    if (contents.isEmpty()) {
      throw fault("quotation %s has no content".formatted(number), tags.get(0).span().start());
    }
    String who = theOne(number, tags, "who");
    return new Quote(
        number,
        type(number, theOne(number, tags, "t"), tags),
        who.isBlank() || who.equals("?") ? Optional.empty() : Optional.of(who),
        spans(tags, "S"),
        spans(tags, "C"),
        contents);
  }

  private QuotationType type(String number, String name, List<Tagged> tags) {
    return switch (name) {
      case "direct" -> QuotationType.DIRECT;
      case "indirect" -> QuotationType.INDIRECT;
      case "mixed" -> QuotationType.MIXED;
      default ->
          throw fault("quotation %s: bad t=%s".formatted(number, name), tags.get(0).span().start());
    };
  }

  private static List<Span> spans(List<Tagged> tags, String tag) {
    return tags.stream().filter(t -> t.tag().equals(tag)).map(Tagged::span).toList();
  }

  /** The value that one or several tags of a quotation give to an attribute. */
  private String theOne(String number, List<Tagged> tags, String attribute) {
    List<String> values =
        tags.stream()
            .filter(tag -> tag.attributes().containsKey(attribute))
            .map(tag -> attribute(tag, attribute))
            .distinct()
            .toList();
    if (values.size() != 1) {
      throw fault(
          "quotation %s has %d values of %s".formatted(number, values.size(), attribute),
          tags.get(0).span().start());
    }
    return values.get(0);
  }

  private String attribute(Tagged tag, String name) {
    return Optional.ofNullable(tag.attributes().get(name))
        .orElseThrow(() -> fault("<%s> without %s".formatted(tag.tag(), name), tag.span().start()));
  }

  private IllegalArgumentException fault(String what, int offset) {
    return new IllegalArgumentException(
        "Article %s: %s at code unit %d of its text".formatted(id, what, offset));
  }
}
