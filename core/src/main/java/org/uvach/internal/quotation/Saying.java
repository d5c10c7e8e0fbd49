package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uvach.document.QuotationType;
import org.uvach.document.Stance;

/**
 * A quotation in tokens: what was found before it is given back in offsets.
 *
 * @param contents the words reported, in order
 * @param cues the reporting words
 * @param source who is said to speak, if the text says so
 * @param type direct, indirect or mixed
 * @param stance what kind of saying
 * @param rule which construction it is
 */
record Saying(
    List<Range> contents,
    List<Range> cues,
    Optional<Range> source,
    QuotationType type,
    Stance stance,
    String rule) {

  Saying {
    contents = ImmutableList.copyOf(contents);
    cues = ImmutableList.copyOf(cues);
  }

  /** Words that a sign, or a verb without more, gives to somebody. */
  static Saying stated(Range words, QuotationType type, Range cue, Range source, String rule) {
    return new Saying(List.of(words), List.of(cue), Optional.of(source), type, Stance.STATE, rule);
  }

  /**
   * Whether neither cue nor source is among the words; stray signs can make a content hold both.
   */
  boolean standsApart() {
    return Stream.concat(cues.stream(), source.stream())
        .noneMatch(words -> contents.stream().anyMatch(words::overlaps));
  }

  int start() {
    return contents.get(0).start();
  }

  int length() {
    return contents.stream().mapToInt(Range::length).sum();
  }
}
