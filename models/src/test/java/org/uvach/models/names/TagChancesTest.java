package org.uvach.models.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.uvach.internal.entity.NameTag;

/** How likely tags are is the same as counted over every sequence that a sentence may have. */
class TagChancesTest {

  private static final int TAGS = NameTag.COUNT;
  private static final double NEARLY = 1e-9;

  @Property(tries = 60)
  void chancesAreTheSharesOfAllSequencesThatMayBe(
      @ForAll @IntRange(min = 1, max = 4) int length, @ForAll long seed) {
    Random random = new Random(seed);
    double[] words = random.doubles((long) length * TAGS, -3, 3).toArray();
    double[] steps = random.doubles((long) length * TAGS * TAGS, -3, 3).toArray();
    TagChances chances = new TagChances(words, steps);
    double[] ofTag = new double[length * TAGS];
    double[] ofPair = new double[length * TAGS * TAGS];
    double all = count(new int[length], 0, words, steps, ofTag, ofPair);

    for (int i = 0; i < length; i++) {
      for (int tag = 0; tag < TAGS; tag++) {
        int at = i * TAGS + tag;
        assertThat(chances.of(i, tag)).isCloseTo(ofTag[at] / all, within(NEARLY));
        for (int before = 0; before < TagChances.before(i); before++) {
          int pair = (i * TAGS + before) * TAGS + tag;
          assertThat(chances.of(i, before, tag)).isCloseTo(ofPair[pair] / all, within(NEARLY));
        }
      }
    }
  }

  @Property(tries = 20)
  void scoresOfAnySizeGiveChances(@ForAll long seed) {
    Random random = new Random(seed);
    double[] words = random.doubles(3L * TAGS, -1e5, 1e5).toArray();
    double[] steps = random.doubles(3L * TAGS * TAGS, -1e5, 1e5).toArray();
    TagChances chances = new TagChances(words, steps);

    for (int word = 0; word < 3; word++) {
      double sum = 0;
      for (int tag = 0; tag < TAGS; tag++) {
        sum += chances.of(word, tag);
      }
      assertThat(sum).isCloseTo(1, within(1e-6));
    }
  }

  /** Tries all tags from a word on; adds what each sequence weighs to its tags and pairs. */
  private static double count(
      int[] tags, int from, double[] words, double[] steps, double[] ofTag, double[] ofPair) {
    if (from < tags.length) {
      double sum = 0;
      for (int tag = 0; tag < TAGS; tag++) {
        if (NameTag.follows(from == 0 ? NameTag.OUTSIDE : tags[from - 1], tag)) {
          tags[from] = tag;
          sum += count(tags, from + 1, words, steps, ofTag, ofPair);
        }
      }
      return sum;
    }
    int[] at = new int[tags.length];
    int[] pairs = new int[tags.length];
    for (int i = 0; i < tags.length; i++) {
      at[i] = i * TAGS + tags[i];
      pairs[i] = (i * TAGS + (i == 0 ? NameTag.OUTSIDE : tags[i - 1])) * TAGS + tags[i];
    }
    double score = Arrays.stream(at).mapToDouble(i -> words[i]).sum();
    double weight = Math.exp(score + Arrays.stream(pairs).mapToDouble(i -> steps[i]).sum());
    Arrays.stream(at).forEach(i -> ofTag[i] += weight);
    Arrays.stream(pairs).forEach(i -> ofPair[i] += weight);
    return weight;
  }
}
