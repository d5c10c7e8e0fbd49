package org.uvach.internal.quotation;

import java.util.Optional;
import java.util.stream.IntStream;
import org.uvach.document.EntityType;
import org.uvach.language.Token;

/**
 * Finds where a noun phrase begins whose end is known. Hindi builds them leftward: the head last,
 * before it titles, genitives and attribute clauses (… में मारे गए जवान के पिता, "the father of the
 * soldier killed in …").
 */
final class NounPhrases {

  private static final int LONGEST = 40;
  private static final int LONGEST_ATTRIBUTE = 7;

  private final TokenRow row;
  private final FunctionWords grammar;

  NounPhrases(TokenRow row, FunctionWords grammar) {
    this.row = row;
    this.grammar = grammar;
  }

  /** The noun phrase whose last token stands before {@code end}, not left of {@code from}. */
  Optional<Range> endingAt(int end, int from) {
    int start = end;
    int lowest = Math.max(from, end - LONGEST);
    while (start > lowest) {
      int at = start - 1;
      int bracket = row.key(at).equals(")") ? row.openingOf(at, lowest) : -1;
      if (bracket >= 0) {
        start = bracket;
      } else if (belongs(at, start, end)) {
        start = nameStart(at);
      } else {
        break;
      }
    }
    start = withoutOpeners(Math.max(start, from), end);
    return start < end ? Optional.of(new Range(start, bracketed(start, end))) : Optional.empty();
  }

  /** The end of a phrase, behind the bracket that closes one opened in it. */
  private int bracketed(int start, int end) {
    if (!row.key(end).equals(")")) {
      return end;
    }
    for (int at = end - 1; at >= start && !row.key(at).equals(")"); at--) {
      if (row.key(at).equals("(")) {
        return end + 1;
      }
    }
    return end;
  }

  /**
   * The token before the adverbial that ends with a case marker or relation: … इस बारे में (about
   * this), … चुनाव के बारे में (about the election).
   */
  int beforeAdverbial(int at, int from) {
    int end = behindNoun(at, from);
    Range phrase = endingAt(end, from).orElse(new Range(end, end + 1));
    int start = phrase.start();
    for (int i = end - 1; i > phrase.start(); i--) {
      if (grammar.is("demonstrative", row.key(i)) || isBehindSubject(i)) {
        start = i;
        break;
      }
    }
    while (start > phrase.start() && grammar.is("past", row.key(start - 1))) {
      start--;
    }
    return start - 1;
  }

  /** Where the noun of an adverbial ends: before में, before के बारे में, before के खिलाफ. */
  private int behindNoun(int at, int from) {
    int relation = grammar.is("relation", row.key(at)) ? at : at - 1;
    return isRelation(relation, from) ? relation - 1 : at;
  }

  /** के बाद, के खिलाफ: what stands before the genitive goes with it. */
  boolean isRelation(int at, int from) {
    return at - 1 > from
        && grammar.is("relation", row.key(at))
        && grammar.is("genitive", row.key(at - 1));
  }

  /**
   * Whether a bare subject stands before a token of the same phrase: a name that neither a genitive
   * nor its own next word follows, राहुल मेहता चुनाव के (Rahul Mehta about the election), nor,
   * after a body's, an office: भाजपा नेता (the BJP leader).
   */
  private boolean isBehindSubject(int at) {
    boolean named =
        row.inName(at - 1)
            && (isNamed(at - 1, EntityType.PERSON) || !grammar.is("speaker", row.key(at)));
    return named && !row.continuesName(at) && !grammar.is("genitive", row.key(at));
  }

  private int nameStart(int at) {
    int start = at;
    while (row.continuesName(start)) {
      start--;
    }
    return start;
  }

