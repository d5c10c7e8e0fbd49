package org.uvach.internal.latin;

import java.util.Arrays;

/** Known words in Latin letters, walked letter by letter. */
public final class NameTrie {

  /** The node before the first letter. */
  static final int ROOT = 0;

  /** No node. */
  static final int NONE = -1;

  private char[] letters = new char[1024];
  private int[] child = new int[1024];
  private int[] sibling = new int[1024];
  private int[] word = new int[1024];
  private int nodes = 1;

  NameTrie() {
    Arrays.fill(word, NONE);
  }

  /**
   * The node after one more letter; there is one from now on.
   *
   * @param parent the node before it
   * @param letter a letter
   * @return its number
   */
  int grow(int parent, char letter) {
    int known = next(parent, letter);
    if (known != NONE) {
      return known;
    }
    if (nodes == letters.length) {
      letters = Arrays.copyOf(letters, 2 * nodes);
      child = Arrays.copyOf(child, 2 * nodes);
      sibling = Arrays.copyOf(sibling, 2 * nodes);
      word = Arrays.copyOf(word, 2 * nodes);
    }
    letters[nodes] = letter;
    word[nodes] = NONE;
    sibling[nodes] = child[parent];
    child[parent] = nodes;
    return nodes++;
  }

  /** Says that a word ends at a node. */
  void mark(int node, int number) {
    word[node] = number;
  }

  private int next(int node, char letter) {
    int next = child[node];
    while (next != 0 && letters[next] != letter) {
      next = sibling[next];
    }
    return next == 0 ? NONE : next;
  }

  /** The node after some more letters. */
  int next(int node, String more) {
    int next = node;
    for (int i = 0; i < more.length() && next != NONE; i++) {
      next = next(next, more.charAt(i));
    }
    return next;
  }

  /** The number of the word that ends at a node, or {@link #NONE}. */
  int word(int node) {
    return word[node];
  }

  /**
   * The number of a word.
   *
   * @param name a word
   * @return its index; -1 if it is not known
   */
  public int indexOf(String name) {
    int node = next(ROOT, name);
    return node == NONE ? NONE : word[node];
  }
}
