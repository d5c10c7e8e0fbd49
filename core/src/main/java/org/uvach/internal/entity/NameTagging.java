package org.uvach.internal.entity;

import java.util.ArrayList;
import java.util.List;
import org.uvach.document.EntityType;

/**
 * The tags of one sentence.
 *
 * @param tags the best tag of each word
 * @param margins for each word, {@link NameModel#STRIDE} apart, how much worse each tag would be
 */
@SuppressWarnings("ArrayRecordComponent") // read in the hot loop, never compared
public record NameTagging(int[] tags, int[] margins) {

  /**
   * A name in the sentence.
   *
   * @param start its first word
   * @param end the word after its last
   * @param type what is named
   * @param margin how much worse the best reading of the sentence without it would be
   */
  public record Name(int start, int end, EntityType type, int margin) {}

  /**
   * The names that the tags mark.
   *
   * @return in the order of the sentence
   */
  public List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (int start = 0; start < tags.length; start++) {
      if (NameTag.isBegin(tags[start])) {
        int end = start + 1;
        while (end < tags.length && tags[end] == tags[start] + 1) {
          end++;
        }
        names.add(new Name(start, end, NameTag.type(tags[start]), nameMargin(start, end)));
      }
    }
    return names;
  }

  private int nameMargin(int start, int end) {
    int margin = Integer.MAX_VALUE;
    for (int i = start; i < end; i++) {
      for (int tag = 0; tag < NameTag.COUNT; tag++) {
        if (tag != tags[i]) {
          margin = Math.min(margin, margin(i, tag));
        }
      }
    }
    return end == tags.length
        ? margin
        : Math.min(margin, margin(end, NameTag.inside(NameTag.type(tags[start]))));
  }

  /** Whether a word begins a name. */
  boolean isBegin(int word) {
    return NameTag.isBegin(tags[word]);
  }

  /** Whether a word is part of a name that began before it. */
  boolean isInside(int word) {
    return NameTag.isInside(tags[word]);
  }

  /** How much worse the sentence would be with this tag at this word; 0 for the best tag. */
  int margin(int word, int tag) {
    return margins[word * NameModel.STRIDE + tag];
  }
}
