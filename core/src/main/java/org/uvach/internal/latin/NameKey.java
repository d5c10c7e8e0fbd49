package org.uvach.internal.latin;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.SoftSpelling;

/** The form in which the spellings of one name fall together, for looking it up. */
final class NameKey {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-–.()’'`,"))).omitEmptyStrings();

  private NameKey() {}

  /** The words of a name, folded. */
  static List<String> words(String name) {
    return WORDS.splitToStream(Folding.key(name)).map(SoftSpelling::fold).toList();
  }

  static String of(String name) {
    return String.join(" ", words(name));
  }
}
