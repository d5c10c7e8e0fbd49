package org.uvach.models.road;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Any text on one line of a file that people can read: {@code \n} and {@code \u200D} for what
 * cannot be seen, {@code ⟦…⟧×20000} for what comes again and again.
 */
final class Escapes {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(n|\\\\|u([0-9A-F]{4}))");
  private static final Pattern RUN = Pattern.compile("⟦([^⟧]*)⟧×([0-9]+)");

  private Escapes() {}

  /** The text that a line stands for. */
  static String read(String line) {
    String whole =
        RUN.matcher(line)
            .replaceAll(run -> quoted(run.group(1).repeat(Integer.parseInt(run.group(2)))));
    return ESCAPE.matcher(whole).replaceAll(escape -> quoted(unescaped(escape)));
  }

  private static String quoted(String text) {
    return java.util.regex.Matcher.quoteReplacement(text);
  }

  private static String unescaped(MatchResult escape) {
    return switch (escape.group(1).charAt(0)) {
      case 'n' -> "\n";
      case '\\' -> "\\";
      default -> String.valueOf((char) Integer.parseInt(escape.group(2), 16));
    };
  }

  /** A line that stands for the text. */
  static String write(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean seen =
          (c >= ' ' && c < 0x7F) || (c >= 0x900 && c < 0x980) || "“”‘’–…".indexOf(c) >= 0;
      if (c == '\n') {
        line.append("\\n");
      } else if (c == '\\') {
        line.append("\\\\");
      } else if (seen) {
        line.append(c);
      } else {
        line.append("\\u%04X".formatted((int) c));
      }
    }
    return line.toString();
  }
}
