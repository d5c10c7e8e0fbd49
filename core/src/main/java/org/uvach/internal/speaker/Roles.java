package org.uvach.internal.speaker;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.internal.entity.Gender;
import org.uvach.internal.entity.Title;
import org.uvach.internal.entity.Titles;
import org.uvach.internal.entity.TokenIndex;
import org.uvach.internal.speaker.Cast.Appearance;
import org.uvach.internal.speaker.Lexicon.Particle;
import org.uvach.internal.text.Folding;

/** What the article says that the people in it are: अमेरिकी विदेश विभाग के प्रवक्ता मैथ्यू मिलर. */
final class Roles {

  private static final String MINISTER = "मंत्री";

  /** How far a chain of titles before a name is followed, in tokens. */
  private static final int LONGEST_CHAIN = 14;

  /** Of how many mentions the last word is looked at. */
  private static final int MOST_NAMES = 12;

  /** How many roles to each side of a phrase are looked at: more than any article has. */
  private static final int MOST_ROLES = 100;

  /**
   * One role of somebody.
   *
   * @param title the title
   * @param holder who has it
   * @param owner whose title it is, where a name says so (रूस के राष्ट्रपति)
   * @param token where it is said
   * @param nation the consonants that a country and its adjective share, from owner or adjective;
   *     empty if none
   * @param body head form of the common noun of the body whose title it is; empty if none is said
   * @param former whether it is said to be past (पूर्व)
   */
  record Role(
      Title title,
      Entity holder,
      Optional<Entity> owner,
      int token,
      String nation,
      String body,
      boolean former) {

    /** Whether a phrase that names a nation and a body, or none, may mean this role. */
    boolean agrees(String ofNation, String ofBody) {
      return agree(nation, ofNation) && agree(body, ofBody);
    }

    private static boolean agree(String told, String wanted) {
      return told.isEmpty() || wanted.isEmpty() || told.equals(wanted);
    }
  }

  private final Cast cast;
  private final TokenIndex tokens;
  private final Lexicon lexicon;
  private final ListMultimap<String, Role> byLastWord = ArrayListMultimap.create();

  /** Somebody's first role by the title's head form, one that is not past if there is one. */
  private final Table<String, String, Role> byHolderAndHead = HashBasedTable.create();

  private final SetMultimap<String, String> lastWords = HashMultimap.create();
  private final Set<String> feminine = new HashSet<>();

  Roles(Cast cast, Lexicon lexicon) {
    this.cast = cast;
    this.tokens = cast.tokens();
    this.lexicon = lexicon;
    for (Appearance appearance : cast.appearances()) {
      readBefore(appearance);
      readAfter(appearance);
    }
  }

  /** All roles whose title ends in a word, in the order of the text. */
  List<Role> endingIn(String word) {
    return byLastWord.get(word);
  }

