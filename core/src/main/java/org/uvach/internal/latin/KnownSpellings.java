package org.uvach.internal.latin;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
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

  private final List<Entry> entries;
  private final ListMultimap<String, Entry> byWord;

  /**
   * Makes a list.
   *
   * @param entries its entries
   */
  public KnownSpellings(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.byWord = MultimapBuilder.hashKeys(entries.size()).arrayListValues(2).build();
    for (Entry entry : entries) {
      byWord.put(Folding.key(entry.hindi()), entry);
    }
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
    out.writeInt(entries.size());
    for (Entry entry : entries) {
      out.writeUTF(entry.hindi());
      out.writeUTF(entry.latin());
      out.writeShort(entry.home());
      out.writeShort(entry.world());
    }
  }

  static KnownSpellings read(ByteBuffer in) {
    Entry[] entries = new Entry[ModelFile.size(in)];
    for (int i = 0; i < entries.length; i++) {
      entries[i] =
          new Entry(
              ModelFile.text(in),
              ModelFile.text(in),
              Short.toUnsignedInt(in.getShort()),
              Short.toUnsignedInt(in.getShort()));
    }
    return new KnownSpellings(List.of(entries));
  }
}
