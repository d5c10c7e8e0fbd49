package org.uvach.internal.latin;

import com.google.common.collect.ImmutableListMultimap;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.uvach.internal.text.Folding;

/** How real people and places spell a Hindi word, and how many of them. */
public final class KnownSpellings {

  /**
   * One spelling of one word.
   *
   * @param hindi the word
   * @param latin its letters
   * @param home by how many people at home
   * @param world by how many others, places included
   */
  public record Entry(String hindi, String latin, int home, int world) {

    int count(Regime regime) {
      return regime == Regime.HOME ? home : world;
    }
  }

  private final ImmutableListMultimap<String, Entry> byWord;

  /**
   * Makes a list.
   *
   * @param entries its entries
   */
  public KnownSpellings(List<Entry> entries) {
    var words = ImmutableListMultimap.<String, Entry>builder();
    entries.forEach(entry -> words.put(Folding.key(entry.hindi()), entry));
    byWord = words.build();
  }

  /** The spellings of a word. */
  List<Entry> of(String word) {
    return byWord.get(Folding.key(word));
  }

  /**
   * Writes the list.
   *
   * @param out where to
   * @throws IOException if that fails
   */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(byWord.size());
    for (Entry entry : byWord.values()) {
      out.writeUTF(entry.hindi());
      out.writeUTF(entry.latin());
      out.writeShort(entry.home());
      out.writeShort(entry.world());
    }
  }

  static KnownSpellings read(DataInputStream in) throws IOException {
    int size = in.readInt();
    Entry[] entries = new Entry[size];
    for (int i = 0; i < size; i++) {
      entries[i] =
          new Entry(in.readUTF(), in.readUTF(), in.readUnsignedShort(), in.readUnsignedShort());
    }
    return new KnownSpellings(List.of(entries));
  }
}
