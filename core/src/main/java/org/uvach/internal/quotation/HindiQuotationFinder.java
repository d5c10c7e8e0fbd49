package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uvach.document.Attribution;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.Quotation;
import org.uvach.document.Span;
import org.uvach.internal.evidence.Precision;
import org.uvach.language.Article;
import org.uvach.language.QuotationFinder;

/**
 * Finds what a Hindi article reports as said. Cues come from a lexicon, sources from case marking,
 * contents from कि, signs and the sentences that depend on them.
 */
public final class HindiQuotationFinder implements QuotationFinder {

  private final FunctionWords grammar;
  private final CueLexicon lexicon;
  private final CircumstanceWords told;
  private final Precision precision;
  private final EndChooser ends;

  private HindiQuotationFinder(
      FunctionWords grammar,
      CueLexicon lexicon,
      CircumstanceWords told,
      Precision precision,
      EndChooser ends) {
    this.ends = ends;
    this.grammar = grammar;
    this.lexicon = lexicon;
    this.told = told;
    this.precision = precision;
  }

  /**
   * Loads the word lists.
   *
   * @return a finder, safe to be shared by all threads
   * @throws IllegalStateException if a word list is missing or bad
   */
  public static HindiQuotationFinder load() {
    var grammar = FunctionWords.read("hi/function-words.tsv");
    return new HindiQuotationFinder(
        grammar,
        CueLexicon.read("hi/cues.tsv", grammar),
        CircumstanceWords.read("hi"),
        Precision.read("hi/quotation-rules.tsv"),
        (beginning, places, rule) -> rule);
  }

  @Override
  public List<Quotation> find(Article article, List<Mention> mentions) {
    var row = new TokenRow(article, mentions);
    return numbered(row, Layers.of(withoutRivals(sayings(row, ends)), row.size()));
  }

  /**
   * All places where the reported words of an article may end, for learning where they do.
   *
   * @param article the article
   * @param mentions mentions by name, in the order of the text
   * @return a lesson for each content whose end no quotation sign shows
   */
  public List<EndLesson> lessons(Article article, List<Mention> mentions) {
    var row = new TokenRow(article, mentions);
    List<EndLesson> lessons = new ArrayList<>();
    sayings(
        row,
        (beginning, places, rule) -> {
          lessons.add(lesson(row, beginning, places.get(), rule));
          return rule;
        });
    return lessons;
  }

  private static EndLesson lesson(
      TokenRow row, ContentEnds.Beginning beginning, List<ContentEnds.End> places, int rule) {
    List<Integer> tokens = places.stream().map(ContentEnds.End::token).toList();
    return new EndLesson(
        row.token(beginning.from()).start(),
        tokens.stream().map(token -> row.token(token - 1).end()).toList(),
        places.stream().map(ContentEnds.End::features).toList(),
        tokens.indexOf(rule));
  }

  private List<Saying> sayings(TokenRow row, EndChooser chooser) {
    var runs = Signs.runs(row);
    var sources = new Sources(row, grammar);
    var cues = cues(row);
    var clauses = new Clauses(row, grammar, cues, sources);
    var contents =
        new Contents(row, runs, clauses, new ContentEnds(row, grammar, clauses), chooser);
    var reports = new Reports(row, grammar, cues, sources, contents);
    var headlines = new Headlines(row, grammar, cues, contents);
    var anaphora = new Anaphora(row, grammar, sources, contents);
    var signed = new Signed(row, grammar, told, contents);
    var turns = new Turns(row, grammar, told, contents);
    List<Saying> sayings = new ArrayList<>();
    boolean reportedBefore = true;
    for (int s = 0; s < row.sentences(); s++) {
      turns.in(s).ifPresent(sayings::add);
      List<Saying> reported = reports.in(s);
      sayings.addAll(reported);
      if (reported.isEmpty()) {
        Optional<Saying> said = headlines.in(s);
        if (said.isEmpty()) {
          said = signed.in(s);
        }
        if (said.isEmpty()) {
          said = anaphora.in(s, !reportedBefore);
        }
        said.ifPresent(sayings::add);
      }
      reportedBefore = !reported.isEmpty();
    }
    sayings.removeIf(saying -> !saying.standsApart());
    return sayings;
  }

  private List<List<Cue>> cues(TokenRow row) {
    var cues = ImmutableList.<List<Cue>>builder();
    for (int s = 0; s < row.sentences(); s++) {
      cues.add(lexicon.find(row, s));
    }
    return cues.build();
  }

  /** Of two sayings with the same content only the one whose cue stands nearest is kept. */
  private static List<Saying> withoutRivals(List<Saying> sayings) {
    List<Saying> kept = new ArrayList<>();
    for (Saying saying : sayings) {
      Saying last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last != null && last.contents().equals(saying.contents())) {
        kept.remove(kept.size() - 1);
      }
      kept.add(saying);
    }
    kept.sort(Comparator.comparingInt(Saying::start).thenComparing(s -> -s.length()));
    return kept;
  }

  private List<Quotation> numbered(TokenRow row, List<Saying> sayings) {
    var circumstances = new Circumstances(row, grammar, told);
    Map<Saying, Range> relays = new Relays(row, grammar).of(sayings);
    var quotations = ImmutableList.<Quotation>builder();
    int number = 1;
    for (Saying saying : sayings) {
      Optional<Range> relay = Optional.ofNullable(relays.get(saying));
      quotations.add(
          new Quotation(
              "q" + number++,
              saying.type(),
              spans(row, saying.contents()),
              spans(row, saying.cues()),
              saying.stance(),
              new Evidence(saying.rule(), precision.of(saying.rule())),
              attribution(row, saying, relay, circumstances)));
    }
    return quotations.build();
  }

  private static Attribution attribution(
      TokenRow row, Saying saying, Optional<Range> relay, Circumstances circumstances) {
    return new Attribution(
        saying.source().map(range -> span(row, range)),
        Optional.empty(),
        relay.map(range -> span(row, range)),
        circumstances.addressee(saying).map(range -> span(row, range)),
        circumstances.medium(saying).map(range -> span(row, range)),
        new Evidence("none", 0));
  }

  private static List<Span> spans(TokenRow row, List<Range> ranges) {
    return ranges.stream().map(range -> span(row, range)).collect(ImmutableList.toImmutableList());
  }

  private static Span span(TokenRow row, Range range) {
    return row.span(range.start(), range.end());
  }
}