  /** Whether the token at {@code at} belongs to the phrase that so far begins at {@code start}. */
  private boolean belongs(int at, int start, int end) {
    String key = row.key(at);
    if (row.inName(at)) {
      return true;
    }
    if (!row.isWord(at)) {
      return belongsSign(at, start, end);
    }
    if (grammar.is("ergative", key)) {
      return false;
    }
    if (grammar.is("case", key) && grammar.is("genitive", row.key(at + 1))) {
      return start < end;
    }
    if (isMarked(at) || endsAdverbial(at)) {
      return start < end
          && (isAttribute(start, end)
              || isOffice(at, start)
              || isElected(at, start)
              || isEnvoy(at, start, end)
              || isLocal(at, start, end)
              || isPartitive(at, start));
    }
    if (grammar.is("joint", key)) {
      return start < end
          && (row.key(at - 1).equals(")")
              || (row.isWord(at - 1) && !grammar.isFinite(row.key(at - 1))));
    }
    if (grammar.is("conjunction", key)) {
      return false;
    }
    return !grammar.is("finite", key)
        || grammar.is("genitive", key)
        || isParticiple(at, end)
        || isParticiple(at + 1, end)
        || isDescribed(at, end);
  }

  /** A postposition, or a pronoun with its own: हमें (to us), इसमें (in it). */
  private boolean isMarked(int at) {
    String key = row.key(at);
    return grammar.is("case", key)
        || grammar.is("subject-dative", key)
        || grammar.is("subject-locative", key)
        || grammar.is("ablative", key);
  }

  /**
   * बाद, दौरान, अनुसार end an adverbial unless a genitive follows, बाद के दिनों (the days after),
   * or a number, करीब 68 प्रतिशत लोग (about 68 per cent of the people); so does हुए of करते हुए
   * (while doing), but not that of पेश हुए वकील (the lawyer who appeared), and ही of मिलते ही (on
   * receiving).
   */
  private boolean endsAdverbial(int at) {
    String key = row.key(at);
    boolean participial = key.equals("हुए") || grammar.is("while", key);
    boolean ends =
        (participial && row.key(at - 1).endsWith("ते"))
            || isReduplicated(at)
            || (grammar.is("relation", key) && !isStem(at));
    return ends
        && !grammar.is("genitive", row.key(at + 1))
        && !(key.equals("करीब") && isNumber(at + 1));
  }

  /** पोंछते-पोंछते (while wiping). */
  private boolean isReduplicated(int at) {
    String key = row.key(at);
    return key.endsWith("ते") && row.isHyphen(at - 1) && row.key(at - 2).equals(key);
  }

  /**
   * काम कर चुके अभिनेता (the actor who has worked): the stem of a verb before its auxiliary; before
   * ने a surname.
   */
  private boolean isStem(int at) {
    return row.key(at).equals("कर")
        && (grammar.is("participle-end", row.key(at + 1))
            || grammar.is("ergative", row.key(at + 1)));
  }

  /**
   * Whether a clause begins here that describes the head: मारे गए जवान, करने वाले नेता, मौजूद लोग,
   * शनिवार को जारी बयान.
   */
  private boolean isAttribute(int start, int end) {
    if (grammar.is("participle", row.key(start))) {
      return true;
    }
    int last = Math.min(end, start + LONGEST_ATTRIBUTE);
    for (int at = start; at < last && row.isWord(at); at++) {
      if (grammar.is("ergative", row.key(at))) {
        return false;
      }
      if (at > start && (isParticiple(at, end) || isDescribed(at, end) || isDoer(at, end))) {
        return true;
      }
    }
    return false;
  }

  /** वाले, गए, रहे before a noun; but करते हुए (while doing) is an adverbial. */
  private boolean isParticiple(int at, int end) {
    return at < end - 1
        && grammar.is("participle-end", row.key(at))
        && !row.key(at - 1).endsWith("ते")
        && !grammar.is("finite", row.key(at + 1));
  }

  /** जांच में जुटे अधिकारी (the officer busy with the inquiry). */
  private boolean isDescribed(int at, int end) {
    return at < end - 1
        && grammar.is("participle", row.key(at))
        && grammar.is("case", row.key(at - 1));
  }

  /** नजर रखने वालों (those who watch): the participle is the head. */
  private boolean isDoer(int at, int end) {
    return at == end - 1 && row.key(at).startsWith("वाल") && row.key(at - 1).endsWith("ने");
  }

  /** लोगों में से एक (one of the people). */
  private boolean isPartitive(int at, int start) {
    int from = row.key(at).equals("में") ? at + 1 : at;
    return row.key(from).equals("से")
        && row.key(from - 1).equals("में")
        && (from == at || start == from)
        && (isNumber(from + 1) || grammar.is("demonstrative", row.key(from + 1)));
  }

