package org.uvach.models.names;

import static org.uvach.internal.entity.NameModel.STRIDE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.uvach.internal.entity.NameFeatures;
import org.uvach.internal.entity.NameModel;
import org.uvach.internal.entity.NameTag;

/**
 * Learns the weights of a name tagger: a linear-chain conditional random field (Lafferty et al.
 * 2001) with a softmax margin (Gimpel and Smith 2010), climbed sentence by sentence with steps that
 * grow shorter for each weight by itself (AdaGrad, Duchi et al. 2011); the weights are the mean of
 * all moments. The same sentences give the same model to the byte.
 */
final class ConditionalRandomField {

  /**
   * How to learn; what else was tried stands in {@code accuracy/name-trials.md}.
   *
   * @param rounds how often all sentences are gone through
   * @param leastCount features seen less often are left out
   * @param features how many features the model keeps
   * @param seed of the order in which sentences are gone through
   */
  record Settings(int rounds, int leastCount, int features, long seed) {

    static final Settings DEFAULT = new Settings(5, 2, 450_000, 20);

    /** For taggers that only help to train another. */
    static final Settings QUICK = new Settings(4, 2, 450_000, 20);
  }

  /**
   * What a wrong tag is preferred by while it is learnt: so much likelier must the right one be.
   * More for a word of a name, since names are rarer than other words and are missed oftener than
   * invented.
   */
  private static final double MARGIN_OF_NAME = 4;

  private static final double MARGIN_OF_NONE = 2;

  private static final float STEP = 0.1f;

  /** How far a weight is drawn back towards nothing each time its feature is learnt from. */
  private static final float DECAY = 0.01f;

  /**
   * A word whose right tag is unlikely by no more than this teaches nothing; a tenth of it was
   * slower and no better.
   */
  private static final double SURE = 1e-2;

  /** Keeps the first steps finite. */
  private static final float LEAST_SLOPES = 1e-6f;

  private static final int TAGS = NameTag.COUNT;

  private final float[] weights;

  /** Each weight's changes, times the moment of the change: for the mean of all moments. */
  private final float[] changes;

  /** The sum of the squares of each weight's slopes. */
  private final float[] slopes;

  private final double[] slope = new double[TAGS];
  private float moment = 1;

  private ConditionalRandomField(int features) {
    weights = new float[features * STRIDE];
    changes = new float[features * STRIDE];
    slopes = new float[features * STRIDE];
  }

  /**
   * Learns from tagged sentences.
   *
   * @param sentences the sentences, in an order that is always the same
   * @param settings how to learn
   * @return the model, without calibration
   */
  static NameModel train(List<LabelledSentence> sentences, Settings settings) {
    return train(sentences, settings, new NameFeatures());
  }

  /** The same, with other features. */
  static NameModel train(
      List<LabelledSentence> sentences, Settings settings, NameFeatures features) {
    FeatureIndex index = new FeatureIndex();
    sentences.forEach(sentence -> NumberedSentence.count(sentence, features, index));
    FeatureIndex.Numbered numbered = index.number(settings.leastCount());
    List<NumberedSentence> lessons = new ArrayList<>();
    sentences.forEach(s -> lessons.add(NumberedSentence.of(s, features, index)));
    var learner = new ConditionalRandomField(numbered.hashes().length);
    learner.learn(lessons, settings.rounds(), new Random(settings.seed()));
    return Quantizer.quantize(numbered, learner.mean(), settings.features());
  }

  /**
   * Every other time a sentence is read with what its document says, so that one set of weights
   * serves the first reading and the second.
   */
  private void learn(List<NumberedSentence> lessons, int rounds, Random random) {
    List<NumberedSentence> order = new ArrayList<>(lessons);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (NumberedSentence lesson : order) {
        boolean inDocument = lesson.isInDocument() && random.nextBoolean();
        if (lesson.length() > 0) {
          learn(lesson, inDocument);
        }
        moment++;
      }
    }
  }

  /** One step up the slope of the likelihood of the right tags, against all others' advantage. */
  private void learn(NumberedSentence lesson, boolean inDocument) {
    TagChances chances = new TagChances(words(lesson, inDocument), steps(lesson));
    for (int i = 0; i < lesson.length(); i++) {
      int right = lesson.tags()[i];
      if (1 - chances.of(i, right) > SURE) {
        for (int tag = 0; tag < TAGS; tag++) {
          slope[tag] = (tag == right ? 1 : 0) - chances.of(i, tag);
        }
        climb(lesson.words()[i], lesson.weight());
        if (inDocument) {
          climb(lesson.document()[i], lesson.weight());
        }
      }
      if (1 - chances.of(i, lesson.tagBefore(i), right) > SURE) {
        learnSteps(lesson, i, chances);
      }
    }
  }

  private void learnSteps(NumberedSentence lesson, int word, TagChances chances) {
    for (int previous = 0; previous < TagChances.before(word); previous++) {
      boolean isRight = previous == lesson.tagBefore(word);
      for (int tag = 0; tag < TAGS; tag++) {
        slope[tag] =
            (isRight && tag == lesson.tags()[word] ? 1 : 0) - chances.of(word, previous, tag);
      }
      climb(lesson.steps(word, previous), lesson.weight());
    }
  }

  /** The scores of each word's tags, those of wrong ones with their advantage. */
  private double[] words(NumberedSentence lesson, boolean inDocument) {
    double[] scores = new double[lesson.length() * TAGS];
    for (int i = 0; i < lesson.length(); i++) {
      int right = lesson.tags()[i];
      double margin = right == NameTag.OUTSIDE ? MARGIN_OF_NONE : MARGIN_OF_NAME;
      Arrays.fill(scores, i * TAGS, (i + 1) * TAGS, margin);
      scores[i * TAGS + right] = 0;
      add(lesson.words()[i], scores, i * TAGS);
      if (inDocument) {
        add(lesson.document()[i], scores, i * TAGS);
      }
    }
    return scores;
  }

  private double[] steps(NumberedSentence lesson) {
    double[] scores = new double[lesson.length() * TAGS * TAGS];
    for (int i = 0; i < lesson.length(); i++) {
      for (int previous = 0; previous < TagChances.before(i); previous++) {
        add(lesson.steps(i, previous), scores, (i * TAGS + previous) * TAGS);
      }
    }
    return scores;
  }

  private void add(int[] features, double[] scores, int at) {
    for (int feature : features) {
      if (feature >= 0) {
        for (int tag = 0; tag < TAGS; tag++) {
          scores[at + tag] += weights[feature * STRIDE + tag];
        }
      }
    }
  }

  private void climb(int[] features, float by) {
    for (int feature : features) {
      for (int tag = 0; feature >= 0 && tag < TAGS; tag++) {
        climb(feature * STRIDE + tag, by * (float) slope[tag], by);
      }
    }
  }

  private void climb(int weight, float up, float by) {
    float drawn = up - DECAY * by * weights[weight];
    if (drawn != 0) {
      slopes[weight] += drawn * drawn;
      float change = STEP * drawn / (float) Math.sqrt(slopes[weight] + LEAST_SLOPES);
      weights[weight] += change;
      changes[weight] += change * moment;
    }
  }

  private float[] mean() {
    float[] mean = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      mean[i] = weights[i] - changes[i] / moment;
    }
    return mean;
  }
}
