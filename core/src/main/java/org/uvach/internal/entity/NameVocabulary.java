package org.uvach.internal.entity;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.uvach.internal.memory.RecentAnswers;
import org.uvach.internal.text.Folding;
import org.uvach.internal.text.SoftSpelling;
import org.uvach.language.Models;

/**
 * What is known of words before any sentence is read: word clusters, gazetteers, and the words that
 * stand beside names. Answers the same always; shared by all threads.
 */
public final class NameVocabulary {

  /** The model that holds the word clusters. */
  public static final String CLUSTERS = "hi-clusters";

  /** The model that holds the gazetteer. */
  public static final String GAZETTEER = "hi-gazetteer";

  private static final int LONGEST_AFFIX = 4;

  /** A power of two: so many words are kept as they were looked up. */
  private static final int KEPT = 1 << 15;

  /** A longer word is no word; it is not kept, so that no text fills the memory. */
  private static final int LONGEST_KEPT = 64;

  private final Map<String, Integer> context;
  private final WordClusters clusters;
  private final NameGazetteer gazetteer;
  private final SpelledLetters letters;

  private final RecentAnswers<String, NameWord> met = new RecentAnswers<>(KEPT, this::lookUp);

  private NameVocabulary(
      Map<String, Integer> context, WordClusters clusters, NameGazetteer gazetteer) {
    this.context = context;
    this.clusters = clusters;
    this.gazetteer = gazetteer;
    Set<String> names = new HashSet<>();
    context.forEach(
        (word, bits) -> {
          if ((bits & ContextClass.LETTER.bit()) != 0) {
            names.add(word);
          }
        });
    this.letters = new SpelledLetters(names);
  }

  /**
   * Loads the vocabulary.
   *
   * @param contextWords the rows of {@code name-context.tsv}: word, class
   * @param models where {@value #CLUSTERS} and {@value #GAZETTEER} are found
   * @return the vocabulary
   */
  public static NameVocabulary load(List<List<String>> contextWords, Models models) {
    Map<String, Integer> context = new HashMap<>();
    for (List<String> row : contextWords) {
      int bit = ContextClass.of(row.get(1)).bit();
      context.merge(SoftSpelling.fold(row.get(0)), bit, (a, b) -> a | b);
    }
    return new NameVocabulary(
        context,
        read(models, CLUSTERS, WordClusters::read),
        read(models, GAZETTEER, NameGazetteer::read));
  }

  /** Reads a model file. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(InputStream file) throws IOException;
  }

  private static <T> T read(Models models, String name, Reading<T> reading) {
    try (InputStream file = models.open(name)) {
      return reading.of(file);
    } catch (IOException e) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "Model '%s' cannot be used: %s; add org.uvach:uvach-models in the version of org.uvach:uvach",
              name,
              e.getMessage()),
          e);
    }
  }

  NameGazetteer gazetteer() {
    return gazetteer;
  }

  /** What is known of one word, as written. */
  NameWord word(String form) {
    return form.length() > LONGEST_KEPT ? lookUp(form) : met.of(form);
  }

  private NameWord lookUp(String form) {
    String folded = zeroDigits(Folding.key(form));
    String soft = SoftSpelling.fold(folded);
    int hash = FeatureHash.of(folded);
    int softHash = FeatureHash.of(soft);
    int[] starts = Akshara.starts(folded);
    return new NameWord(
        hash,
        softHash,
        prefixes(folded, starts),
        suffixes(folded, starts),
        WordShape.of(form, letters.count(soft), starts.length),
        starts.length,
        context.getOrDefault(soft, 0),
        gazetteer.classes(NameGazetteer.extend(0, softHash)),
        clusters.of(hash));
  }

  private static String zeroDigits(String key) {
    int digit = 0;
    while (digit < key.length() && !Character.isDigit(key.charAt(digit))) {
      digit++;
    }
    if (digit == key.length()) {
      return key;
    }
    StringBuilder zeroed = new StringBuilder(key);
    for (int i = digit; i < zeroed.length(); i++) {
      if (Character.isDigit(zeroed.charAt(i))) {
        zeroed.setCharAt(i, '0');
      }
    }
    return zeroed.toString();
  }

  private static int[] prefixes(String word, int[] starts) {
    int[] hashes = new int[Math.min(LONGEST_AFFIX, Math.max(0, starts.length - 1))];
    for (int n = 1; n <= hashes.length; n++) {
      hashes[n - 1] = FeatureHash.of(word, 0, starts[n]);
    }
    return hashes;
  }

  private static int[] suffixes(String word, int[] starts) {
    int[] hashes = new int[Math.min(LONGEST_AFFIX, Math.max(0, starts.length - 1))];
    for (int n = 1; n <= hashes.length; n++) {
      hashes[n - 1] = FeatureHash.of(word, starts[starts.length - n], word.length());
    }
    return hashes;
  }
}
