package org.uvach.internal.entity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.uvach.document.EntityType;
import org.uvach.document.Mention;
import org.uvach.language.Token;

/**
 * A mention as the resolver reads it.
 *
 * @param mention the mention
 * @param type what kind of thing its name names in this article
 * @param row its tokens
 * @param words the spelling forms of its words, signs left out
 * @param gender the gender that the titles beside it mark
 * @param owner spelling form of the place whose it is (चीन के विदेश मंत्रालय); empty if none is
 *     said
 */
record Naming(
    Mention mention,
    EntityType type,
    TokenIndex.Row row,
    List<String> words,
    Gender gender,
    String owner) {

  Naming {
    words = ImmutableList.copyOf(words);
  }

  static List<String> words(TokenIndex tokens, TokenIndex.Row row) {
    var words = ImmutableList.<String>builder();
    for (int i = row.first(); i < row.end(); i++) {
      Token.Kind kind = tokens.token(i).kind();
      if (kind == Token.Kind.WORD || kind == Token.Kind.NUMBER) {
        words.add(Spelling.form(tokens.key(i)));
      }
    }
    return words.build();
  }

  Naming as(EntityType settled) {
    return new Naming(mention, settled, row, words, gender, owner);
  }

  /** Whether all words of this name stand, in order, in the other one, in some spelling. */
  boolean isPartOf(Naming longer) {
    return isPart(words, longer.words());
  }

  static boolean isPart(List<String> shorter, List<String> longer) {
    int at = 0;
    for (String word : longer) {
      if (at < shorter.size() && Spelling.areVariants(shorter.get(at), word)) {
        at++;
      }
    }
    return at == shorter.size();
  }
}
