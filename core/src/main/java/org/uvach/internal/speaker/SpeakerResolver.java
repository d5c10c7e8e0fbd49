package org.uvach.internal.speaker;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.Quotation;
import org.uvach.document.Span;
import org.uvach.internal.entity.Gender;
import org.uvach.internal.entity.Titles;
import org.uvach.internal.entity.TokenIndex;
import org.uvach.internal.evidence.Precision;
import org.uvach.internal.speaker.Cast.Appearance;
import org.uvach.internal.speaker.Lexicon.Particle;
import org.uvach.internal.text.Folding;
import org.uvach.language.Article;
import org.uvach.language.Attributor;

/**
 * Finds who the source of each quotation is, by ordered rules, the precise ones first: the two
 * stages and the sieves of CoreNLP's quote attribution, for Hindi.
 */
public final class SpeakerResolver implements Attributor {

  private static final int CUE_REACH = 3;

  /** From here down a mention is as likely cut wrongly as not, and so may be all the others. */
  private static final double DOUBTFUL = 0.5;

  /**
   * How often a name is whole and the right one, against what its mentions alone say: of people
   * known by one word, of bodies, and where one mention is doubtful. Counted over the sure speakers
   * of cross-validated articles (93 %, 95 % and 60 % right, all others 98 %).
   */
  private static final double OF_PART = 0.95;

  private static final double OF_BODY = 0.97;
  private static final double OF_DOUBT = 0.8;

  /**
   * Weights that are drawn back make shares more modest than they need be: of cross-validated
   * answers with shares of 0.8 to 0.9, 97 % are right.
   */
  private static final double SHARPER = 1.5;

  private final Lexicon lexicon;
  private final Salience salience;
  private final Precision precision;

  private SpeakerResolver(Lexicon lexicon, Salience salience, Precision precision) {
    this.lexicon = lexicon;
    this.salience = salience;
    this.precision = precision;
  }

  /**
   * Reads the word lists of a language.
   *
   * @param folder its folder of word lists, for example {@code hi}
   * @return an attributor for it
   */
  public static SpeakerResolver read(String folder) {
    return read(folder, Titles.read(folder + "/titles.tsv"));
  }

  /**
   * The same with titles that have been read already.
   *
   * @param folder its folder of word lists, for example {@code hi}
   * @param titles the titles of the language
   * @return an attributor for it
   */
  public static SpeakerResolver read(String folder, Titles titles) {
    return new SpeakerResolver(
        Lexicon.read(folder, titles),
        Salience.read(folder + "/salience.tsv"),
        Precision.read(folder + "/speaker-rules.tsv"));
  }

  /**
   * The same attributor with other weights, for learning them and for measuring the rules.
   *
   * @param weights weight by feature
   * @return a copy
   */
  public SpeakerResolver with(Map<String, Double> weights) {
    return new SpeakerResolver(lexicon, Salience.of(weights), precision);
  }

