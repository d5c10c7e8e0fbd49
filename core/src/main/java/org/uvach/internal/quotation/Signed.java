package org.uvach.internal.quotation;

import java.util.Optional;
import org.uvach.document.EntityType;

/**
 * Reads words under which stands who said or wrote them: a statement in a box, "- नाम, पद" (name,
 * office), and a post, "— Name (@handle)".
 */
final class Signed {

  private static final int LONGEST_SIGNATURE = 24;
  private static final int LONGEST_NAME = 8;
  private static final int SHORTEST_CONTENT = 3;

  private final TokenRow row;
  private final FunctionWords grammar;
  private final CircumstanceWords callings;
  private final Contents contents;

  Signed(TokenRow row, FunctionWords grammar, CircumstanceWords callings, Contents contents) {
    this.row = row;
    this.grammar = grammar;
    this.callings = callings;
    this.contents = contents;
  }

  /** The words above a sentence that is nothing but their signature. */
  Optional<Saying> in(int sentence) {
    int sign = row.first(sentence);
    int end = row.paragraphEnd(sign);
    if (sentence == 0 || !row.announces(sign) || end - sign > LONGEST_SIGNATURE) {
      return Optional.empty();
    }
    boolean post = isPost(sign, end);
    if (!post && isOfList(sentence, end)) {
      return Optional.empty();
    }
    Optional<Range> source = post ? author(sign + 1, end) : office(sign + 1, end);
    Range words = above(sentence, post);
    return source
        .filter(s -> words.length() >= SHORTEST_CONTENT && (post || isStatement(words)))
        .map(
            s ->
                Saying.stated(
                    words,
                    contents.typeOf(words),
                    new Range(sign, sign + 1),
                    s,
                    post ? "post" : "signature"));
  }

  /** One of several lines that begin with a dash, or below a colon or a title: a list. */
  private boolean isOfList(int sentence, int end) {
    return row.announces(row.first(sentence) - 1)
        || row.isTitle(sentence - 1)
        || (end < row.size() && row.announces(end));
  }

  private boolean isStatement(Range words) {
    return grammar.isFinite(row.key(words.end() - 1));
  }

  /** — Name (@handle) and the date, on a line of its own. */
  private boolean isPost(int sign, int end) {
    boolean ownLine = row.startsParagraph(sign);
    for (int at = sign + 2; ownLine && at + 1 < end; at++) {
      if (row.key(at).equals("(") && row.key(at + 1).startsWith("@")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Range> author(int from, int end) {
    int bracket = from;
    while (bracket < end && !row.key(bracket).equals("(")) {
      bracket++;
    }
    return bracket > from && bracket - from <= LONGEST_NAME
        ? Optional.of(new Range(from, bracket))
        : Optional.empty();
  }

  /** नाम, पद: a person, a comma, what he is, which is no reporter; no verb and no case. */
  private Optional<Range> office(int from, int end) {
    boolean person = false;
    boolean comma = false;
    boolean calling = false;
    for (int at = from; at < end; at++) {
      String key = row.key(at);
      if (grammar.isFinite(key)
          || grammar.is("case", key)
          || grammar.is("ergative", key)
          || grammar.is("byline", key)) {
        return Optional.empty();
      }
      person |= row.inName(at) && row.mention(at).entityType() == EntityType.PERSON;
      comma |= person && key.equals(",");
      calling |= comma && callings.is(CircumstanceWords.Kind.HEARER, key);
    }
    return calling ? Optional.of(contents.trimmed(from, end)) : Optional.empty();
  }

  /**
   * What stands before in the paragraph, else the paragraph before; of a post without its links.
   */
  private Range above(int sentence, boolean post) {
    int sign = row.first(sentence);
    int start = sign - 1;
    while (start > 0 && row.paragraphOf(start - 1) == row.paragraphOf(sign - 1)) {
      start--;
    }
    int end = start;
    while (end < sign && !(post && isLink(end))) {
      end++;
    }
    return contents.trimmed(start, end);
  }

  private boolean isLink(int at) {
    String key = row.key(at);
    return key.startsWith("http") || key.startsWith("pic.") || key.equals("pic");
  }
}
