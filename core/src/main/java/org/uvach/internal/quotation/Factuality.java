package org.uvach.internal.quotation;

import java.util.stream.IntStream;
import org.uvach.document.Stance;
import org.uvach.language.Token;

/**
 * Tells whether a cue reports something said: what could be said, is not said, is refused or asked
 * for is no quotation. The name is that of event factuality (Saurí and Pustejovsky 2009).
 */
final class Factuality {

  private static final String IMAGINE = "सोचना";
  private static final int FARTHEST_CONDITION = 60;
  private static final int FARTHEST_INVITATION = 3;
  private static final int FARTHEST_WITHOUT = 2;
  private static final int FARTHEST_CAN = 3;
  private static final int LONGEST_BRACKET = 5;

  private final TokenRow row;
  private final FunctionWords grammar;

  Factuality(TokenRow row, FunctionWords grammar) {
    this.row = row;
    this.grammar = grammar;
  }

  /** Whether the cue, whose clause begins at a token, reports. */
  boolean isSaid(Cue cue, int clause) {
    return !cue.isUnsaid()
        && isFinite(cue)
        && !isPossible(cue)
        && !isRefusal(cue)
        && !isFirstPersonVerb(cue)
        && !isNegated(cue)
        && !isWithout(cue, clause)
        && !isNeither(clause)
        && !isCondition(cue, clause)
        && !isAsked(cue, clause)
        && !isAside(cue, clause)
        && !isByLaw(cue)
        && !isWished(cue)
        && !isOfThis(cue)
        && !isAttack(cue)
        && !isShown(cue)
        && !isFoundOut(cue)
        && !isJudged(cue)
        && !isWrittenTo(cue);
  }

  /** कह सकते हैं (can say): possible, not said. */
  private boolean isPossible(Cue cue) {
    for (int at = cue.start(); at < Math.min(cue.end() + FARTHEST_CAN, row.size()); at++) {
      if (row.key(at).startsWith("सक")) {
        return true;
      }
      if (at >= cue.end() && !mayPrecedeCan(row.key(at))) {
        return false;
      }
    }
    return false;
  }

  /** कहा भी जा सकता है (may be said as well). */
  private boolean mayPrecedeCan(String key) {
    return grammar.is("auxiliary", key)
        || grammar.is("particle", key)
        || grammar.is("negation", key);
  }

  /** बताने से इनकार किया कि (refused to say that): not said. */
  private boolean isRefusal(Cue cue) {
    return cue.stance() == Stance.DENY
        && row.key(cue.start() - 1).equals("से")
        && row.key(cue.start() - 2).endsWith("ने");
  }

  /** उम्मीद करता हूं (I hope): the verb alone says that the speaker speaks of himself. */
  private boolean isFirstPersonVerb(Cue cue) {
    String last = row.key(cue.end() - 1);
    return last.equals("हूं") || last.endsWith("ूंगा") || last.endsWith("ूंगी");
  }

  /**
   * नहीं बताया कि, बताया नहीं कि (did not say that); but नहीं मानते कि (do not think that) is a
   * thought, though what nobody had imagined (नहीं सोचा था) is none.
   */
  private boolean isNegated(Cue cue) {
    boolean imagined = cue.lemma().equals(IMAGINE) && cue.form() == VerbForms.Aspect.PERFECTIVE;
    if ((cue.stance() == Stance.BELIEVE && !imagined) || cue.frame() != Cue.Frame.VERB) {
      return false;
    }
    for (int at = cue.start() - 1; at < cue.end(); at++) {
      if (grammar.is("negation", row.key(at)) && !isOwnNoun(cue, at)) {
        return true;
      }
    }
    return grammar.is("negation", row.key(cue.end())) && row.key(cue.end() + 1).equals("कि");
  }

  /**
   * बिना वजह बताए, जानकारी दिए बिना (without giving a reason, information); बिना झिझक कहा (said
   * without hesitating) is said.
   */
  private boolean isWithout(Cue cue, int clause) {
    String verb = row.key(cue.end() - 1);
    boolean oblique = verb.endsWith("ए") || verb.endsWith("ये");
    int first = Math.max(clause, cue.start() - FARTHEST_WITHOUT);
    return oblique
        && (row.key(cue.end()).equals("बिना")
            || IntStream.range(first, cue.start()).anyMatch(at -> row.key(at).equals("बिना")));
  }

  /** न मंत्री ने कहा कि …, न विधायक ने (neither the minister nor the deputy said). */
  private boolean isNeither(int clause) {
    return row.key(clause).equals("न") && row.isWord(clause + 1);
  }

  /** मत व्यक्त करना (to express an opinion): मत is no "do not". */
  private boolean isOwnNoun(Cue cue, int at) {
    return at == cue.start() && cue.words() > 1;
  }

  /** क्या उन्हें लगता है कि … (do they think that …): asked, not thought. */
  private boolean isAsked(Cue cue, int clause) {
    int first =
        row.isWord(clause) && grammar.is("conjunction", row.key(clause)) ? clause + 1 : clause;
    return cue.stance() == Stance.BELIEVE && row.key(first).equals("क्या");
  }

