package org.uvach.internal.quotation;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.uvach.internal.text.WordList;

/**
 * The words that build Hindi sentences, by class; the classes are explained in {@code
 * function-words.tsv}.
 */
final class FunctionWords {

  private final ImmutableSetMultimap<String, String> byClass;

  private FunctionWords(ImmutableSetMultimap<String, String> byClass) {
    this.byClass = byClass;
  }

  static FunctionWords read(String resource) {
    var words = ImmutableSetMultimap.<String, String>builder();
    for (List<String> row : WordList.read(resource, 2).rows()) {
      words.put(row.get(0), row.get(1));
    }
    return new FunctionWords(words.build());
  }

  /** Whether the folded word belongs to the class. */
  boolean is(String wordClass, String key) {
    return byClass.containsEntry(wordClass, key);
  }

  /** Whether the folded word may end a finite clause: है, गया, होगा (is, went, will be). */
  boolean isFinite(String key) {
    return is("finite", key) || VerbForms.isFuture(key);
  }

  /** The same, or a word that may be a participle too: पड़ा, होता (fell, being). */
  boolean mayEndClause(String key) {
    return isFinite(key) || is("clause-end", key);
  }
}
