package org.uvach.internal.latin;

import com.google.common.collect.ImmutableListMultimap;
import java.io.DataInputStream;
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

  private final List<Entry> entries;
  private final NameTrie trie;
  private final ImmutableListMultimap<String, String> families;

  /**
   * Makes a list.
   *
   * @param entries its entries
   */
  public NameWords(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.trie = new NameTrie(entries.stream().map(Entry::latin).toList());
    var byFamily = ImmutableListMultimap.<String, String>builder();
    entries.stream()
        .filter(entry -> entry.world() > 0)
        .forEach(entry -> byFamily.put(single(entry.latin()), entry.latin()));
    this.families = byFamily.build();
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
    return regime == Regime.HOME ? entries.get(index).home() : entries.get(index).world();
  }

  /** The names of the world that differ from a word in doubled letters only, which Hindi hides. */
  List<String> family(String latin) {
    return families.get(single(latin));
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
    out.writeInt(entries.size());
    for (Entry entry : entries) {
      out.writeUTF(entry.latin());
      out.writeShort(entry.home());
      out.writeByte(entry.world());
    }
  }

  static NameWords read(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<Entry> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      entries.add(new Entry(in.readUTF(), in.readUnsignedShort(), in.readUnsignedByte()));
    }
    return new NameWords(entries);
  }
}