  /** The same, of very many only those around a token. */
  List<Role> endingIn(String word, int token) {
    List<Role> all = endingIn(word);
    if (all.size() <= 2 * MOST_ROLES) {
      return all;
    }
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).token() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all.subList(Math.max(0, low - MOST_ROLES), Math.min(all.size(), low + MOST_ROLES));
  }

  /** The gender that somebody's titles show. */
  Gender gender(Entity entity) {
    return feminine.contains(entity.id()) ? Gender.FEMININE : Gender.UNMARKED;
  }

  /** How the roles or the name of somebody fit a title: not at all, in its last word, or wholly. */
  String match(Source.Titled titled, Appearance appearance) {
    Role role = byHolderAndHead.get(appearance.entity().id(), titled.title().head());
    if (role == null) {
      return matchOfOthers(titled, appearance);
    }
    if (isPast(titled, role)) {
      return "other-time";
    }
    if (!role.agrees("", titled.body())) {
      return "other-body";
    }
    if (!role.agrees(titled.country(), "")) {
      return "other-nation";
    }
    if (titled.owner().isEmpty() || titled.owner().equals(role.owner())) {
      return titled.owner().isPresent() ? "owned" : "same";
    }
    return role.owner().isPresent() ? "same-other-owner" : "same-unowned";
  }

  /** The same for somebody who is not said to have the title itself. */
  private String matchOfOthers(Source.Titled titled, Appearance appearance) {
    Entity entity = appearance.entity();
    String head = titled.title().head();
    if (lastWords.containsEntry(entity.id(), lastWord(head))) {
      return isOfOtherPortfolio(entity, head) ? "other-portfolio" : "last-word";
    }
    if (isNamedSo(titled.title(), appearance)) {
      return "name-ends-so";
    }
    if (servesOwner(titled, entity)) {
      return "of-owner";
    }
    return holdsOffice(entity) ? "other-office" : "none";
  }

  /** जल संसाधन मंत्री (minister of water) is not महिला विकास मंत्री (minister for women). */
  private boolean isOfOtherPortfolio(Entity entity, String head) {
    return hasPortfolio(head)
        && lastWords.containsEntry(entity.id(), lastWord(head))
        && byHolderAndHead.row(entity.id()).keySet().stream()
            .filter(held -> lastWord(held).equals(lastWord(head)))
            .allMatch(Roles::hasPortfolio);
  }

  private static boolean hasPortfolio(String head) {
    return head.indexOf(' ') > 0;
  }

  private boolean holdsOffice(Entity entity) {
    return byHolderAndHead.row(entity.id()).values().stream()
        .anyMatch(role -> role.title().kind() == Title.Kind.OFFICE && !role.former());
  }

  /** भाजपा नेता may be its chairman in the state, whom the article calls nothing else. */
  private boolean servesOwner(Source.Titled titled, Entity person) {
    return titled.title().kind() == Title.Kind.ROLE
        && titled.owner().filter(e -> e.type() == EntityType.ORGANIZATION).isPresent()
        && person.roles().stream()
            .limit(MOST_NAMES)
            .flatMap(role -> cast.in(role.span()).stream())
            .anyMatch(a -> isUnitOf(a.entity(), titled.owner().get()));
  }

  /** तमिलनाडु भाजपा is a unit of भाजपा. */
  private static boolean isUnitOf(Entity unit, Entity body) {
    return unit.equals(body) || Folding.key(unit.name()).endsWith(" " + Folding.key(body.name()));
  }

  /** The only body whose name ends like a title, of those last named before a token: the court. */
  Optional<Entity> onlyNamedSo(Title title, int token) {
    Optional<Entity> only = Optional.empty();
    int from = cast.firstFrom(tokens.token(token).start()) - 1;
    for (int i = from; i >= 0 && from - i < MOST_ROLES; i--) {
      Appearance appearance = cast.appearances().get(i);
      Entity body = appearance.entity();
      boolean known = only.filter(e -> e.id().equals(body.id())).isPresent();
      if (!known && isNamedSo(title, appearance)) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(body);
      }
    }
    return only;
  }

  /** अदालत may be सुप्रीम कोर्ट, for कोर्ट and अदालत are one. */
  private boolean isNamedSo(Title title, Appearance appearance) {
    return appearance.entity().type() == EntityType.ORGANIZATION
        && kinds(appearance.entity()).anyMatch(title.head()::equals);
  }

  /** प्रधानमंत्री (the prime minister) is not the former one. */
  private static boolean isPast(Source.Titled titled, Role role) {
    return titled.title().kind() == Title.Kind.OFFICE && role.former() && !titled.former();
  }

  /** Whether somebody cannot be meant. */
  boolean isAnother(Source.Titled titled, Entity entity) {
    Role role = byHolderAndHead.get(entity.id(), titled.title().head());
    return (role != null && isPast(titled, role))
        || (role == null && holdsAnother(titled, entity))
        || (role == null && isOfOtherPortfolio(entity, titled.title().head()))
        || isOfOtherKind(titled, entity);
  }

  /** The president is no prime minister, and neither is the minister of finance. */
  private boolean holdsAnother(Source.Titled titled, Entity entity) {
    String head = titled.title().head();
    return byHolderAndHead.row(entity.id()).values().stream()
        .anyMatch(role -> !role.former() && excludes(role.title().head(), head));
  }

  private boolean excludes(String one, String other) {
    return (isSole(one) && isOfGovernment(other)) || (isSole(other) && isOfGovernment(one));
  }

  private boolean isSole(String office) {
    return lexicon.is(Particle.SOLE_OFFICE, office);
  }

  private boolean isOfGovernment(String office) {
    return isSole(office) || office.endsWith(MINISTER);
  }

  /**
   * न्यायालय (the court) is no ministry, सेना (the army) no court, and no body a person; but the
   * website of a ministry is the ministry's.
   */
  private boolean isOfOtherKind(Source.Titled titled, Entity entity) {
    if (titled.title().kind() != Title.Kind.BODY || titled.owner().equals(Optional.of(entity))) {
      return false;
    }
    List<String> kinds = kinds(entity).toList();
    return entity.type() == EntityType.PERSON
        || (!kinds.isEmpty() && !kinds.contains(titled.title().head()));
  }

  /** What the names of a body say that it is: the head forms of the common nouns they end in. */
  private Stream<String> kinds(Entity entity) {
    return cast.of(entity).stream()
        .limit(MOST_NAMES)
        .flatMap(a -> lexicon.titles().endingAt(tokens, a.row().last()).stream())
        .filter(found -> found.title().kind() == Title.Kind.BODY)
        .map(found -> found.title().head());
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private void readBefore(Appearance appearance) {
    int at = appearance.row().first() - 1;
    int end =
        Math.max(
            at - LONGEST_CHAIN, tokens.size() == 0 ? 0 : tokens.firstOf(appearance.sentence()) - 1);
    while (at > end) {
      Optional<Titles.Found> found =
          lexicon.titles().endingAt(tokens, at).filter(f -> !isSuffix(f.title()));
      if (found.isPresent() && cast.at(at).isEmpty()) {
        add(found.get(), appearance);
        at = found.get().first() - 1;
      } else if (isSkipped(at)) {
        at--;
      } else {
        break;
      }
    }
  }

  private static boolean isSuffix(Title title) {
    return title.kind() == Title.Kind.HONORIFIC && title.after();
  }

  private boolean isSkipped(int at) {
    String key = tokens.key(at);
    return key.equals(".")
        || key.equals(",")
        || key.equals("और")
        || key.equals("व")
        || key.equals("एवं")
        || lexicon.is(Particle.QUALIFIER, key);
  }

  /** मोदी, प्रधानमंत्री; and मिलर विदेश विभाग के प्रवक्ता हैं is left to other mentions. */
  private void readAfter(Appearance appearance) {
    int comma = appearance.row().end();
    if (tokens.key(comma).equals(",") || tokens.key(comma).equals("(")) {
      lexicon
          .titles()
          .startingAt(tokens, comma + 1)
          .filter(f -> f.title().isPersonal())
          .ifPresent(f -> add(f, appearance));
    }
  }

  private void add(Titles.Found found, Appearance appearance) {
    boolean person = appearance.entity().type() == EntityType.PERSON;
    boolean fits =
        person
            ? found.title().isPersonal() || found.title().gender() != Gender.UNMARKED
            : found.title().kind() == Title.Kind.BODY;
    if (!fits) {
      return;
    }
    Role role =
        new Role(
            found.title(),
            appearance.entity(),
            owner(found.first()),
            found.first(),
            nation(found.first()),
            body(found.first()),
            isFormer(found.first()));
    List<String> words = found.title().words();
    byLastWord.put(words.get(words.size() - 1), role);
    String headWord = lastWord(found.title().head());
    if (!headWord.equals(words.get(words.size() - 1))) {
      byLastWord.put(headWord, role);
    }
    addOf(appearance.entity().id(), role);
  }

  private void addOf(String holder, Role role) {
    String head = role.title().head();
    Role known = byHolderAndHead.get(holder, head);
    if (known == null || (known.former() && !role.former())) {
      byHolderAndHead.put(holder, head, role);
    }
    lastWords.put(holder, lastWord(head));
    if (role.title().gender() == Gender.FEMININE) {
      feminine.add(holder);
    }
  }

  private String nation(int titleStart) {
    String adjective = lexicon.nation(tokens.key(titleStart - 1));
    return adjective.isEmpty()
        ? owner(titleStart)
            .filter(e -> e.type() == EntityType.LOCATION)
            .map(e -> Lexicon.root(Folding.key(e.name())))
            .orElse("")
        : adjective;
  }

  /**
   * The common noun of the body whose title starts at a token: पुलिस प्रवक्ता, मंत्रालय के
   * प्रवक्ता.
   */
  String body(int titleStart) {
    int at = titleStart - 1;
    if (lexicon.is(Particle.GENITIVE, tokens.key(at))) {
      at--;
    }
    return lexicon
        .titles()
        .endingAt(tokens, at)
        .filter(found -> !found.title().isPersonal())
        .map(found -> found.title().head())
        .orElse("");
  }

  /** Whether पूर्व (former) stands before the title that starts at a token. */
  boolean isFormer(int first) {
    return tokens.key(first - 1).equals("पूर्व") || tokens.key(first - 2).equals("पूर्व");
  }

  /**
   * Whose a title is: the name right before it (भाजपा नेता) or before the genitive (चीन के
   * राष्ट्रपति).
   */
  Optional<Entity> owner(int titleStart) {
    int at = titleStart - 1;
    while (lexicon.is(Particle.QUALIFIER, tokens.key(at)) && cast.at(at).isEmpty()) {
      at--;
    }
    if (lexicon.is(Particle.GENITIVE, tokens.key(at))) {
      at--;
    }
    return cast.at(at).map(Appearance::entity).filter(e -> e.type() != EntityType.PERSON);
  }
}
