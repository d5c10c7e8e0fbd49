package org.uvach.internal.latin;

import com.google.common.collect.ImmutableList;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A learnt way from units to letters: for each unit the chunks of letters that it was seen to be
 * spelled with, and a weight for each feature of a place with each chunk. At every place the
 * chunks' probabilities are those of a logistic (maximum entropy) model.
 *
 * @param chunks all chunks of letters
 * @param candidates numbers of the chunks of each unit
 * @param weights a hashed table, as small whole numbers
 * @param step what one of a weight stands for
 */
@SuppressWarnings("ArrayRecordComponent") // read in the hot loop, never compared
public record SpellerModel(List<String> chunks, int[][] candidates, byte[] weights, float step) {

  private static final int VERSION = 1;

  /** A chunk that is less likely than e to the power of this, negative, is never tried. */
  private static final double LEAST = 9;

  /** A chunk that its place alone makes so much less likely than the best is left out. */
  private static final double FARTHEST = 7;

  /** Copies the list. */
  public SpellerModel {
    chunks = ImmutableList.copyOf(chunks);
  }

  /** A beginning of a spelling. */
  private record Path(double score, String letters, int last, int manner, int node) {

    /** The same spelling with the probability of two. */
    Path with(double other) {
      return new Path(score + Math.log1p(Math.exp(other - score)), letters, last, manner, node);
    }
  }

  /**
   * A spelling and the logarithm of its probability.
   *
   * @param letters the letters
   * @param score natural logarithm of its probability
   */
  public record Scored(String letters, double score) {}

  /**
   * A word with the chunks that its places alone leave likely, and how likely.
   *
   * @param units the word
   * @param options numbers of chunks of each place
   * @param sums the weights of the place's features with each
   * @param domain what kind of words it stands among
   */
  record Prepared(int[] units, int[][] options, int[][] sums, int domain) {}

  /** Does what all searches of one word have in common. */
  Prepared prepare(int[] units, int domain) {
    int[][] options = new int[units.length][];
    int[][] sums = new int[units.length][];
    int[] place = new int[SpellerFeatures.OF_PLACE];
    for (int i = 0; i < units.length; i++) {
      SpellerFeatures.ofPlace(units, i, domain, place);
      int[] all = candidates[units[i]];
      int[] allSums = sums(place, all, new int[all.length]);
      int least = largest(allSums) - (int) (FARTHEST / step);
      options[i] = new int[all.length];
      sums[i] = new int[all.length];
      int kept = 0;
      for (int option = 0; option < all.length; option++) {
        if (allSums[option] >= least) {
          options[i][kept] = all[option];
          sums[i][kept++] = allSums[option];
        }
      }
      options[i] = Arrays.copyOf(options[i], kept);
      sums[i] = Arrays.copyOf(sums[i], kept);
    }
    return new Prepared(units, options, sums, domain);
  }

  /**
   * Spells a word.
   *
   * @param units the word
   * @param domain what kind of words it stands among
   * @param beam how many beginnings are kept; the more, the better and the slower
   * @return the likeliest spellings, at most {@code beam}, the best first
   */
  public List<Scored> spell(int[] units, int domain, int beam) {
    return spell(prepare(units, domain), beam);
  }

  List<Scored> spell(Prepared word, int beam) {
    return search(word, beam, Optional.empty()).stream()
        .map(path -> new Scored(path.letters(), path.score()))
        .toList();
  }

  /** Spells a word as one that is known. */
  List<Scored> spell(Prepared word, int beam, NameTrie known) {
    return search(word, beam, Optional.of(known)).stream()
        .filter(path -> known.word(path.node()) != NameTrie.NONE)
        .map(path -> new Scored(path.letters(), path.score()))
        .toList();
  }

  private List<Path> search(Prepared word, int beam, Optional<NameTrie> known) {
    List<Path> paths = List.of(new Path(0, "", 0, 0, NameTrie.ROOT));
    int[] history = new int[SpellerFeatures.OF_HISTORY];
    int[] units = word.units();
    Longer longer = new Longer(beam * most(word.options()));
    for (int i = 0; i < units.length; i++) {
      int[] options = word.options()[i];
      longer.count = 0;
      for (int path = 0; path < paths.size(); path++) {
        Path from = paths.get(path);
        SpellerFeatures.ofHistory(units, i, word.domain(), from.last(), from.manner(), history);
        int[] sums = sums(history, options, word.sums()[i].clone());
        extend(path, from, options, sums, known, longer);
      }
      paths = best(paths, longer, units[i], beam);
    }
    return paths;
  }

  /** Beginnings one chunk longer, the likeliest first: none of them is made before it is kept. */
  private static final class Longer {

    private final double[] scores;
    private final int[] paths;
    private final int[] chunks;
    private final int[] nodes;
    private int count;

    Longer(int most) {
      scores = new double[most];
      paths = new int[most];
      chunks = new int[most];
      nodes = new int[most];
    }

