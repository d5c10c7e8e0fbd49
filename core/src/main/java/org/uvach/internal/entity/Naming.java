package org.uvach.internal.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.uvach.document.EntityType;
import org.uvach.document.Mention;
import org.uvach.document.Span;
import org.uvach.internal.text.Folding;
import org.uvach.language.Token;

/**
 * A mention as the resolver reads it.
 *
 * @param mention the mention
 * @param type what kind of thing its name names in this article
 * @param row its tokens
 * @param words the spelling forms of its words, signs left out
 * @param titles the head forms of the titles before it
 * @param gender the gender that the titles beside it mark
 * @param owner spelling form of the place whose it is (चीन के विदेश मंत्रालय); empty if none is
 *     said
 */
record Naming(
    Mention mention,
    EntityType type,
    TokenIndex.Row row,
    List<String> words,
    Set<String> titles,
    Gender gender,
    String owner) {

  Naming {
    words = ImmutableList.copyOf(words);
    titles = ImmutableSet.copyOf(titles);
  }

  /** The words of a mention; of a word that it shares with a glued neighbour only its own part. */
  static List<String> words(TokenIndex tokens, TokenIndex.Row row, Span span) {
    var words = ImmutableList.<String>builder();
    for (int i = row.first(); i < row.end(); i++) {
      Token.Kind kind = tokens.token(i).kind();
      if (kind == Token.Kind.WORD || kind == Token.Kind.NUMBER) {
        String key = own(tokens.token(i), span);
        if (!key.isEmpty()) {
          words.add(Spelling.form(key));
        }
      }
    }
    return words.build();
  }

  private static String own(Token token, Span span) {
    if (span.start() <= token.start() && token.end() <= span.end()) {
      return token.key();
    }
    int start = Math.max(token.start(), span.start()) - span.start();
    int end = Math.min(token.end(), span.end()) - span.start();
    return Folding.key(span.text().substring(start, end));
  }

  Naming as(EntityType settled) {
    return settled == type ? this : new Naming(mention, settled, row, words, titles, gender, owner);
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
