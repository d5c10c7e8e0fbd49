package org.uvach.internal.latin;

import com.google.common.io.ByteStreams;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** How many bytes the numbers of an entry take. */
  private static final int COUNTS = 4;

  private final byte[] file;

  /** Where in the file the entries of each word, folded, begin. */
  private final Map<String, int[]> byWord;

  /**
   * Makes a list.
   *
   * @param entries its entries
   */
  public KnownSpellings(List<Entry> entries) {
    this(new ModelFile(bytes(entries)));
  }

  /** Reads a list: of each entry the Hindi word only, until somebody asks for it. */
  private KnownSpellings(ModelFile in) {
    int start = in.place();
    int size = in.size();
    byWord = new HashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      int entry = in.place() - start;
      byWord.merge(Folding.key(in.text()), new int[] {entry}, KnownSpellings::joined);
      int latin = in.unsignedShort();
      in.goTo(in.place() + latin + COUNTS);
    }
    file = in.since(start);
  }

  private static int[] joined(int[] some, int[] one) {
    int[] joined = Arrays.copyOf(some, some.length + 1);
    joined[some.length] = one[0];
    return joined;
  }

  /** The spellings of a word. */
  List<Entry> of(String word) {
    int[] places = byWord.get(Folding.key(word));
    if (places == null) {
      return List.of();
    }
    ModelFile in = new ModelFile(file);
    List<Entry> entries = new ArrayList<>(places.length);
    for (int place : places) {
      in.goTo(place);
      entries.add(new Entry(in.text(), in.text(), in.unsignedShort(), in.unsignedShort()));
    }
    return entries;
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
      out.writeUTF(entry.hindi());
      out.writeUTF(entry.latin());
      out.writeShort(entry.home());
      out.writeShort(entry.world());
    }
    return out.toByteArray();
  }

  /** Reads a list. */
  static KnownSpellings read(ModelFile in) {
    return new KnownSpellings(in);
  }
}