  /** अगर वे कहें कि (if they say that). */
  private boolean isCondition(Cue cue, int clause) {
    for (int at = Math.max(clause, cue.start() - FARTHEST_CONDITION); at < cue.start(); at++) {
      if (grammar.is("condition", row.key(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * बता दें कि (be it said that), आइए समझते हैं कि (let us understand what): the reporter speaks.
   */
  private boolean isAside(Cue cue, int clause) {
    return grammar.is("aside", row.key(cue.end()))
        || isInvitation(cue, clause)
        || (cue.frame() == Cue.Frame.VERB && row.key(cue.start() - 1).equals("मालूम"));
  }

  /** आइए जानते हैं, आइए हम आपको बताते हैं (let us tell you). */
  private boolean isInvitation(Cue cue, int clause) {
    return IntStream.range(Math.max(clause, cue.start() - FARTHEST_INVITATION), cue.start())
        .anyMatch(at -> grammar.is("invitation", row.key(at)));
  }

  private boolean isFinite(Cue cue) {
    String next = row.key(cue.end());
    if (grammar.is("going-on", next)) {
      return false;
    }
    return switch (cue.form()) {
      case STEM -> cue.end() > cue.start() + cue.words();
      case INFINITIVE -> (next.equals("पर") && !isAtRequest(cue)) || begins(cue);
      case CONJUNCTIVE ->
          next.equals("कि") || row.isQuote(next.equals(",") ? cue.end() + 1 : cue.end());
      default -> true;
    };
  }

  /** कहने लगे, लगने लगा था (began to say, had begun to seem), मानना पड़ा (had to admit). */
  private boolean begins(Cue cue) {
    return IntStream.range(cue.start() + cue.words(), cue.end())
        .anyMatch(at -> row.key(at).startsWith("लग") || row.key(at).startsWith("पड"));
  }

  /** कहा जाए (were it said). */
  private boolean isWished(Cue cue) {
    return grammar.is("wish", row.key(cue.end()));
  }

  /** बोला जोरदार हमला (made a fierce attack): nothing is said. */
  private boolean isAttack(Cue cue) {
    return cue.lemma().equals("बोलना")
        && IntStream.of(cue.start() - 1, cue.end(), cue.end() + 1)
            .anyMatch(at -> grammar.is("attack", row.key(at)));
  }

  /** मंत्री को लिखे पत्र (the letter written to the minister). */
  private boolean isWrittenTo(Cue cue) {
    return cue.lemma().equals("लिखना")
        && cue.end() == cue.start() + 1
        && grammar.is("document", row.key(cue.end()));
  }

  /** धारा 126, धारा 126ए. */
  private boolean isNumbered(int at) {
    String key = row.key(at);
    return row.kind(at) == Token.Kind.NUMBER
        || (!key.isEmpty() && Character.isDigit(key.codePointAt(0)));
  }

  /** जरूरत इस बात की है कि (what is needed is that): की is no "did" there. */
  private boolean isOfThis(Cue cue) {
    return row.key(cue.start()).equals("बात")
        && row.key(cue.start() + 1).equals("की")
        && grammar.is("demonstrative", row.key(cue.start() - 1));
  }

  /** X के कहने पर (at X's request). */
  private boolean isAtRequest(Cue cue) {
    return cue.lemma().equals("कहना") && isOwned(cue.start());
  }

  /** X के, उनके. */
  private boolean isOwned(int at) {
    return grammar.is("genitive", row.key(at - 1))
        || grammar.is("subject-genitive", row.key(at - 1));
  }

  /** X के बताए रास्ते (the way that X has shown), के कहे अनुसार (as X says): nothing is told. */
  private boolean isShown(Cue cue) {
    int end = cue.end();
    return cue.frame() == Cue.Frame.VERB
        && end == cue.start() + 1
        && cue.form() == VerbForms.Aspect.PERFECTIVE
        && !row.key(cue.start()).endsWith("ा")
        && isOwned(cue.start())
        && row.isWord(end)
        && !grammar.is("conjunction", row.key(end));
  }

  /** पता लगा (found out): nobody thinks. */
  private boolean isFoundOut(Cue cue) {
    return cue.lemma().equals("लगना") && row.key(cue.start() - 1).equals("पता");
  }

  /** अच्छी खबर है कि (it is good news that): the reporter judges. */
  private boolean isJudged(Cue cue) {
    return cue.frame() == Cue.Frame.FEELING
        && cue.stance() == Stance.STATE
        && grammar.is("judgement", row.key(cue.start() - 1));
  }

  /**
   * नियमों के अनुसार, दौरा कार्यक्रम (एफटीपी) के अनुसार (by the rules, the plan): nobody speaks.
   */
  private boolean isByLaw(Cue cue) {
    if (cue.frame() != Cue.Frame.ACCORDING || cue.start() == 0) {
      return false;
    }
    int last = row.beforeBracket(cue.start() - 1, cue.start() - 1 - LONGEST_BRACKET);
    int number = isNumbered(last) ? 1 : 0;
    return !row.inName(last - number) && grammar.is("law", row.key(last - number));
  }
}
