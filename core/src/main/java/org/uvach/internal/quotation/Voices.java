package org.uvach.internal.quotation;

import java.util.List;
import java.util.stream.IntStream;
import org.uvach.document.Stance;

/**
 * Tells whether somebody else speaks where a cue stands: not the one whose words it is part of, not
 * a thing that shows, nor a matter, nor nobody.
 */
final class Voices {

  /** How far before जो (which) stands what it means: दिन है जो (a day which). */
  private static final int FARTHEST_HEAD = 2;

  private final TokenRow row;
  private final FunctionWords grammar;
  private final List<List<Cue>> cues;

  Voices(TokenRow row, FunctionWords grammar, List<List<Cue>> cues) {
    this.row = row;
    this.grammar = grammar;
    this.cues = cues;
  }

  /** Whether what a verb, noun or feeling tells is told by somebody else. */
  boolean isAnothers(Report report) {
    return !isOwnVoice(report)
        && !isOwnBelief(report)
        && !isShowing(report)
        && !isFeelingOfNobody(report)
        && !isOfMatter(report);
  }

  /**
   * उसी के मुताबिक, जिसके अनुसार (in accordance with which), अपनी शैली के मुताबिक (in his own
   * manner), मेरी जानकारी के अनुसार (as far as I know).
   */
  boolean isNobody(Range source) {
    return grammar.is("pointer", row.key(source.end() - 1))
        || row.key(source.start()).startsWith("अपन")
        || grammar.is("first-person", row.key(source.start()));
  }

  /** "I think", "I say" inside somebody's words is no quotation of its own. */
  private boolean isOwnVoice(Report report) {
    Cue cue = report.cue();
    return (cue.frame() != Cue.Frame.VERB
            || cue.form() != VerbForms.Aspect.PERFECTIVE
            || cue.stance() == Stance.BELIEVE)
        && report.source().filter(s -> grammar.is("first-person", row.key(s.start()))).isPresent();
  }

  /** X ने कहा कि उन्हें उम्मीद है कि (X said that he hoped that): what he hopes he says. */
  private boolean isOwnBelief(Report report) {
    Cue cue = report.cue();
    boolean his = report.source().filter(s -> s.start() == report.clause() && isHe(s)).isPresent();
    return his
        && (cue.frame() == Cue.Frame.FEELING || cue.stance() == Stance.BELIEVE)
        && row.key(report.clause() - 1).equals("कि")
        && cues.get(report.sentence()).stream()
            .anyMatch(c -> c.strong() && c.end() == report.clause() - 1);
  }

  private boolean isHe(Range source) {
    String key = row.key(source.start());
    return source.length() == 1
        && (grammar.is("subject", key)
            || grammar.is("subject-dative", key)
            || grammar.is("subject-genitive", key));
  }

  /** इतिहास बताता है कि (history shows that), ऐसा दिन है जो याद दिलाता है कि (which reminds). */
  private boolean isShowing(Report report) {
    return report.cue().frame() == Cue.Frame.VERB
        && report.cue().form() == VerbForms.Aspect.IMPERFECTIVE
        && report.source().filter(this::isThingThatShows).isPresent();
  }

  private boolean isThingThatShows(Range source) {
    int head = source.end() - 1;
    int first = grammar.is("who", row.key(head)) ? head - FARTHEST_HEAD : head;
    return !row.inName(head)
        && IntStream.rangeClosed(first, head).anyMatch(at -> grammar.is("showing", row.key(at)));
  }

  private boolean isFeelingOfNobody(Report report) {
    return report.cue().frame() == Cue.Frame.FEELING
        && report.source().isEmpty()
        && report.cue().needsSource();
  }

  /**
   * इस बात का संकेत है (is a sign of it), आज का फैसला (today's decision), संख्या बढ़ने का अनुमान
   * (that the number will grow): a matter says nothing.
   */
  private boolean isOfMatter(Report report) {
    return report.cue().frame() == Cue.Frame.NOUN
        && report.source().filter(s -> isMatter(s.end() - 1)).isPresent();
  }

  private boolean isMatter(int head) {
    return !row.inName(head) && grammar.is("matter", row.key(head));
  }
}
