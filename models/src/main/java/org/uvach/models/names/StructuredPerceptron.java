package org.uvach.models.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.uvach.internal.entity.NameFeatures;
import org.uvach.internal.entity.NameModel;
import org.uvach.internal.entity.NameTag;
import org.uvach.internal.entity.NameTagger;

/**
 * Learns the weights of a name tagger: the averaged perceptron over whole sentences (Collins 2002),
 * which is only content when the right tags win by a margin, as in Tsochantaridis et al. (2005).
 * The same sentences give the same model to the byte.
 */
final class StructuredPerceptron {

  /**
   * How to learn.
   *
   * @param epochs how often all sentences are gone through
   * @param leastCount features seen less often are left out
   * @param features how many features the model keeps, those with the largest weights
   * @param seed of the order in which sentences are gone through
   * @param committee how many learners see the sentences, each in an order of its own; the model is
   *     their mean, which depends less on chance than one of them
   * @param margin by how much the right tags must win
   */
  record Settings(
      int epochs, int leastCount, int features, long seed, int committee, Margin margin) {

    static final Settings DEFAULT = new Settings(10, 2, 450_000, 20, 3, Margin.DEFAULT);

    /** A committee of one. */
    static final Settings ONE = new Settings(10, 2, 450_000, 20, 1, Margin.DEFAULT);

    /** For taggers that only help to train another. */
    static final Settings QUICK = new Settings(4, 2, 450_000, 20, 1, Margin.DEFAULT);
  }

  /**
   * What a wrong tag costs while it is learnt: so much better must the right one be.
   *
   * @param ofName where a word of a name gets another tag; more, since names are rarer than other
   *     words and are missed oftener than invented
   * @param ofNone where another word gets the tag of a name
   */
  record Margin(float ofName, float ofNone) {

    /** Best of those tried, see {@code accuracy/name-trials.md}. */
    static final Margin DEFAULT = new Margin(40, 20);

    float at(int tag) {
      return tag == NameTag.OUTSIDE ? ofNone : ofName;
    }
  }

  private static final int TAGS = NameTag.COUNT;
  private static final int STRIDE = 8;
  private static final int STEP_FEATURES = 4;
  private static final float IMPOSSIBLE = -1e30f;

  /** A sentence with its features numbered. */
  @SuppressWarnings("ArrayRecordComponent") // read in the hot loop, never compared
  private record Example(int[][] words, int[][] document, int[] steps, int[] tags, float weight) {

    boolean isInDocument() {
      return document.length > 0;
    }
  }

  private final Margin margin;
  private final float[] weights;
  private final float[] updates;
  private float updated = 1;

  private StructuredPerceptron(int features, Margin margin) {
    this.margin = margin;
    this.weights = new float[features * STRIDE];
    this.updates = new float[features * STRIDE];
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
    FeatureIndex index = index(sentences, features);
    int[] hashes = index.number(settings.leastCount());
    List<Example> examples = new ArrayList<>();
    sentences.forEach(sentence -> examples.add(example(sentence, index, features)));
    List<StructuredPerceptron> members =
        IntStream.range(0, settings.committee())
            .parallel()
            .mapToObj(member -> learnt(examples, hashes.length, settings, member))
            .toList();
    float[] mean = new float[hashes.length * STRIDE];
    members.forEach(member -> member.addAverageTo(mean, settings.committee()));
    return Quantizer.quantize(hashes, mean, largest(mean), settings.features());
  }

  private static StructuredPerceptron learnt(
      List<Example> examples, int features, Settings settings, int member) {
    StructuredPerceptron learner = new StructuredPerceptron(features, settings.margin());
    learner.learn(examples, settings.epochs(), new Random(settings.seed() + member));
    return learner;
  }

  private static FeatureIndex index(List<LabelledSentence> sentences, NameFeatures features) {
    FeatureIndex index = new FeatureIndex();
    for (LabelledSentence labelled : sentences) {
      for (int i = 0; i < labelled.tags().length; i++) {
        features.ofWord(labelled.sentence(), i);
        for (int f = 0; f < features.count(); f++) {
          index.count(features.hashes()[f]);
        }
        int previous = i == 0 ? 0 : labelled.tags()[i - 1];
        features.ofStep(labelled.sentence(), i);
        for (int f = 0; f < features.count(); f++) {
          index.count(NameTagger.step(features.hashes()[f], previous));
        }
      }
      for (int[] hashes : labelled.document()) {
        Arrays.stream(hashes).forEach(index::count);
      }
    }
    return index;
  }

  private static Example example(
      LabelledSentence labelled, FeatureIndex index, NameFeatures features) {
    int n = labelled.tags().length;
    int[][] words = new int[n][];
    int[] steps = new int[n * TAGS * STEP_FEATURES];
    for (int i = 0; i < n; i++) {
      features.ofWord(labelled.sentence(), i);
      words[i] = numbers(Arrays.stream(features.hashes(), 0, features.count()), index);
      features.ofStep(labelled.sentence(), i);
      for (int previous = 0; previous < TAGS; previous++) {
        for (int f = 0; f < STEP_FEATURES; f++) {
          steps[(i * TAGS + previous) * STEP_FEATURES + f] =
              index.get(NameTagger.step(features.hashes()[f], previous));
        }
      }
    }
    int[][] document =
        Arrays.stream(labelled.document())
            .map(hashes -> numbers(Arrays.stream(hashes), index))
            .toArray(int[][]::new);
    return new Example(words, document, steps, labelled.tags(), labelled.weight());
  }

