package org.uvach.internal.entity;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A common noun that says what somebody is: an office, a calling, an honorific, a kind of
 * organisation.
 *
 * @param words its folded words
 * @param kind what it says
 * @param gender the gender it marks
 * @param after whether it stands after a name (जी, मंत्रालय) and not before it (प्रधानमंत्री)
 * @param head the form that stands for all its synonyms (पीएम: प्रधानमंत्री)
 */
public record Title(List<String> words, Kind kind, Gender gender, boolean after, String head) {

  /** What a title says about the name beside it. */
  public enum Kind {
    /** An office with one holder at a time: प्रधानमंत्री (prime minister). */
    OFFICE,
    /** A calling that many have: अभिनेता (actor). */
    ROLE,
    /** Kin: भाई (brother). */
    RELATION,
    /** A mark of respect: श्री, जी. */
    HONORIFIC,
    /** Common noun of an organisation: मंत्रालय (ministry). */
    BODY,
    /** A part that speaks for its organisation: पीठ (bench). */
    ORGAN,
    /** Something written or said: रिपोर्ट (report). */
    DOCUMENT,
    /** What is reported, by a medium or by nobody: खबर (news). */
    NEWS,
    /** People who stay unnamed: लोग (people). */
    CROWD
  }

  /** Copies the words. */
  public Title {
    words = ImmutableList.copyOf(words);
  }

  /**
   * Whether it is what a person is: an office, a calling or kin.
   *
   * @return true if so
   */
  public boolean isPersonal() {
    return kind == Kind.OFFICE || kind == Kind.ROLE || kind == Kind.RELATION;
  }
}