  /**
   * योजना मंत्रालय में राज्य मंत्री (minister of state in the ministry): an office in a named body
   * or an institution; in parliament and in court people only speak.
   */
  private boolean isOffice(int at, int start) {
    int body = row.beforeBracket(at - 1, at - LONGEST);
    return row.key(at).equals("में")
        && (isNamed(body, EntityType.ORGANIZATION) || grammar.is("institution", row.key(body)))
        && !grammar.is("venue", row.key(body))
        && (!row.inName(start) || isDepartment(start))
        && row.isWord(start)
        && (row.key(start).equals("एक")
            || !(grammar.is("demonstrative", row.key(start))
                || grammar.is("opener", row.key(start))));
  }

  /** बिहार से सांसद (member of parliament from Bihar). */
  private boolean isElected(int at, int start) {
    return row.key(at).equals("से")
        && row.inName(at - 1)
        && IntStream.range(start, start + 2)
            .anyMatch(i -> grammar.is("representative", row.key(i)));
  }

  /** हृदय रोग विभाग (the department of cardiology): part of the body before it. */
  private boolean isDepartment(int start) {
    int last = start;
    while (row.continuesName(last + 1)) {
      last++;
    }
    return grammar.is("institution", row.key(last));
  }

  /** संयुक्त राष्ट्र में भारत के प्रतिनिधि (India's representative at the United Nations). */
  private boolean isEnvoy(int at, int start, int end) {
    return row.key(at).equals("में")
        && row.inName(at - 1)
        && (isNamed(start, EntityType.LOCATION) || grammar.is("envoy", row.key(start + 1)))
        && IntStream.range(start, Math.min(end, start + LONGEST_ATTRIBUTE))
            .anyMatch(i -> grammar.is("envoy", row.key(i)));
  }

  /**
   * दिल्ली में अधिकारियों (officials in Delhi) at the start of a sentence: people without a name,
   * told by their place.
   */
  private boolean isLocal(int at, int start, int end) {
    return row.key(at).equals("में")
        && isNamed(at - 1, EntityType.LOCATION)
        && nameStart(at - 1) == row.first(row.sentenceOf(at))
        && row.key(end - 1).endsWith("ों")
        && IntStream.range(start, end).noneMatch(row::inName);
  }

  private boolean isNamed(int at, EntityType type) {
    return row.inName(at) && row.mention(at).entityType() == type;
  }

  /**
   * Hyphens, signs round a title, dots of initials; a comma before a name in apposition or between
   * joint ones.
   */
  private boolean belongsSign(int at, int start, int end) {
    String key = row.key(at);
    if (row.kind(at) == Token.Kind.STOP) {
      return false;
    }
    if (key.equals(",")) {
      return start < end
          && (isDate(at)
              || isApposition(at, start)
              || isOfficeOf(at, start, end)
              || (row.inName(at - 1) && isJointAhead(start, end)));
    }
    if (row.isQuote(at)) {
      return opensTitle(at, end) || closesTitle(at);
    }
    return (key.equals("-") && row.isHyphen(at))
        || key.equals(".")
        || key.equals("/")
        || key.equals("&")
        || (key.equals("(") && row.key(end).equals(")"));
  }

  /** 30 नवंबर, 2019. */
  private boolean isDate(int comma) {
    return isNumber(comma + 1) && isNumber(comma - 2);
  }

  private boolean isNumber(int at) {
    return row.isWord(at) && row.kind(at) == Token.Kind.NUMBER;
  }

  /**
   * कॉलेज के अधीक्षक, सुनील शाही: an office, a comma, and who holds it. In a title the comma
   * divides what happened from who speaks.
   */
  private boolean isApposition(int comma, int start) {
    String before = row.key(comma - 1);
    return row.inName(start)
        && !row.isTitle(row.sentenceOf(comma))
        && row.mention(start).entityType() == EntityType.PERSON
        && row.isWord(comma - 1)
        && !row.inName(comma - 1)
        && !grammar.is("opener", before)
        && !grammar.is("adverb", before)
        && !grammar.is("case", before)
        && !grammar.is("relation", before)
        && !grammar.is("finite", before)
        && !grammar.is("conjunction", before);
  }