  @Override
  public List<Quotation> attribute(
      Article article, List<Entity> entities, List<Quotation> quotations) {
    Scene scene = new Scene(article, entities);
    Memory memory = new Memory();
    Map<String, Quotation> answered = new HashMap<>();
    for (Question question : scene.questions(quotations)) {
      Answer answer = scene.rules.answer(question, memory);
      memory.add(question, answer);
      answered.put(question.quotation().id(), answered(scene, question, answer));
    }
    return quotations.stream()
        .map(q -> answered.getOrDefault(q.id(), q))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The questions that only salience can answer, with the answers that are known to be right.
   *
   * @param article the article
   * @param entities the entities named in it
   * @param answered quotations with their right speakers
   * @return lessons for those questions whose right answer is among the candidates
   */
  public List<Lesson> lessons(Article article, List<Entity> entities, List<Quotation> answered) {
    Scene scene = new Scene(article, entities);
    Memory memory = new Memory();
    var lessons = ImmutableList.<Lesson>builder();
    for (Question question : scene.questions(answered)) {
      Optional<Entity> right = question.quotation().speaker();
      if (scene.rules.isOpen(question)) {
        List<Candidate> candidates = scene.rules.candidates(question, memory);
        int index = candidates.stream().map(Candidate::entity).toList().indexOf(right);
        if (index >= 0) {
          lessons.add(
              new Lesson(
                  question.kind(), candidates.stream().map(Candidate::features).toList(), index));
        }
      }
      memory.add(question, new Answer(right, "known", 1));
    }
    return lessons.build();
  }

  /** One article, made ready for questions. */
  private final class Scene {

    private final TokenIndex tokens;
    private final Cast cast;
    private final SourceReader reader;
    private final Rules rules;

    /** How sure the surest mention by the full name is, by the id of who has spoken. */
    private final Map<String, Double> full = new HashMap<>();

    Scene(Article article, List<Entity> entities) {
      tokens = TokenIndex.of(article);
      cast = new Cast(tokens, lexicon, entities);
      Roles roles = new Roles(cast, lexicon);
      reader = new SourceReader(cast, roles, lexicon);
      rules = new Rules(cast, roles, lexicon, salience);
    }

    /**
     * How sure it is that somebody is named and goes by just this name: as sure as its surest
     * mention, and as the one in the source phrase, if there is one.
     */
    double named(Entity entity, Question question) {
      double here =
          question
              .quotation()
              .source()
              .map(
                  source ->
                      surest(
                          cast.in(source).stream()
                              .filter(a -> a.entity().id().equals(entity.id()))))
              .orElse(1.0);
      return Math.min(full.computeIfAbsent(entity.id(), id -> full(entity)), here);
    }

    private double full(Entity entity) {
      String name = Folding.key(entity.name());
      List<Appearance> all = cast.of(entity);
      double surest =
          surest(all.stream().filter(a -> Folding.key(a.mention().span().text()).equals(name)));
      boolean part = entity.type() == EntityType.PERSON && name.indexOf(' ') < 0;
      boolean doubt = all.stream().anyMatch(a -> confidence(a) < DOUBTFUL);
      return surest
          * (part ? OF_PART : 1)
          * (entity.type() == EntityType.ORGANIZATION ? OF_BODY : 1)
          * (doubt ? OF_DOUBT : 1);
    }

    private static double surest(Stream<Appearance> appearances) {
      return appearances.mapToDouble(Scene::confidence).max().orElse(1);
    }

    private static double confidence(Appearance appearance) {
      return appearance.mention().evidence().confidence();
    }

    List<Question> questions(List<Quotation> quotations) {
      return quotations.stream()
          .map(quotation -> question(tokens, reader, quotation))
          .sorted(comparingInt(Question::token))
          .toList();
    }
  }

  private Quotation answered(Scene scene, Question question, Answer answer) {
    double chosen = answer.share() < 1 ? chance(answer.share()) : precision.of(answer.rule());
    double sure = chosen * answer.speaker().map(who -> scene.named(who, question)).orElse(1.0);
    return question.quotation().withSpeaker(answer.speaker(), new Evidence(answer.rule(), sure));
  }

  /** A share of belief as the chance of being right. */
  private static double chance(double share) {
    double odds = Math.pow(share / (1 - share), SHARPER);
    return odds / (1 + odds);
  }

  private Question question(TokenIndex tokens, SourceReader reader, Quotation quotation) {
    Span place =
        quotation
            .source()
            .or(() -> quotation.cue().stream().findFirst())
            .orElse(quotation.content().get(0));
    int token = tokens.at(place.start());
    return new Question(
        quotation,
        reader.read(quotation),
        token,
        tokens.sentence(token),
        gender(tokens, quotation.cue()));
  }

  private Gender gender(TokenIndex tokens, List<Span> cue) {
    for (Span span : cue) {
      TokenIndex.Row row = tokens.row(span);
      for (int i = row.first(); i < row.end() + CUE_REACH; i++) {
        if (lexicon.is(Particle.FEMININE_VERB, tokens.key(i))) {
          return Gender.FEMININE;
        }
        if (lexicon.is(Particle.MASCULINE_VERB, tokens.key(i))) {
          return Gender.MASCULINE;
        }
      }
    }
    return Gender.UNMARKED;
  }
}
