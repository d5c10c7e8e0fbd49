package org.uvach.internal.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * How many quotations hold the same words. Reports of reports are a few deep in any article;
 * without a bound a text of nothing but कहा कि (said that) would give back hundreds of times its
 * length.
 */
final class Layers {

  private static final int MOST = 8;

  private final int[] held;

  private Layers(int tokens) {
    this.held = new int[tokens];
  }

  /**
   * Leaves out what begins where as many quotations hold the words as any article has.
   *
   * @param sayings in the order of their starts
   * @param tokens how many tokens the article has
   */
  static List<Saying> of(List<Saying> sayings, int tokens) {
    Layers layers = new Layers(tokens);
    List<Saying> kept = new ArrayList<>();
    for (Saying saying : sayings) {
      if (layers.hasRoom(saying)) {
        layers.add(saying);
        kept.add(saying);
      }
    }
    return kept;
  }

  private boolean hasRoom(Saying saying) {
    return saying.contents().stream().allMatch(content -> held[content.start()] < MOST);
  }

  private void add(Saying saying) {
    for (Range content : saying.contents()) {
      for (int at = content.start(); at < content.end(); at++) {
        held[at]++;
      }
    }
  }
}
