package org.uvach.internal.latin;

import java.text.Normalizer;

/** Takes the marks off Latin letters: Gwangju for Gwangjū, Sao for São. */
final class Marks {

  private static final String LETTERS = "đłøħıðþæœß";
  private static final String[] PLAIN = {"d", "l", "o", "h", "i", "d", "th", "ae", "oe", "ss"};

  private Marks() {}

  static String without(String word) {
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    var plain = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      int special = LETTERS.indexOf(c);
      if (special >= 0) {
        plain.append(PLAIN[special]);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && Character.getType(c) != Character.MODIFIER_LETTER) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
