package org.uvach.internal.latin;

import java.util.Arrays;
import java.util.List;

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

  /**
   * Makes a trie.
   *
   * @param words the words; a word's number is its index
   */
  public NameTrie(List<String> words) {
    Arrays.fill(word, NONE);
    for (int i = 0; i < words.size(); i++) {
      add(words.get(i), i);
    }
  }

  private void add(String name, int number) {
    int node = ROOT;
    for (int i = 0; i < name.length(); i++) {
      int next = next(node, name.charAt(i));
      node = next == NONE ? grow(node, name.charAt(i)) : next;
    }
    word[node] = number;
  }

  private int grow(int parent, char letter) {
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
