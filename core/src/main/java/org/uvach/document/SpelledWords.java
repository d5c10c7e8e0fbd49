package org.uvach.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The words of a text in the form in which all spellings of a word fall together, each with the
 * place where it stands: runs of letters and digits, without signs.
 *
 * @param text the text
 * @param words its words, in order
 */
record SpelledWords(String text, List<Word> words) {

  /** A word, folded, and where it stands. */
  record Word(String key, int start, int end) {}

  private static final String NASALS = "ङञणन";
  private static final String STOPS = "कखगघचछजझटठडढतथदध";
  private static final String LABIALS = "पफबभ";
  private static final char VIRAMA = '्';
  private static final char VISARGA = 'ः';

  static SpelledWords of(String text) {
    var words = ImmutableList.<Word>builder();
    for (int at = 0; at < text.length(); ) {
      int end = endOfWord(text, at);
      if (end > at) {
        String key = key(text.substring(at, end));
        if (!key.isEmpty()) {
          words.add(new Word(key, at, end));
        }
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return new SpelledWords(text, words.build());
  }

  /** A word begins with a letter or digit; signs and joiners may only follow. */
  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && isOfWord(text.codePointAt(end), end > start)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isOfWord(int c, boolean inside) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          inside;
      default -> Character.isLetterOrDigit(c);
    };
  }

  /** Words from one to another, as they stand in the text. */
  Span span(int first, int last) {
    return Span.of(text, words.get(first).start(), words.get(last).end());
  }

  /**
   * Beside what {@link Folding} makes one: हिन्दी and हिंदी, गयी and गई, किये and किए, डॉक्टर and
   * डाक्टर, दुःख and दुख.
   */
  private static String key(String word) {
    String folded = Folding.key(word);
    var key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (isHalfNasal(folded, i)) {
        key.append('ं');
        i++;
      } else if (isGlide(folded, i)) {
        key.append(folded.charAt(i + 1) == 'े' ? 'ए' : 'ई');
        i++;
      } else if (c != VISARGA) {
        key.append(c == 'ॉ' ? 'ा' : c == 'ऑ' ? 'आ' : c);
      }
    }
    return key.toString();
  }

  private static boolean isHalfNasal(String word, int at) {
    if (at + 2 >= word.length() || word.charAt(at + 1) != VIRAMA) {
      return false;
    }
    char nasal = word.charAt(at);
    char next = word.charAt(at + 2);
    return (NASALS.indexOf(nasal) >= 0 && STOPS.indexOf(next) >= 0)
        || (nasal == 'म' && LABIALS.indexOf(next) >= 0);
  }

  /** ये and यी, which are also written ए and ई, but not in ख्ये. */
  private static boolean isGlide(String word, int at) {
    boolean glide =
        word.charAt(at) == 'य'
            && at + 1 < word.length()
            && (word.charAt(at + 1) == 'े' || word.charAt(at + 1) == 'ी');
    return glide && (at == 0 || word.charAt(at - 1) != VIRAMA);
  }
}
