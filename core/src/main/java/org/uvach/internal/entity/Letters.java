package org.uvach.internal.entity;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.WordList;

/**
 * Acronyms and the names they shorten: एनआईए is N I A and so नेशनल इन्वेस्टिगेशन एजेंसी; भाजपा
 * takes the first syllable of भारतीय जनता पार्टी.
 */
final class Letters {

  private static final int LONGEST_LETTER = 8;

  private final ImmutableMap<String, String> latin;
  private final ImmutableMap<String, String> initials;
  private final ImmutableSet<String> small;

  private Letters(Map<String, String> latin, Map<String, String> initials, Set<String> small) {
    this.latin = ImmutableMap.copyOf(latin);
    this.initials = ImmutableMap.copyOf(initials);
    this.small = ImmutableSet.copyOf(small);
  }

  /**
   * Reads how a language writes Latin letters.
   *
   * @param resource a word list, for example {@code hi/letters.tsv}
   * @return its letters
   */
  static Letters read(String resource) {
    var latin = ImmutableMap.<String, String>builder();
    var initials = ImmutableMap.<String, String>builder();
    var small = ImmutableSet.<String>builder();
    for (List<String> row : WordList.read(resource, 3).rows()) {
      String form = Spelling.form(Folding.key(row.get(0)));
      switch (row.get(1)) {
        case "name" -> latin.put(form, row.get(2));
        case "initial" -> initials.put(form, row.get(2));
        default -> small.add(form);
      }
    }
    return new Letters(latin.buildKeepingLast(), initials.buildKeepingLast(), small.build());
  }

  /**
   * The Latin letters that a word spells.
   *
   * @param form a spelling form, Devanagari or Latin
   * @return at least two letters in lower case; empty if it does not spell any
   */
  Optional<String> spelled(String form) {
    if (form.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return form.length() > 1 && form.length() < LONGEST_LETTER
          ? Optional.of(form)
          : Optional.empty();
    }
    var letters = new StringBuilder();
    int at = 0;
    while (at < form.length()) {
      int length = letterAt(form, at);
      if (length == 0) {
        return Optional.empty();
      }
      letters.append(latin.get(form.substring(at, at + length)));
      at += length;
    }
    return letters.length() > 1 ? Optional.of(letters.toString()) : Optional.empty();
  }

  private int letterAt(String form, int at) {
    for (int length = Math.min(LONGEST_LETTER, form.length() - at); length > 0; length--) {
      if (latin.containsKey(form.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /**
   * What a name and its acronym have in common, so that the one can be looked up by the other.
   *
   * @param words spelling forms of a name's words
   * @return keys; a name and its acronym share at least one
   */
  List<String> hooks(List<String> words) {
    List<String> hooks = new ArrayList<>();
    if (words.size() == 1) {
      spelled(words.get(0)).ifPresent(letters -> hooks.add("#" + letters.length()));
      hooks.add("@" + heads(words.get(0)));
    } else {
      List<String> great = great(words);
      hooks.add("#" + great.size());
      hooks.add("@" + great.stream().map(word -> word.charAt(0)).toList());
    }
    return hooks;
  }

  private List<String> great(List<String> words) {
    return words.stream().filter(word -> !small.contains(word)).toList();
  }

  /**
   * Whether a word is an acronym of a name.
   *
   * @param acronym spelling form of a word
   * @param name spelling forms of the name's words
   * @return true if its letters, or its syllables, begin the words
   */
  boolean shorten(String acronym, List<String> name) {
    List<String> words = great(name);
    return words.size() > 1
        && (spelled(acronym).filter(letters -> begin(letters, words)).isPresent()
            || syllablesBegin(acronym, words));
  }

  private boolean begin(String letters, List<String> words) {
    if (letters.length() != words.size()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      String first = words.get(i).substring(0, 1);
      if (!initials.getOrDefault(first, first).contains(letters.substring(i, i + 1))) {
        return false;
      }
    }
    return true;
  }

  /** भाजपा: one consonant for each word, in order, each the word's first. */
  private static boolean syllablesBegin(String acronym, List<String> words) {
    List<Character> heads = heads(acronym);
    if (heads.size() != words.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).charAt(0) != heads.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static List<Character> heads(String form) {
    List<Character> heads = new ArrayList<>();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean letter = c >= 'अ' && c <= 'ह';
      if (letter && (i == 0 || form.charAt(i - 1) != '्')) {
        heads.add(c);
      }
    }
    return heads;
  }
}
