package org.uvach.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.uvach.document.EntityType;

/** What is counted of a word is told without the place that asks. */
class TagCountsTest {

  private static final int PERSON = NameTag.begin(EntityType.PERSON);
  private static final int PLACE = NameTag.begin(EntityType.LOCATION);

  private final TagCounts counts = new TagCounts();

  @Test
  void thePlaceThatAsksDoesNotCount() {
    counts.count(7, PERSON);
    counts.count(7, PLACE);
    counts.count(7, PLACE);

    assertThat(counts.most(7, PERSON)).isEqualTo(PLACE);
    assertThat(counts.others(7, PLACE, PLACE)).isEqualTo(1);
    assertThat(counts.others(7)).isEqualTo(2);
  }

  @Test
  void aWordThatStandsOnceStandsNowhereElse() {
    counts.count(7, PERSON);

    assertThat(counts.most(7, PERSON)).isEqualTo(DocumentTags.NOWHERE);
    assertThat(counts.others(7)).isZero();
  }

  @Test
  void keysThatFallOnOnePlaceAreKeptApart() {
    for (int key = 0; key < 8; key++) {
      counts.count(key << 16, PERSON);
      counts.count(key << 16, key == 5 ? PLACE : PERSON);
    }

    assertThat(counts.most(5 << 16, PERSON)).isEqualTo(PLACE);
    assertThat(counts.most(6 << 16, PERSON)).isEqualTo(PERSON);
  }

  @Test
  void whatWasCountedStaysWhenTheTableGrows() {
    for (int key = 0; key < 5_000; key++) {
      counts.count(key, PERSON);
      counts.count(key, key % 2 == 0 ? PERSON : PLACE);
    }

    for (int key = 0; key < 5_000; key++) {
      assertThat(counts.others(key)).isEqualTo(1);
      assertThat(counts.most(key, PERSON)).isEqualTo(key % 2 == 0 ? PERSON : PLACE);
    }
  }
}
