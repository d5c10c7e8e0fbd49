package org.uvach.internal.entity;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.internal.text.WordList;
import org.uvach.language.Article;
import org.uvach.language.Models;
import org.uvach.language.NameFinder;
import org.uvach.language.Sentence;

/** Finds the names of an article with a trained tagger. Immutable; shared by all threads. */
public final class DocumentNameFinder implements NameFinder {

  /** The model that holds the tagger's weights. */
  public static final String MODEL = "hi-names";

  /** The word list of the words beside names. */
  private static final String CONTEXT = "hi/name-context.tsv";

  /** The word list of what stands behind those who speak. */
  private static final String FRAMES = "hi/speaking-frames.tsv";

  /** The word list of titles and honorifics. */
  private static final String EDGES = "hi/name-edges.tsv";

  private static final String RULE = "name-tagger";

  private final NameVocabulary vocabulary;
  private final NameTagger tagger;
  private final Calibration calibration;
  private final NameEdges edges = NameEdges.read(EDGES);
  private final SpeakingFrames speakers = SpeakingFrames.read(FRAMES);

  /**
   * Joins a vocabulary and a model trained with it.
   *
   * @param vocabulary what is known of words
   * @param model the weights
   */
  public DocumentNameFinder(NameVocabulary vocabulary, NameModel model) {
    this.vocabulary = vocabulary;
    this.tagger = NameTagger.quick(model);
    this.calibration = model.calibration();
  }

  /**
   * Loads the finder for Hindi.
   *
   * @param models where its models are found
   * @return the finder
   * @throws IllegalStateException if a model is missing or damaged
   */
  public static DocumentNameFinder load(Models models) {
    try (InputStream in = models.open(MODEL)) {
      NameModel model = NameModel.read(in);
      return new DocumentNameFinder(vocabulary(models), model);
    } catch (IOException e) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "Model '%s' cannot be used: %s; add org.uvach:uvach-models in the version of org.uvach:uvach",
              MODEL,
              e.getMessage()),
          e);
    }
  }

  /**
   * Loads what is known of Hindi words.
   *
   * @param models where word clusters and gazetteer are found
   * @return the vocabulary
   */
  public static NameVocabulary vocabulary(Models models) {
    WordList context = WordList.read(CONTEXT, 2);
    context.each(row -> ContextClass.of(row.get(1)));
    return NameVocabulary.load(context.rows(), models);
  }

  @Override
  public List<Mention> find(Article article) {
    List<DocumentNames.Read> read = read(article);
    DocumentNames document = new DocumentNames(read);
    List<Mention> mentions = new ArrayList<>();
    for (DocumentNames.Read sentence : read) {
      for (DocumentNames.Found found : document.of(sentence)) {
        mentions.add(mention(article, sentence.sentence(), found));
      }
    }
    return List.copyOf(mentions);
  }

  private List<DocumentNames.Read> read(Article article) {
    NameReader reader = new NameReader(vocabulary);
    List<NameSentence> sentences = article.sentences().stream().map(reader::read).toList();
    List<NameTagging> taggings = tag(sentences);
    OfficeAbbreviations offices = OfficeAbbreviations.of(article.sentences(), sentences);
    List<DocumentNames.Read> read = new ArrayList<>();
    for (int n = 0; n < sentences.size(); n++) {
      Sentence sentence = article.sentences().get(n);
      read.add(
          new DocumentNames.Read(
              sentence,
              taggings.get(n),
              names(sentence, sentences.get(n), taggings.get(n), offices)));
    }
    return read;
  }

  /** Reads each sentence by itself, and again knowing how its words were read elsewhere. */
  private List<NameTagging> tag(List<NameSentence> sentences) {
    NameFeatures features = new NameFeatures();
    Lattice lattice = new Lattice();
    List<NameTagger.Scored> scored =
        sentences.stream().map(sentence -> tagger.score(sentence, features)).toList();
    List<int[]> first = new ArrayList<>();
    for (NameTagger.Scored sentence : scored) {
      lattice.fill(sentence);
      first.add(lattice.tags());
    }
    DocumentTags document = new DocumentTags(sentences, first);
    List<NameTagging> second = new ArrayList<>();
    for (int n = 0; n < scored.size(); n++) {
      tagger.add(document, n, scored.get(n));
      lattice.fill(scored.get(n));
      second.add(lattice.tagging());
    }
    return second;
  }

  private List<DocumentNames.Found> names(
      Sentence sentence, NameSentence words, NameTagging tagging, OfficeAbbreviations offices) {
    return Stream.concat(
            edged(sentence, words, tagging).stream()
                .map(name -> speakers.check(sentence, words, name)),
            speakers.unmet(sentence, words, tagging).stream())
        .filter(found -> !offices.include(sentence, found.name()))
        .sorted(comparingInt(found -> found.name().start()))
        .toList();
  }

  /** The tagged names with their edges set; those that the next one took in are part of it. */
  private List<DocumentNames.Found> edged(
      Sentence sentence, NameSentence words, NameTagging tagging) {
    List<DocumentNames.Found> names = new ArrayList<>();
    for (DocumentNames.Found found : found(words, tagging)) {
      DocumentNames.Found name = edges.set(sentence, words, tagging, found);
      int last = names.size() - 1;
      while (last >= 0 && names.get(last).name().start() >= name.name().start()) {
        names.remove(last--);
      }
      names.add(name);
    }
    return names;
  }

  private List<DocumentNames.Found> found(NameSentence words, NameTagging tagging) {
    return tagging.names().stream()
        .filter(name -> !isTime(words, name))
        .map(
            name ->
                new DocumentNames.Found(
                    name, calibration.confidence(name.type(), name.margin()), RULE))
        .toList();
  }

  /** वीरवार (Thursday), मई (May): nobody and nothing is called so alone. */
  private static boolean isTime(NameSentence words, NameTagging.Name name) {
    return name.end() - name.start() == 1 && words.word(name.start()).has(ContextClass.TIME.bit());
  }

  private static Mention mention(Article article, Sentence sentence, DocumentNames.Found found) {
    var first = sentence.tokens().get(found.name().start());
    var last = sentence.tokens().get(found.name().end() - 1);
    return new Mention(
        article.span(first, last),
        MentionType.PROPER,
        found.name().type(),
        new Evidence(found.rule(), found.confidence()));
  }
}
