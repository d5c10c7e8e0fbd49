package org.uvach.internal.latin;

import com.google.common.io.ByteStreams;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of people's names in Latin letters, with how often they are met at home and in the lists of
 * other countries.
 */
public final class NameWords {

  /**
   * One part of a name.
   *
   * @param latin its letters, from a to z
   * @param home how many people at home bear it
   * @param world in how many lists of other countries it stands
   */
  public record Entry(String latin, int home, int world) {}

  private static final int LONGEST = 0xFFFF;

  private final byte[] file;
  private final NameTrie trie = new NameTrie();
  private final short[] home;
  private final byte[] world;

  /**
   * Makes a list.
   *
   * @param entries its entries
   */
  public NameWords(List<Entry> entries) {
    this(new ModelFile(bytes(entries)));
  }

  /**
   * Reads a list, letter by letter: no word becomes a string, and what a word begins with like the
   * one before is not walked again.
   */
  private NameWords(ModelFile in) {
    int start = in.place();
    int size = in.size();
    home = new short[size];
    world = new byte[size];
    int[] path = new int[LONGEST + 1];
    int last = start;
    int lastLength = 0;
    for (int i = 0; i < size; i++) {
      int length = in.unsignedShort();
      int word = in.place();
      int alike = in.alike(last, word, Math.min(lastLength, length));
      in.goTo(word + alike);
      for (int letter = alike; letter < length; letter++) {
        path[letter + 1] = trie.grow(path[letter], (char) in.oneByte());
      }
      trie.mark(path[length], i);
      home[i] = (short) in.unsignedShort();
      world[i] = in.oneByte();
      last = word;
      lastLength = length;
    }
    file = in.since(start);
  }

  NameTrie trie() {
    return trie;
  }

  /** How often a word is met in a regime. */
  int count(String latin, Regime regime) {
    int index = trie.indexOf(latin);
    if (index < 0) {
      return 0;
    }
    return regime == Regime.HOME
        ? Short.toUnsignedInt(home[index])
        : Byte.toUnsignedInt(world[index]);
  }

  /**
   * The names of the world that differ from a word in doubled letters only, which Hindi hides:
   * matthew and mathew.
   */
  List<String> family(String latin) {
    List<String> family = new ArrayList<>();
    addFamily(latin, 0, NameTrie.ROOT, "", family);
    return family;
  }

  /** Walks on behind some letters of the word, with each of its letters once or more often. */
  private void addFamily(String latin, int at, int node, String walked, List<String> family) {
    if (at == latin.length()) {
      int word = trie.word(node);
      if (word != NameTrie.NONE && world[word] != 0) {
        family.add(walked);
      }
      return;
    }
    int end = at + 1;
    while (end < latin.length() && latin.charAt(end) == latin.charAt(at)) {
      end++;
    }
    String letter = latin.substring(at, at + 1);
    String more = walked;
    for (int next = trie.next(node, letter);
        next != NameTrie.NONE;
        next = trie.next(next, letter)) {
      more = more.concat(letter);
      addFamily(latin, end, next, more, family);
    }
  }

  /**
   * Writes the list.
   *
   * @param out where to
   * @throws IOException if that fails
   */
  public void write(DataOutputStream out) throws IOException {
    out.write(file);
  }

  private static byte[] bytes(List<Entry> entries) {
    var out = ByteStreams.newDataOutput();
    out.writeInt(entries.size());
    for (Entry entry : entries) {
      out.writeUTF(entry.latin());
      out.writeShort(entry.home());
      out.writeByte(entry.world());
    }
    return out.toByteArray();
  }

  /** Reads a list. */
  static NameWords read(ModelFile in) {
    return new NameWords(in);
  }
}
