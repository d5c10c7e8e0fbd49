package org.uvach.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * File names for articles: each its own, inside the folder, and such as every system takes. Which
 * name an article gets depends on the articles before it alone.
 */
final class OutputNames {

  private static final String REFUSED = "\\:*?\"<>|";
  private static final int MOST_BYTES = 180;

  private final Set<String> taken = new HashSet<>();

  /** The next article's name, without extension; folders in it are divided by slashes. */
  String next(String id) {
    String name =
        Splitter.on('/').splitToList(withoutExtension(id)).stream()
            .map(OutputNames::harmless)
            .collect(Collectors.joining("/"));
    String own = name;
    for (int i = 2; !taken.add(own.toLowerCase(Locale.ROOT)); i++) {
      own = name + "-" + i;
    }
    return own;
  }

  private static String withoutExtension(String id) {
    return id.length() > 4 && id.endsWith(".txt") ? id.substring(0, id.length() - 4) : id;
  }

  private static String harmless(String part) {
    var name = new StringBuilder();
    part.codePoints().forEach(c -> name.appendCodePoint(isRefused(c) ? '_' : c));
    if (name.isEmpty() || name.charAt(0) == '.') {
      name.insert(0, '_');
    }
    return name.toString().getBytes(UTF_8).length <= MOST_BYTES ? name.toString() : cut(name);
  }

  private static boolean isRefused(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return surrogate || Character.isISOControl(c) || REFUSED.indexOf(c) >= 0;
  }

  /** Its beginning, and a number made of all of it. */
  private static String cut(CharSequence name) {
    String beginning = name.subSequence(0, Math.min(40, name.length())).toString();
    String whole = Hashing.sha256().hashString(name, UTF_8).toString();
    return beginning.replaceAll("\\p{Cs}$", "") + "~" + whole.substring(0, 16);
  }
}
