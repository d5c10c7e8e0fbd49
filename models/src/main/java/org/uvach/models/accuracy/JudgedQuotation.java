package org.uvach.models.accuracy;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.Quotation;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.AnnotatedArticle.Quote;

/**
 * A quotation that was tagged, found, or both. What is called right is what the corpus' own scorer
 * calls right.
 *
 * @param text the article
 * @param gold the quotation as tagged
 * @param predicted the quotation as found
 * @param likeness how much their contents share, F1 over words; 0 if one of the two is missing
 */
record JudgedQuotation(
    String text, Optional<Quote> gold, Optional<Quotation> predicted, double likeness) {

  private static final double ENOUGH = 0.8;

  private record Pair(int gold, int predicted, double likeness) {}

  /** Pairs the quotations of an article with those of its document one to one, the likest first. */
  static List<JudgedQuotation> judge(AnnotatedArticle article, Document document) {
    List<JudgedQuotation> judged = new ArrayList<>();
    Set<Integer> missed = numbers(article.quotes().size());
    Set<Integer> extra = numbers(document.quotations().size());
    for (Pair pair : pairs(article, document)) {
      if (missed.contains(pair.gold()) && extra.contains(pair.predicted())) {
        missed.remove(pair.gold());
        extra.remove(pair.predicted());
        judged.add(
            new JudgedQuotation(
                article.text(),
                Optional.of(article.quotes().get(pair.gold())),
                Optional.of(document.quotations().get(pair.predicted())),
                pair.likeness()));
      }
    }
    missed.forEach(i -> judged.add(missed(article.text(), article.quotes().get(i))));
    extra.forEach(i -> judged.add(extra(article.text(), document.quotations().get(i))));
    return judged;
  }

  private static Set<Integer> numbers(int size) {
    return IntStream.range(0, size).boxed().collect(toCollection(TreeSet::new));
  }

  private static List<Pair> pairs(AnnotatedArticle article, Document document) {
    List<Set<Integer>> tagged =
        article.quotes().stream().map(q -> Words.of(article.text(), q.contents())).toList();
    List<Set<Integer>> found =
        document.quotations().stream().map(q -> Words.of(article.text(), q.content())).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double likeness = Words.likeness(tagged.get(i), found.get(j));
        if (likeness > 0) {
          pairs.add(new Pair(i, j, likeness));
        }
      }
    }
    pairs.sort(
        comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted));
    return pairs;
  }

  private static JudgedQuotation missed(String text, Quote quote) {
    return new JudgedQuotation(text, Optional.of(quote), Optional.empty(), 0);
  }

  private static JudgedQuotation extra(String text, Quotation quotation) {
    return new JudgedQuotation(text, Optional.empty(), Optional.of(quotation), 0);
  }

  /** The content's words are the same. */
  boolean isStrict() {
    return likeness == 1;
  }

  /** The contents share enough. */
  boolean isContentRight() {
    return likeness >= ENOUGH;
  }

  /** The content is right and so is the source phrase (none on either side is right). */
  boolean isSourceRight() {
    return isContentRight() && sourceLikeness() >= ENOUGH;
  }

  private double sourceLikeness() {
    return Words.likeness(
        Words.of(text, gold.orElseThrow().sources()),
        Words.of(text, predicted.orElseThrow().source().stream().toList()));
  }

  /** The content is right and the cues share a word (no word on either side is right). */
  boolean isCueRight() {
    if (!isContentRight()) {
      return false;
    }
    Set<Integer> tagged = Words.of(text, gold.orElseThrow().cues());
    Set<Integer> found = Words.of(text, predicted.orElseThrow().cue());
    return tagged.isEmpty() ? found.isEmpty() : !Sets.intersection(tagged, found).isEmpty();
  }

  /** The content is right and so is direct, indirect or mixed. */
  boolean isTypeRight() {
    return isContentRight() && gold.orElseThrow().type() == predicted.orElseThrow().type();
  }

  /** The content is right and so is the speaker; an unnamed source must have none. */
  boolean isAttributed() {
    return isContentRight() && taggedSpeaker().equals(foundSpeaker());
  }

  /**
   * The right speaker was given, but by another form of the name than the tagged one: ट्रम्प for
   * ट्रंप. A form of one word proves nothing: two people may share it.
   */
  boolean isByAnotherForm() {
    String tagged = taggedSpeaker().orElse("");
    return !isAttributed()
        && tagged.contains(" ")
        && predicted.flatMap(Quotation::speaker).stream()
            .flatMap(speaker -> speaker.mentions().stream())
            .anyMatch(mention -> Words.fold(mention.span().text()).equals(tagged));
  }

  /** Who said it, folded for comparing, as tagged. */
  Optional<String> taggedSpeaker() {
    return gold.flatMap(Quote::who).map(Words::fold);
  }

  /** Who said it, folded for comparing, as found. */
  Optional<String> foundSpeaker() {
    return predicted.flatMap(Quotation::speaker).map(Entity::name).map(Words::fold);
  }

  /** The quotation as found, in the form in which annotators tag. */
  Optional<Quote> found() {
    return predicted.map(JudgedQuotation::asQuote);
  }

  private static Quote asQuote(Quotation quotation) {
    return new Quote(
        quotation.id(),
        quotation.type(),
        quotation.speaker().map(Entity::name),
        quotation.source().stream().toList(),
        quotation.cue(),
        quotation.content());
  }
}
