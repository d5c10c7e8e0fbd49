package org.uvach.internal.latin;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;

/** The words of a name as written, without its signs. */
final class Words {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-–.()’'`,\"‘“”|/")))
          .omitEmptyStrings();

  private Words() {}

  static List<String> of(String name) {
    return WORDS.splitToList(name);
  }
}
