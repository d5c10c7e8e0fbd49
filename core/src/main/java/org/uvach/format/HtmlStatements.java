package org.uvach.format;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.uvach.document.Attribution;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.Evidence;
import org.uvach.document.Quotation;
import org.uvach.document.Span;

/** The list beside the article: who spoke, and each one's statements. */
final class HtmlStatements {

  /** Stands for all sources without a speaker. */
  private static final int UNNAMED = 0;

  private final Document document;
  private final Map<Entity, Integer> numbers = new HashMap<>();
  private final ListMultimap<Integer, Integer> bySpeaker;
  private final StringBuilder out = new StringBuilder();

  private HtmlStatements(Document document) {
    this.document = document;
    for (Entity entity : document.entities()) {
      numbers.put(entity, numbers.size() + 1);
    }
    var statements = ImmutableListMultimap.<Integer, Integer>builder();
    for (int i = 0; i < document.quotations().size(); i++) {
      statements.put(speaker(document.quotations().get(i)), i + 1);
    }
    this.bySpeaker = statements.build();
  }

  private int speaker(Quotation quotation) {
    return quotation.speaker().map(s -> numbers.getOrDefault(s, UNNAMED)).orElse(UNNAMED);
  }

  /** The filter, and then a section for each speaker, in the order in which they speak. */
  static String of(Document document) {
    var list = new HtmlStatements(document);
    list.writeFilter();
    list.bySpeaker
        .asMap()
        .forEach((speaker, said) -> list.writeSpeaker(speaker, List.copyOf(said)));
    return list.out.toString();
  }

  private void writeFilter() {
    if (bySpeaker.keySet().size() < 2) {
      return;
    }
    out.append("<div class=\"filter\" role=\"group\" aria-label=\"Show statements of\">\n");
    writeButton("", "Everybody", bySpeaker.size(), true);
    bySpeaker
        .asMap()
        .forEach((who, said) -> writeButton(String.valueOf(who), name(who), said.size(), false));
    out.append("</div>\n");
  }

  private void writeButton(String speaker, String label, int count, boolean pressed) {
    out.append(
        String.format(
            Locale.ROOT,
            "<button type=\"button\" data-by=\"%s\" aria-pressed=\"%s\">%s <b>%d</b></button>\n",
            speaker,
            pressed,
            label,
            count));
  }

  private String name(int speaker) {
    return speaker == UNNAMED
        ? "Unnamed"
        : HtmlNames.inLanguage(document, document.entities().get(speaker - 1).name())
            + HtmlNames.latin(document.entities().get(speaker - 1));
  }

  private void writeSpeaker(int speaker, List<Integer> said) {
    out.append(
        String.format(
            Locale.ROOT, "<section class=\"by\" data-by=\"%d\">\n<h3>%s", speaker, name(speaker)));
    if (speaker != UNNAMED) {
      Entity entity = document.entities().get(speaker - 1);
      out.append(
          String.format(Locale.ROOT, " <small>%s</small>", HtmlNames.kind(document, entity)));
    }
    out.append("</h3>\n<ol>\n");
    for (int number : said) {
      write(document.quotations().get(number - 1), number, name(speaker));
    }
    out.append("</ol>\n</section>\n");
  }

  private void write(Quotation quotation, int number, String speaker) {
    out.append(
        String.format(
            Locale.ROOT,
            """
        <li id="s%1$d" value="%1$d" class="%2$s">
        <a class="words" href="#q%1$d"><span class="no">%1$d</span> <q>%3$s</q></a>
        <dl id="d%1$d">
        """,
            number,
            quotation.type().name().toLowerCase(Locale.ROOT),
            HtmlNames.inLanguage(document, quotation.text())));
    fact("Speaker", speaker, "who");
    fact("Source", words(quotation.source().stream().toList(), "left out"), "");
    fact("Cue", words(quotation.cue(), "none"), "");
    Attribution who = quotation.attribution();
    who.addressee().ifPresent(span -> fact("To", words(List.of(span), ""), ""));
    who.medium().ifPresent(span -> fact("In", words(List.of(span), ""), ""));
    who.via().ifPresent(span -> fact("Via", words(List.of(span), ""), ""));
    fact("Stance", lower(quotation.stance()), "");
    fact("Type", lower(quotation.type()), "");
    fact("Confidence", confidence(quotation.confidence()), "");
    fact("Rules", rule("words", quotation.evidence()) + rule("speaker", who.evidence()), "");
    out.append("</dl>\n</li>\n");
  }

  private void fact(String term, String value, String style) {
    out.append(
        String.format(
            Locale.ROOT,
            "<div class=\"%s %s\"><dt>%s</dt><dd>%s</dd></div>\n",
            term.toLowerCase(Locale.ROOT),
            style,
            term,
            value));
  }

  private String words(List<Span> spans, String none) {
    return spans.isEmpty()
        ? "<i>" + none + "</i>"
        : HtmlNames.inLanguage(
            document, spans.stream().map(Span::text).collect(Collectors.joining(" … ")));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String confidence(double share) {
    long percent = Math.round(share * 100);
    return String.format(
        Locale.ROOT,
        "<meter min=\"0\" max=\"100\" low=\"60\" high=\"85\" optimum=\"100\" value=\"%1$d\">%1$d %%</meter> %1$d %%",
        percent);
  }

  private static String rule(String what, Evidence evidence) {
    return String.format(
        Locale.ROOT,
        "<span class=\"rule\">%s: <code>%s</code> %d\u00A0%%</span> ",
        what,
        HtmlText.escape(evidence.rule()),
        Math.round(evidence.confidence() * 100));
  }
}