  /** सुनील शाही, कॉलेज के अधीक्षक: who holds it first, at the start of a sentence. */
  private boolean isOfficeOf(int comma, int start, int end) {
    return isNamed(comma - 1, EntityType.PERSON)
        && isStartOfSentence(nameStart(comma - 1))
        && grammar.is("speaker", row.key(end - 1))
        && !grammar.is("demonstrative", row.key(start))
        && IntStream.range(start, end).noneMatch(at -> isNamed(at, EntityType.PERSON));
  }

  private boolean isStartOfSentence(int at) {
    int first = row.first(row.sentenceOf(at));
    return at == first || (at == first + 1 && !grammar.is("case", row.key(first)));
  }

  private boolean isJointAhead(int start, int end) {
    for (int at = start; at < end; at++) {
      if (grammar.is("joint", row.key(at)) || row.key(at).equals("आदि")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the signs that end here hold a title or nickname, not somebody's words. */
  private boolean closesTitle(int close) {
    if (!row.isWord(close - 1) || grammar.isFinite(row.key(close - 1))) {
      return false;
    }
    for (int at = close - 1; at >= Math.max(0, close - LONGEST_ATTRIBUTE); at--) {
      if (row.isQuote(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sign inside the phrase opens what has been read already. */
  private boolean opensTitle(int open, int end) {
    int signs = 0;
    for (int at = open; at < end; at++) {
      signs += row.isQuote(at) ? 1 : 0;
    }
    return signs % 2 == 0;
  }

  /**
   * Leaves out what opens a sentence before its subject: वहीं, इस बीच, पिछले माह (meanwhile, last
   * month), मौके पर मौजूद (present on the occasion), a remark in brackets.
   */
  private int withoutOpeners(int start, int end) {
    int at = start;
    while (at < end - 1 && !row.inName(at) && isOpener(at) && !opensPhrase(at, end)) {
      at = row.key(at).equals("(") ? behindBracket(at, end) : at + 1;
      while (at < end - 1 && grammar.is("case", row.key(at))) {
        at += isPresent(at + 1) ? 2 : 1;
      }
    }
    return at;
  }

  private int behindBracket(int open, int end) {
    for (int at = open + 1; at < end - 1; at++) {
      if (row.key(at).equals(")")) {
        return at + 1;
      }
    }
    return open + 1;
  }

  /** मौके पर मौजूद (present on the occasion). */
  private boolean isPresent(int at) {
    return row.key(at - 1).equals("पर") && row.key(at).equals("मौजूद");
  }

  /** शनिवार को जारी बयान (the statement given out on Saturday). */
  private boolean isPublished(int at, int end) {
    return at + 2 < end
        && grammar.is("case", row.key(at))
        && !row.key(at).equals("पर")
        && grammar.is("participle", row.key(at + 1));
  }

  /** अब तक के शोध (the research until now). */
  private boolean isGenitive(int at) {
    return grammar.is("genitive", row.key(grammar.is("case", row.key(at)) ? at + 1 : at));
  }

  private boolean isOpener(int at) {
    return grammar.is("opener", row.key(at))
        || (row.key(at).equals("कुल") && row.key(at + 1).equals("मिलाकर"))
        || (isNumber(at) && row.key(at + 1).equals("बजे"))
        || (row.key(at).equals("बजे") && isNumber(at - 1))
        || (!row.isWord(at) && !row.isQuote(at))
        || (row.isQuote(at) && row.isWord(at + 1) && grammar.is("opener", row.key(at + 1)));
  }

  /**
   * इस, एक, उस before a noun belong to the phrase, unless they open an adverbial such as इस बीच; so
   * do यहां के (of this place) and शनिवार को जारी (given out on Saturday).
   */
  private boolean opensPhrase(int at, int end) {
    int next = at + 1;
    return next < end
        && (grammar.is("demonstrative", row.key(at))
            ? !grammar.is("opener", row.key(next))
            : row.isWord(at) && (isGenitive(next) || isPublished(next, end)));
  }
}