  private static int[] numbers(IntStream hashes, FeatureIndex index) {
    return hashes.map(index::get).filter(number -> number >= 0).toArray();
  }

  /**
   * Every other time a sentence is read with what its document says, so that one set of weights
   * serves the first reading and the second.
   */
  private void learn(List<Example> examples, int epochs, Random random) {
    List<Example> order = new ArrayList<>(examples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        boolean inDocument = example.isInDocument() && random.nextBoolean();
        int[] found = decode(example, inDocument);
        if (!Arrays.equals(found, example.tags())) {
          update(example, inDocument, found);
        }
        updated++;
      }
    }
  }

  private void update(Example example, boolean inDocument, int[] found) {
    for (int i = 0; i < found.length; i++) {
      int gold = example.tags()[i];
      int goldBefore = i == 0 ? 0 : example.tags()[i - 1];
      int foundBefore = i == 0 ? 0 : found[i - 1];
      if (gold != found[i]) {
        change(example.words()[i], gold, found[i], example.weight());
        if (inDocument) {
          change(example.document()[i], gold, found[i], example.weight());
        }
      }
      if (gold != found[i] || goldBefore != foundBefore) {
        for (int f = 0; f < STEP_FEATURES; f++) {
          change(step(example, i, goldBefore, f), gold, example.weight());
          change(step(example, i, foundBefore, f), found[i], -example.weight());
        }
      }
    }
  }

  private static int step(Example example, int i, int previous, int feature) {
    return example.steps()[(i * TAGS + previous) * STEP_FEATURES + feature];
  }

  private void change(int[] features, int gold, int found, float by) {
    for (int feature : features) {
      change(feature, gold, by);
      change(feature, found, -by);
    }
  }

  private void change(int feature, int tag, float by) {
    if (feature >= 0) {
      weights[feature * STRIDE + tag] += by;
      updates[feature * STRIDE + tag] += by * updated;
    }
  }

  private int[] decode(Example example, boolean inDocument) {
    int n = example.tags().length;
    float[] forward = new float[n * STRIDE];
    byte[] from = new byte[n * STRIDE];
    float[] step = new float[STRIDE];
    float[] emit = new float[STRIDE];
    for (int i = 0; i < n; i++) {
      int right = example.tags()[i];
      Arrays.fill(emit, margin.at(right));
      emit[right] = 0;
      add(example.words()[i], emit);
      if (inDocument) {
        add(example.document()[i], emit);
      }
      Arrays.fill(forward, i * STRIDE, (i + 1) * STRIDE, IMPOSSIBLE);
      for (int previous = 0; previous < (i == 0 ? 1 : TAGS); previous++) {
        Arrays.fill(step, 0);
        for (int f = 0; f < STEP_FEATURES; f++) {
          add(step(example, i, previous, f), step);
        }
        float before = i == 0 ? 0 : forward[(i - 1) * STRIDE + previous];
        for (int tag = 0; tag < TAGS; tag++) {
          float score = before + step[tag] + emit[tag];
          if (NameTag.follows(previous, tag) && score > forward[i * STRIDE + tag]) {
            forward[i * STRIDE + tag] = score;
            from[i * STRIDE + tag] = (byte) previous;
          }
        }
      }
    }
    return follow(n, forward, from);
  }

  private void add(int[] features, float[] scores) {
    for (int feature : features) {
      add(feature, scores);
    }
  }

  private void add(int feature, float[] scores) {
    if (feature >= 0) {
      for (int tag = 0; tag < TAGS; tag++) {
        scores[tag] += weights[feature * STRIDE + tag];
      }
    }
  }

  private static int[] follow(int n, float[] forward, byte[] from) {
    int[] tags = new int[n];
    for (int tag = 1; tag < TAGS; tag++) {
      if (forward[(n - 1) * STRIDE + tag] > forward[(n - 1) * STRIDE + tags[n - 1]]) {
        tags[n - 1] = tag;
      }
    }
    for (int i = n - 1; i > 0; i--) {
      tags[i - 1] = from[i * STRIDE + tags[i]];
    }
    return tags;
  }

  /** Adds its share of the weights, averaged over all moments, to the committee's. */
  private void addAverageTo(float[] mean, int committee) {
    for (int i = 0; i < weights.length; i++) {
      mean[i] += (weights[i] - updates[i] / updated) / committee;
    }
  }

  /** The largest weight of each feature, of which the strongest features are kept. */
  private static float[] largest(float[] weights) {
    float[] largest = new float[weights.length / STRIDE];
    for (int i = 0; i < weights.length; i++) {
      largest[i / STRIDE] = Math.max(largest[i / STRIDE], Math.abs(weights[i]));
    }
    return largest;
  }
}
