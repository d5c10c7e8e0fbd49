package org.uvach.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The README, as the blocks of code and results in it. */
final class Readme {

  private static final Path FILE = Path.of("README.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```([a-z]+)\n(.*?)^```$");

  /**
   * A block.
   *
   * @param kind the word after the fence
   * @param text what stands in it
   * @param result the block of kind {@code text} next after it, if it is the very next block
   * @param number its place among all blocks
   */
  record Block(String kind, String text, Optional<String> result, int number) {}

  private Readme() {}

  /** The blocks of one kind. */
  static List<Block> blocks(String kind) {
    return blocks().stream().filter(block -> block.kind().equals(kind)).toList();
  }

  private static List<Block> blocks() {
    List<Block> found = new ArrayList<>();
    var matcher = BLOCK.matcher(read());
    while (matcher.find()) {
      found.add(new Block(matcher.group(1), matcher.group(2), Optional.empty(), found.size()));
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : found) {
      Optional<String> result =
          found.stream()
              .filter(next -> next.number() == block.number() + 1 && next.kind().equals("text"))
              .map(Block::text)
              .findFirst();
      blocks.add(new Block(block.kind(), block.text(), result, block.number()));
    }
    return blocks;
  }

  /** Writes another result below a block, for {@code -Dreadme=write}. */
  static void writeResult(Block block, String result) {
    write(block.number() + 1, result);
  }

  /** Writes something else into a block, for {@code -Dreadme=write}. */
  static void write(Block block, String text) {
    write(block.number(), text);
  }

  private static void write(int number, String words) {
    String text = read();
    var matcher = BLOCK.matcher(text);
    for (int i = 0; i <= number; i++) {
      if (!matcher.find()) {
        throw new IllegalStateException("README has no block " + i);
      }
    }
    write(text.substring(0, matcher.start(2)) + words + text.substring(matcher.end(2)));
  }

  private static String read() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(String text) {
    try {
      Files.writeString(FILE, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
