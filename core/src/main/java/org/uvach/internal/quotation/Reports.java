package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uvach.document.QuotationType;

/**
 * Reads one sentence's cues as quotations: which construction each is, with its source and content.
 */
final class Reports {

  private static final int FARTHEST_CLAUSE = 200;
  private static final int FARTHEST_RELAY = 12;
  private static final int FARTHEST_THIS = 20;

  private static final int SHORTEST_CONTENT = 2;
  private static final int LONGEST_PREFIXED = 12;

  private final TokenRow row;
  private final FunctionWords grammar;
  private final List<List<Cue>> cues;
  private final Sources sources;
  private final Contents contents;
  private final Factuality factuality;
  private final Stances stances;
  private final Voices voices;
  private final Joint joint;
  private final Enclosed enclosed;
  private final Preceding preceding;
  private final Unmarked unmarked;

  Reports(
      TokenRow row,
      FunctionWords grammar,
      List<List<Cue>> cues,
      Sources sources,
      Contents contents) {
    this.row = row;
    this.grammar = grammar;
    this.cues = cues;
    this.sources = sources;
    this.contents = contents;
    this.factuality = new Factuality(row, grammar);
    this.stances = new Stances(row);
    this.voices = new Voices(row, grammar, cues);
    this.joint = new Joint(row, grammar);
    this.enclosed = new Enclosed(row, grammar, contents, joint, cues);
    this.preceding = new Preceding(row, grammar, contents, enclosed);
    this.unmarked = new Unmarked(row, grammar, cues, sources);
  }

  /** All quotations whose cue stands in the sentence. */
  List<Saying> in(int sentence) {
    var found = ImmutableList.<Saying>builder();
    for (Cue cue : cues.get(sentence)) {
      int clause = clauseStart(cue, row.first(sentence));
      if (factuality.isSaid(cue, clause)) {
        read(report(cue, sentence, clause)).ifPresent(found::add);
      }
    }
    return found.build();
  }

  private Report report(Cue cue, int sentence, int clause) {
    Optional<Range> source = sources.of(cue, clause);
    int from = Math.max(clause, source.map(s -> s.start() - 1).orElse(clause));
    boolean relative =
        IntStream.range(from, cue.start()).anyMatch(at -> grammar.is("who", row.key(at)));
    return new Report(cue, sentence, clause, source, relative);
  }

  /**
   * First token of the clause in which a cue stands: behind the last कि or opening sign before it.
   */
  private int clauseStart(Cue cue, int first) {
    int start = first;
    for (int at = Math.max(first, cue.start() - FARTHEST_CLAUSE); at < cue.start(); at++) {
      boolean opens = contents.runAt(at).filter(run -> run.after() > cue.start()).isPresent();
      if (row.key(at).equals("कि") || opens) {
        start = at + 1;
      }
    }
    return start;
  }

  private Optional<Saying> read(Report report) {
    return switch (report.cue().frame()) {
      case ACCORDING -> according(report);
      case PREFIX -> prefix(report);
      case VERB, NOUN, FEELING -> said(report);
    };
  }

  private Optional<Saying> said(Report report) {
    Cue cue = report.cue();
    if (!voices.isAnothers(report)) {
      return Optional.empty();
    }
    int that = that(report);
    if (that >= 0 && !hasCueBefore(that, report)) {
      return !cue.strong() && report.source().isEmpty()
          ? Optional.empty()
          : ahead(report, joint.behindComma(that + 1), "that")
              .or(() -> below(report, joint.behindComma(that + 1), false));
    }
    if (!cue.strong()) {
      return Optional.empty();
    }
    int sign = joint.behindSigns(cue.end());
    if (contents.runAt(sign).isPresent()) {
      return preceding
          .inSigns(report)
          .flatMap(first -> parted(report, first, sign))
          .or(() -> ahead(report, sign, "signs"));
    }
    if (isOrder(cue)) {
      return Optional.empty();
    }
    return called(report)
        .or(() -> before(report))
        .or(() -> announced(report))
        .or(() -> unmarked.joining(report, sign).flatMap(how -> ahead(report, sign, how)));
  }

  /** "…," X ने कहा, "…": the words stand on both sides. */
  private Optional<Saying> parted(Report report, Range first, int sign) {
    return contents
        .from(beginning(report, sign, "signs"))
        .map(second -> saying(report, List.of(first, second), "signs"));
  }

  private Optional<Saying> before(Report report) {
    return preceding
        .inSigns(report)
        .map(words -> saying(report, List.of(words), "after-signs"))
        .or(
            () ->
                preceding
                    .unmarked(report)
                    .map(words -> saying(report, List.of(words), "after-comma")));
  }

  /** कहा, साथ ही बताया कि (said, and told besides that): the second verb has the words. */
  private boolean hasCueBefore(int that, Report report) {
    return NearCues.startingIn(cues.get(report.sentence()), report.cue().end(), that).stream()
        .anyMatch(cue -> cue.end() == that);
  }

  private int that(Report report) {
    int end = row.end(report.sentence());
    int that = joint.that(report.cue().end(), end);
    return that < 0 && isThis(report.cue()) ? farThat(report, end) : that;
  }

