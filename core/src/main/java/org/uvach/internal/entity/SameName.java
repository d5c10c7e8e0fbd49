package org.uvach.internal.entity;

import java.util.List;
import java.util.Set;
import org.uvach.document.EntityType;

/** Whether two names of several words are forms of one name. */
final class SameName {

  private static final int SAME_OWNER_LETTERS = 2;

  private final Aliases aliases;
  private final Letters letters;
  private final Set<String> bodies;
  private final Set<String> generic;

  SameName(Aliases aliases, Letters letters, Set<String> bodies, Set<String> generic) {
    this.aliases = aliases;
    this.letters = letters;
    this.bodies = bodies;
    this.generic = generic;
  }

  /** Two full names of a person: one part of the other, or initials for given names. */
  boolean person(Naming a, Naming b) {
    boolean ordered = a.words().size() <= b.words().size();
    Naming shorter = ordered ? a : b;
    Naming longer = ordered ? b : a;
    return a.gender().agrees(b.gender())
        && (shorter.isPartOf(longer) || isWithInitials(shorter.words(), longer.words()));
  }

  /** एमएस धोनी and महेंद्र सिंह धोनी; जेपी नड्डा and जे. पी. नड्डा. */
  private boolean isWithInitials(List<String> shorter, List<String> longer) {
    int shortLast = shorter.size() - 1;
    int longLast = longer.size() - 1;
    if (shortLast < 1
        || longLast < 1
        || !Spelling.areVariants(shorter.get(shortLast), longer.get(longLast))) {
      return false;
    }
    List<String> short1 = shorter.subList(0, shortLast);
    List<String> long1 = longer.subList(0, longLast);
    return String.join("", short1).equals(String.join("", long1))
        || (short1.size() == 1 && letters.shorten(short1.get(0), long1));
  }

  boolean place(Naming a, Naming b) {
    return isSpelledAlike(a, b) || isAlias(a, b);
  }

  boolean organization(Naming a, Naming b) {
    boolean ordered = a.words().size() <= b.words().size();
    Naming shorter = ordered ? a : b;
    Naming longer = ordered ? b : a;
    return (isSpelledAlike(a, b) && agreeInOwner(shorter, longer))
        || isAlias(a, b)
        || (shorter.words().size() == 1 && letters.shorten(shorter.words().get(0), longer.words()))
        || (isHeadedAlike(shorter, longer) && agreeInOwner(shorter, longer))
        || isBeginning(shorter, longer)
        || isEnd(shorter, longer);
  }

  private static boolean isSpelledAlike(Naming a, Naming b) {
    return a.words().size() == b.words().size()
        && (a.words().size() == 1 ? areOneWord(a, b) : a.isPartOf(b));
  }

  private static boolean areOneWord(Naming a, Naming b) {
    return a.words().get(0).equals(b.words().get(0));
  }

  private boolean isAlias(Naming a, Naming b) {
    var group = aliases.group(a.type(), a.words());
    return group.isPresent() && group.equals(aliases.group(b.type(), b.words()));
  }

  /**
   * रक्षा मंत्रालय and रूसी रक्षा मंत्रालय: the same common noun at the end, the shorter one's
   * words all in the longer.
   */
  private boolean isHeadedAlike(Naming shorter, Naming longer) {
    String head = last(shorter.words());
    return shorter.words().size() > 1
        && head.equals(last(longer.words()))
        && bodies.contains(head)
        && shorter.isPartOf(longer);
  }

  /**
   * मूडीज and मूडीज इन्वेस्टर्स सर्विस, but not भाजपा and भाजपा युवा मोर्चा, nor अल जज़ीरा and अल
   * जज़ीरा अमरीका.
   */
  private boolean isBeginning(Naming a, Naming b) {
    List<String> shorter = a.words();
    List<String> longer = b.words();
    if (shorter.size() >= longer.size()
        || !Naming.isPart(shorter, longer.subList(0, shorter.size()))) {
      return false;
    }
    List<String> rest = longer.subList(shorter.size(), longer.size());
    return (rest.size() == 1 && generic.contains(rest.get(0)))
        || (aliases.group(a.type(), shorter).isEmpty()
            && aliases.group(EntityType.LOCATION, rest).isEmpty()
            && rest.stream().noneMatch(bodies::contains));
  }

  /** जियो and रिलायंस जियो, but not भाजपा and बिहार भाजपा. */
  private boolean isEnd(Naming shorter, Naming longer) {
    if (longer.words().size() < 2) {
      return false;
    }
    String word = last(longer.words());
    return shorter.words().equals(List.of(word))
        && aliases.group(shorter.type(), shorter.words()).isEmpty()
        && !bodies.contains(word)
        && !generic.contains(word);
  }

  /**
   * चीन के विदेश मंत्रालय may be चीनी विदेश मंत्रालय, but not अमेरिकी विदेश मंत्रालय or पाकिस्तान
   * के विदेश मंत्रालय.
   */
  private static boolean agreeInOwner(Naming a, Naming b) {
    String one = owner(a, b);
    String other = owner(b, a);
    return one.isEmpty() || other.isEmpty() || commonStart(one, other) >= SAME_OWNER_LETTERS;
  }

  private static String owner(Naming naming, Naming other) {
    boolean isLonger = naming.words().size() > other.words().size();
    return naming.owner().isEmpty() && isLonger ? naming.words().get(0) : naming.owner();
  }

  private static int commonStart(String a, String b) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