    /** Adds one behind all that are as likely. */
    void add(double score, int path, int chunk, int node) {
      int at = count++;
      while (at > 0 && scores[at - 1] < score) {
        scores[at] = scores[at - 1];
        paths[at] = paths[at - 1];
        chunks[at] = chunks[at - 1];
        nodes[at] = nodes[at - 1];
        at--;
      }
      scores[at] = score;
      paths[at] = path;
      chunks[at] = chunk;
      nodes[at] = node;
    }
  }

  private int[] sums(int[] features, int[] options, int[] sums) {
    int mask = weights.length - 1;
    for (int option = 0; option < options.length; option++) {
      int sum = 0;
      for (int feature : features) {
        sum += weights[SpellerFeatures.index(feature, options[option], mask)];
      }
      sums[option] += sum;
    }
    return sums;
  }

  private void extend(
      int path, Path from, int[] options, int[] sums, Optional<NameTrie> known, Longer longer) {
    double normal = logSum(sums);
    for (int option = 0; option < options.length; option++) {
      double score = from.score() + sums[option] * step - normal;
      if (score > from.score() - LEAST) {
        int node =
            known.isPresent()
                ? known.get().next(from.node(), chunks.get(options[option]))
                : NameTrie.ROOT;
        if (node != NameTrie.NONE) {
          longer.add(score, path, options[option], node);
        }
      }
    }
  }

  private static int largest(int[] numbers) {
    int largest = numbers.length == 0 ? 0 : numbers[0];
    for (int number : numbers) {
      largest = Math.max(largest, number);
    }
    return largest;
  }

  private static int most(int[][] options) {
    int most = 1;
    for (int[] of : options) {
      most = Math.max(most, of.length);
    }
    return most;
  }

  private double logSum(int[] sums) {
    int most = largest(sums);
    double total = 0;
    for (int sum : sums) {
      total += Math.exp((sum - most) * step);
    }
    return Math.log(total) + most * step;
  }

  /**
   * The last letters after some more.
   *
   * @param last the last letters before, a byte each
   * @param letters what was written
   * @return the last letters now
   */
  public static int last(int last, String letters) {
    int now = last;
    for (int i = 0; i < letters.length(); i++) {
      now = (now << 8) | letters.charAt(i);
    }
    return now & 0xFFFFFF;
  }

  /** The best of all; of those that are one spelling, one with the probability of all. */
  private List<Path> best(List<Path> paths, Longer longer, int unit, int beam) {
    List<Path> best = new ArrayList<>(beam);
    for (int i = 0; i < longer.count; i++) {
      Path from = paths.get(longer.paths[i]);
      String letters = chunks.get(longer.chunks[i]);
      int same = indexOf(best, from.letters(), letters);
      if (same >= 0) {
        best.set(same, best.get(same).with(longer.scores[i]));
      } else if (best.size() < beam) {
        best.add(
            new Path(
                longer.scores[i],
                from.letters().concat(letters),
                last(from.last(), letters),
                SpellerFeatures.manner(from.manner(), unit, letters),
                longer.nodes[i]));
      } else if (longer.scores[i] < best.get(0).score() - 8) {
        break;
      }
    }
    best.sort((a, b) -> Double.compare(b.score(), a.score()));
    return best;
  }

  private static int indexOf(List<Path> paths, String letters, String more) {
    int length = letters.length() + more.length();
    for (int i = 0; i < paths.size(); i++) {
      String known = paths.get(i).letters();
      if (known.length() == length && known.startsWith(letters) && known.endsWith(more)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Writes the model.
   *
   * @param out where to
   * @throws IOException if that fails
   */
  public void write(DataOutputStream out) throws IOException {
    out.writeByte(VERSION);
    out.writeShort(chunks.size());
    for (String chunk : chunks) {
      out.writeUTF(chunk);
    }
    out.writeShort(candidates.length);
    for (int[] options : candidates) {
      out.writeByte(options.length);
      for (int option : options) {
        out.writeShort(option);
      }
    }
    out.writeFloat(step);
    out.writeInt(weights.length);
    out.write(weights);
  }

  /** Reads a model. */
  static SpellerModel read(ModelFile in) throws IOException {
    int version = in.oneByte();
    if (version != VERSION) {
      throw new IOException(
          String.format(
              Locale.ROOT, "This is a speller model of version %d, not %d", version, VERSION));
    }
    String[] chunks = new String[in.unsignedShort()];
    for (int i = 0; i < chunks.length; i++) {
      chunks[i] = in.text();
    }
    int[][] candidates = new int[in.unsignedShort()][];
    for (int unit = 0; unit < candidates.length; unit++) {
      candidates[unit] = new int[Byte.toUnsignedInt(in.oneByte())];
      for (int i = 0; i < candidates[unit].length; i++) {
        candidates[unit][i] = in.unsignedShort();
      }
    }
    float step = in.oneFloat();
    return new SpellerModel(Arrays.asList(chunks), candidates, in.bytes(in.size()), step);
  }
}