  /** X ने यह कहते हुए … छोड़ा कि … (left, saying that): यह (this) points to what comes behind. */
  private boolean isThis(Cue cue) {
    return grammar.is("pointing-on", row.key(cue.start() - 1))
        && cue.form() == VerbForms.Aspect.IMPERFECTIVE
        && row.key(cue.end() - 1).startsWith("हु");
  }

  /** The next कि, if no other cue stands before it; else -1. */
  private int farThat(Report report, int end) {
    int from = report.cue().end();
    int that =
        IntStream.range(from, Math.min(end, from + FARTHEST_THIS))
            .filter(at -> row.key(at).equals("कि"))
            .findFirst()
            .orElse(-1);
    boolean other = !NearCues.startingIn(cues.get(report.sentence()), from, that).isEmpty();
    return other ? -1 : that;
  }

  /** तैयार रहने को कहा गया है, … (was told to be ready): the infinitive is what was said. */
  private boolean isOrder(Cue cue) {
    int last = cue.start() - 1;
    boolean purpose = row.key(last).equals("लिए") || row.key(last).equals("लिये");
    int infinitive = purpose ? last - 2 : last - 1;
    return cue.lemma().equals("कहना")
        && (purpose || row.key(last).equals("को"))
        && row.key(infinitive).endsWith("ने")
        && !row.inName(infinitive);
  }

  private Optional<Saying> ahead(Report report, int from, String how) {
    return contents
        .from(beginning(report, from, how))
        .filter(
            content ->
                content.length() >= SHORTEST_CONTENT
                    || contents.typeOf(content) == QuotationType.DIRECT)
        .map(content -> saying(report, List.of(content), how));
  }

  /** कहा कि, लिखा - at the end of a line: the words stand below it. */
  private Optional<Saying> below(Report report, int from, boolean announced) {
    return row.endsSentence(from, report.sentence())
        ? contents
            .below(report.sentence(), announced)
            .map(content -> saying(report, List.of(content), "below"))
        : Optional.empty();
  }

  private Optional<Saying> announced(Report report) {
    int sign = report.cue().end();
    return row.announces(sign) ? below(report, sign, true) : Optional.empty();
  }

  private static ContentEnds.Beginning beginning(Report report, int from, String how) {
    return new ContentEnds.Beginning(from, report.sentence(), report.cue(), report.source(), how);
  }

  private Saying saying(Report report, List<Range> first, String how) {
    Cue cue = report.cue();
    List<Range> content = enclosed.continued(first);
    return new Saying(
        content,
        List.of(new Range(cue.start(), cue.end())),
        report.source(),
        contents.commonType(content),
        stances.of(cue, cues.get(report.sentence())),
        rule(report, how));
  }

  /** The construction's name, so fine that each is right about equally often. */
  private static String rule(Report report, String how) {
    return report.cue().frame().name().toLowerCase(Locale.ROOT)
        + "-"
        + how
        + (report.source().isEmpty() ? "-nobody" : "")
        + (report.cue().strong() ? "" : "-weak");
  }

  /** इसे ‘…’ बताया: called it "…". */
  private Optional<Saying> called(Report report) {
    if (report.source().isEmpty() || !report.cue().governs(Cue.Joining.NAME)) {
      return Optional.empty();
    }
    return enclosed
        .name(report.cue(), report.sentence())
        .map(name -> saying(report, List.of(name), "called"));
  }

  private Optional<Saying> according(Report report) {
    if (report.source().isEmpty() || isPassedOn(report) || voices.isNobody(report.source().get())) {
      return Optional.empty();
    }
    List<Range> content = new ArrayList<>();
    preceding.clause(report).ifPresent(content::add);
    int comma = joint.behindComma(report.cue().end());
    int from = row.key(comma).equals("तो") ? comma + 1 : comma;
    if (from < row.end(report.sentence())) {
      contents
          .from(beginning(report, from, "said"))
          .filter(c -> c.length() > SHORTEST_CONTENT)
          .ifPresent(content::add);
    }
    return content.isEmpty() ? Optional.empty() : Optional.of(saying(report, content, "said"));
  }

  /** के हवाले से (एजेंसी ने) बताया कि: the verb behind reports, not the postposition. */
  private boolean isPassedOn(Report report) {
    int end = report.cue().end();
    boolean quoted = row.key(end - 2).equals("हवाले");
    return NearCues.startingIn(cues.get(report.sentence()), end, end + FARTHEST_RELAY).stream()
        .filter(c -> c.frame() == Cue.Frame.VERB || c.frame() == Cue.Frame.FEELING)
        .anyMatch(
            c ->
                c.start() == end
                    || (quoted && sources.of(c, report.clause()).equals(report.source())));
  }

  /** बकौल X, … */
  private Optional<Saying> prefix(Report report) {
    int start = report.cue().end();
    int end = Math.min(row.end(report.sentence()), start + LONGEST_PREFIXED);
    int comma = start;
    while (comma < end && !row.key(comma).equals(",") && !row.isQuote(comma)) {
      comma++;
    }
    if (comma == end || comma == start) {
      return Optional.empty();
    }
    return ahead(report.by(new Range(start, comma)), joint.behindComma(comma), "said");
  }
}
