package org.uvach.internal.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.uvach.language.Token;

/**
 * Where reported words may end: before a clause that is joined on, or with any of the next
 * sentences of their paragraph; and what speaks for each place.
 */
final class ContentEnds {

  private static final int MOST_SENTENCES = 8;
  private static final int MOST_CLAUSES = 5;
  private static final int FARTHEST_VERB = 4;
  private static final int LOOKED_AT = 40;

  /**
   * Reported words whose beginning is known.
   *
   * @param from their first token
   * @param sentence the cue's sentence
   * @param cue the cue
   * @param source who is said to speak, if anybody
   * @param how what joins cue and words: that, comma, bare …
   */
  record Beginning(int from, int sentence, Cue cue, Optional<Range> source, String how) {}

  /**
   * A place where reported words may end.
   *
   * @param token the token after them
   * @param features names of what is so there
   */
  record End(int token, List<String> features) {}

  private final TokenRow row;
  private final FunctionWords grammar;
  private final Clauses clauses;

  ContentEnds(TokenRow row, FunctionWords grammar, Clauses clauses) {
    this.row = row;
    this.grammar = grammar;
    this.clauses = clauses;
  }

  /**
   * All places, in the order of the text.
   *
   * @param rule the token after the words, as the rules say
   */
  List<End> of(Beginning beginning, int rule) {
    List<Integer> places = places(beginning, rule);
    List<End> ends = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int next = i + 1 < places.size() ? places.get(i + 1) : sentenceEnd(places.get(i));
      ends.add(new End(places.get(i), features(beginning, places.get(i), next, rule)));
    }
    return ends;
  }

  private int sentenceEnd(int at) {
    return at < row.size() ? row.end(row.sentenceOf(at)) : row.size();
  }

  private List<Integer> places(Beginning beginning, int rule) {
    Set<Integer> places = new TreeSet<>();
    int end = row.end(beginning.sentence());
    for (int at = beginning.from() + 2; at < end && places.size() < MOST_CLAUSES; at++) {
      if (isClauseEdge(at, end)) {
        places.add(at);
      }
    }
    int s = beginning.sentence();
    places.add(row.end(s));
    while (s + 1 < row.sentences()
        && s - beginning.sentence() < MOST_SENTENCES
        && row.paragraphOf(row.first(s + 1)) == row.paragraphOf(row.first(s))) {
      s++;
      places.add(row.end(s));
    }
    places.add(rule);
    places.removeIf(place -> place <= beginning.from());
    return List.copyOf(places);
  }

  /** Behind a finite verb, a comma or nothing, and a word that joins a clause on. */
  private boolean isClauseEdge(int at, int end) {
    int word = row.key(at).equals(",") ? at + 1 : at;
    return word < end
        && grammar.is("conjunction", row.key(word))
        && grammar.isFinite(row.key(at - 1));
  }

  private List<String> features(Beginning beginning, int end, int next, int rule) {
    Set<String> f = new HashSet<>();
    f.add("rule=" + (end == rule ? "here" : end < rule ? "later" : "before"));
    boolean sentence = end == row.size() || row.first(row.sentenceOf(end)) == end;
    String kind = sentence ? "sentence" : "clause";
    f.add(kind);
    addBeginning(f, beginning, end, kind);
    if (row.startsParagraph(end)) {
      f.add("paragraph-ends");
    } else {
      addNext(f, end, next, kind);
      addLikeness(f, beginning, end, next, kind);
      if (sentence) {
        addSentences(f, beginning, end);
      }
    }
    return List.copyOf(f);
  }

  private void addBeginning(Set<String> f, Beginning beginning, int end, String kind) {
    Cue cue = beginning.cue();
    int sentences = row.sentenceOf(end - 1) - beginning.sentence();
    f.add("sentences=" + Math.min(sentences, 3) + "|" + kind);
    f.add("how=" + beginning.how() + "|" + kind + "|" + Math.min(sentences, 1));
    f.add("frame=" + cue.frame() + "|" + kind);
    f.add("stance=" + cue.stance() + "|" + kind);
    f.add("form=" + cue.form() + (cue.passive() ? "-passive" : "") + "|" + kind);
    f.add("source=" + source(beginning) + "|" + kind);
    f.add("length=" + Math.min((end - beginning.from()) / 10, 4) + "|" + kind);
    boolean asks = row.key(end - 1).equals("?");
    f.add("asks=" + asks + "|" + cue.stance().name().toLowerCase(Locale.ROOT));
  }

  private String source(Beginning beginning) {
    if (beginning.source().isEmpty()) {
      return "none";
    }
    Range source = beginning.source().get();
    String first = row.key(source.start());
    if (grammar.is("first-person", first)) {
      return "first-person";
    }
    boolean pronoun = source.length() == 1 && (first.endsWith("ने") || first.startsWith("उन"));
    return pronoun ? "pronoun" : row.inName(source.end() - 1) ? "name" : "noun";
  }

  private void addNext(Set<String> f, int end, int next, String kind) {
    int word = end;
    while (word < next && !row.isWord(word)) {
      word++;
    }
    String key = row.key(word);
    f.add("next=" + key + "|" + kind);
    f.add("next2=" + key + " " + row.key(word + 1) + "|" + kind);
    for (String group : List.of("dependent", "opener", "demonstrative", "subject", "conjunction")) {
      if (grammar.is(group, key)) {
        f.add("next-is=" + group + "|" + kind);
      }
    }
    f.add("next-name=" + row.inName(word) + "|" + kind);
    f.add("next-report=" + reports(end, next) + "|" + kind);
    f.add("next-first-person=" + has("first-person", end, next) + "|" + kind);
    f.add("next-signs=" + hasSigns(end, next) + "|" + kind);
    f.add("next-verb=" + tense(next) + "|" + kind);
  }

  private boolean reports(int from, int end) {
    return clauses.hasReportIn(from, end);
  }

  private boolean has(String group, int from, int end) {
    for (int at = from; at < Math.min(end, from + LOOKED_AT); at++) {
      if (grammar.is(group, row.key(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSigns(int from, int end) {
    for (int at = from; at < end; at++) {
      if (row.isQuote(at)) {
        return true;
      }
    }
    return false;
  }

  /** What the last verb before a place says of time. */
  private String tense(int end) {
    int at = end - 1;
    for (int steps = 0; steps < FARTHEST_VERB && at > 0; steps++, at--) {
      String key = row.key(at);
      if (VerbForms.isFuture(key)) {
        return "future";
      }
      if (key.equals("चाहिए") || key.equals("चाहिये")) {
        return "should";
      }
      if (key.equals("है") || key.equals("हैं") || key.equals("हूं")) {
        return row.isWord(at - 1) && isPerfect(at - 1) ? "perfect" : "present";
      }
      if (key.equals("था") || key.equals("थे") || key.equals("थी") || key.equals("थीं")) {
        return "past";
      }
      if (grammar.is("finite", key)) {
        return "simple-past";
      }
      if (row.isWord(at)) {
        return row.kind(at) == Token.Kind.NUMBER ? "none" : "other";
      }
    }
    return "none";
  }

  private boolean isPerfect(int at) {
    return grammar.is("finite", row.key(at)) && !row.key(at).startsWith("रह");
  }

  private void addLikeness(Set<String> f, Beginning beginning, int end, int next, String kind) {
    boolean mine = has("first-person", beginning.from(), end);
    boolean nextMine = has("first-person", end, next);
    f.add("first-person=" + mine + "-" + nextMine + "|" + kind);
    f.add("tense=" + tense(end) + "-" + tense(next) + "|" + kind);
  }

  private void addSentences(Set<String> f, Beginning beginning, int end) {
    int s = row.sentenceOf(end);
    int left = 0;
    while (left < 3
        && s + left < row.sentences()
        && row.paragraphOf(row.first(s + left)) == row.paragraphOf(end - 1)) {
      left++;
    }
    f.add("left=" + left);
    f.add("next-depends=" + clauses.depends(s));
    boolean behind = s + 1 < row.sentences() && clauses.reports(s + 1);
    f.add("report-behind=" + behind + "|" + clauses.reports(s));
    f.add("left=" + left + "|" + beginning.cue().stance());
  }
}
