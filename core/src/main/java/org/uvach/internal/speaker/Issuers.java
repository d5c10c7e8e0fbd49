package org.uvach.internal.speaker;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uvach.document.EntityType;
import org.uvach.internal.entity.Title;
import org.uvach.internal.entity.Titles;
import org.uvach.internal.entity.TokenIndex;
import org.uvach.internal.entity.TokenIndex.Row;
import org.uvach.internal.speaker.Cast.Appearance;
import org.uvach.internal.speaker.Lexicon.Particle;

/** Finds whose a paper, a statement or a bench is that a source phrase names. */
final class Issuers {

  private final Cast cast;
  private final TokenIndex tokens;
  private final Lexicon lexicon;

  Issuers(Cast cast, Lexicon lexicon) {
    this.cast = cast;
    this.tokens = cast.tokens();
    this.lexicon = lexicon;
  }

  /**
   * Who issued it, if the phrase names him.
   *
   * @param title the title that the phrase ends in, if it does
   * @param last its last word
   * @param names who is named in it
   */
  Optional<Appearance> named(Optional<Titles.Found> title, String last, List<Appearance> names) {
    return title.map(found -> isIssued(found.title())).orElse(isStatement(last))
        ? last(title, names)
        : Optional.empty();
  }

  /** X द्वारा दी गई जानकारी (the information given by X). */
  private boolean isStatement(String key) {
    return lexicon.is(Particle.STATEMENT, key);
  }

  private static boolean isIssued(Title title) {
    return title.kind() == Title.Kind.DOCUMENT
        || title.kind() == Title.Kind.ORGAN
        || title.kind() == Title.Kind.NEWS;
  }

  /**
   * Whose paper or organ it is: the last body or person before it. A place is where, not whose; a
   * judge has no bench.
   */
  private Optional<Appearance> last(Optional<Titles.Found> title, List<Appearance> names) {
    boolean organ = title.filter(found -> found.title().kind() == Title.Kind.ORGAN).isPresent();
    return names.stream()
        .filter(name -> name.entity().type() != EntityType.LOCATION)
        .filter(name -> !name.isPerson() || !organ)
        .filter(name -> !isPlaceOfPaper(name))
        .reduce((first, second) -> second);
  }

  /**
   * अदालत में दायर याचिका (the petition filed in court), ट्विटर पर जारी बयान (the statement given
   * out on Twitter), फेसबुक पोस्ट (a Facebook post): the name is where the paper stands.
   */
  private boolean isPlaceOfPaper(Appearance name) {
    int next = name.row().end();
    return tokens.key(next).equals("पर")
        || (tokens.key(next).equals("में") && lexicon.is(Particle.FILED, tokens.key(next + 1)))
        || (name.row().end() - name.row().first() == 1
            && lexicon.is(Particle.PLATFORM, tokens.key(next - 1)));
  }

  /** कंपनी की विज्ञप्ति, अस्पताल द्वारा जारी बुलेटिन: the body that a common noun calls speaks. */
  Optional<Titles.Found> called(Row row, Titles.Found paper) {
    if (!isIssued(paper.title()) || paper.title().kind() == Title.Kind.ORGAN) {
      return Optional.empty();
    }
    return IntStream.iterate(paper.first() - 2, i -> i >= row.first(), i -> i - 1)
        .filter(this::isIssuer)
        .mapToObj(i -> lexicon.titles().endingAt(tokens, i))
        .flatMap(Optional::stream)
        .filter(found -> found.title().kind() == Title.Kind.BODY)
        .findFirst();
  }

  private boolean isIssuer(int token) {
    String next = tokens.key(token + 1);
    return cast.at(token).isEmpty()
        && (lexicon.is(Particle.GENITIVE, next) || lexicon.is(Particle.AGENT, next));
  }
}
