package org.uvach.format;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import java.util.Map;
import java.util.Optional;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;

/**
 * A document's names in CoNLL's columns, tagged in BIO2: token, two columns that are not known,
 * tag, with one blank between them; an empty line after each sentence.
 *
 * <pre>{@code
 * -DOCSTART- _ _ O
 *
 * भूटान _ _ B-LOC
 * के _ _ O
 * }</pre>
 *
 * <p>A token is a run of letters, marks, digits and joiners, or one other sign; the edges of names
 * are edges of tokens too. A sentence ends after a danda, a question or exclamation mark, and at a
 * line end. Types are those of CoNLL-2003: PER, LOC, ORG. Names that overlap: the first, and of two
 * that begin together the longer, is tagged.
 */
public final class Conll {

  private static final String STOPS = "\u0964\u0965|?!";

  private final String text;
  private final RangeMap<Integer, Mention> names;
  private final StringBuilder out = new StringBuilder();

  /** The name whose first token is written. */
  private Optional<Mention> begun = Optional.empty();

  private Conll(Document document) {
    this.text = document.text();
    this.names = names(document);
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @return the lines, the one that starts a document first and an empty one last
   */
  public static String write(Document document) {
    var conll = new Conll(document);
    conll.write();
    return conll.out.toString();
  }

  private static RangeMap<Integer, Mention> names(Document document) {
    RangeMap<Integer, Mention> free = TreeRangeMap.create();
    document.entities().stream()
        .map(Entity::mentions)
        .flatMap(mentions -> mentions.stream())
        .filter(mention -> mention.type() == MentionType.PROPER)
        .sorted()
        .forEach(
            mention -> {
              var range = Range.closedOpen(mention.span().start(), mention.span().end());
              if (free.subRangeMap(range).asMapOfRanges().isEmpty()) {
                free.put(range, mention);
              }
            });
    return ImmutableRangeMap.copyOf(free);
  }

  private void write() {
    out.append("-DOCSTART- _ _ O\n\n");
    boolean open = false;
    for (int at = 0; at < text.length(); ) {
      int end = endOfToken(at);
      String token = text.substring(at, end);
      if (!isBlank(token)) {
        out.append(token).append(" _ _ ").append(tag(at)).append('\n');
        open = true;
      }
      if (open && (endsSentence(token) || isLineEnd(token))) {
        out.append('\n');
        open = false;
      }
      at = end;
    }
    out.append(open ? "\n" : "");
  }

  private int endOfToken(int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    while (end < text.length() && !isEdgeOfName(end) && goesOn(first, text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean goesOn(int first, int next) {
    return !isInvisible(first) && (Clusters.continues(next) || (isWord(first) && isWord(next)));
  }

  private static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || Clusters.continues(codePoint);
  }

  private boolean isEdgeOfName(int offset) {
    Map.Entry<Range<Integer>, Mention> here = names.getEntry(offset);
    Map.Entry<Range<Integer>, Mention> before = names.getEntry(offset - 1);
    return here == null ? before != null : !here.equals(before);
  }

  private String tag(int offset) {
    Mention name = names.get(offset);
    if (name == null) {
      return "O";
    }
    boolean first = !begun.equals(Optional.of(name));
    begun = Optional.of(name);
    return (first ? "B-" : "I-") + label(name.entityType());
  }

  private static String label(EntityType type) {
    return switch (type) {
      case PERSON -> "PER";
      case LOCATION -> "LOC";
      case ORGANIZATION -> "ORG";
    };
  }

  private static boolean endsSentence(String token) {
    return token.length() == 1 && STOPS.contains(token);
  }

  private static boolean isLineEnd(String token) {
    return token.equals("\n") || token.equals("\u2029") || token.equals("\r");
  }

  private static boolean isBlank(String token) {
    return token.codePoints().allMatch(Conll::isInvisible);
  }

  private static boolean isInvisible(int c) {
    boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
    boolean control = Character.getType(c) == Character.CONTROL;
    return blank || control || (Character.getType(c) == Character.FORMAT && !isWord(c));
  }
}
