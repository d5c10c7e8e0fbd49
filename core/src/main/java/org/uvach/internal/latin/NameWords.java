package org.uvach.internal.latin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.io.ByteStreams;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

  private final byte[] file;
  private final NameTrie trie = new NameTrie();
  private final short[] home;
  private final byte[] world;

  /** Names of the world with doubled letters, by what they are without. */
  private final ListMultimap<String, String> doubled =
      MultimapBuilder.hashKeys().arrayListValues(1).build();

  /**
   * Makes a list.
   *
   * @param entries its entries
   */
  public NameWords(List<Entry> entries) {
    this(ByteBuffer.wrap(bytes(entries)));
  }

  /** Reads a list, letter by letter: no word becomes a string, which would take a tenth second. */
  private NameWords(ByteBuffer in) {
    int start = in.position();
    int size = ModelFile.size(in);
    home = new short[size];
    world = new byte[size];
    for (int i = 0; i < size; i++) {
      int length = in.getShort();
      int from = in.position();
      boolean isDoubled = addWord(in, length, i);
      home[i] = in.getShort();
      world[i] = in.get();
      if (isDoubled && world[i] != 0) {
        String word = new String(bytes(in, from, from + length), StandardCharsets.US_ASCII);
        doubled.put(single(word), word);
      }
    }
    file = bytes(in, start, in.position());
  }

  private static byte[] bytes(ByteBuffer in, int from, int to) {
    byte[] bytes = new byte[to - from];
    in.get(from, bytes);
    return bytes;
  }

  private boolean addWord(ByteBuffer in, int length, int number) {
    int node = NameTrie.ROOT;
    boolean isDoubled = false;
    int last = 0;
    for (int i = 0; i < length; i++) {
      int letter = in.get();
      node = trie.grow(node, (char) letter);
      isDoubled |= letter == last;
      last = letter;
    }
    trie.mark(node, number);
    return isDoubled;
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

  /** The names of the world that differ from a word in doubled letters only, which Hindi hides. */
  List<String> family(String latin) {
    String single = single(latin);
    var family = ImmutableList.<String>builder();
    if (count(single, Regime.WORLD) > 0) {
      family.add(single);
    }
    return family.addAll(doubled.get(single)).build();
  }

  /** Each letter once: mathew for Matthew. */
  private static String single(String latin) {
    var single = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      if (i == 0 || latin.charAt(i) != latin.charAt(i - 1)) {
        single.append(latin.charAt(i));
      }
    }
    return single.toString();
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

  /**
   * Reads a list.
   *
   * @param in where it begins
   * @return the list
   */
  static NameWords read(ByteBuffer in) {
    return new NameWords(in);
  }
}
