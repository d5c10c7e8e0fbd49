package org.uvach.examples.place;

import java.io.IOException;
import java.util.stream.Stream;
import org.uvach.Extractor;
import org.uvach.spec.GeneratedNews;
import org.uvach.spec.HostileShape;

/**
 * A program that reads a text of a million code units after the other: news, and the shapes that
 * take most memory, which have a token in each code unit or a sentence in each line.
 */
final class LongTexts {

  private static final int LENGTH = 1_000_000;

  private LongTexts() {}

  /**
   * Runs it; what the library does besides reading ends the program.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException {
    NoNetwork.begin();
    Extractor extractor = Extractor.create();
    Stream.concat(
            Stream.of(GeneratedNews.article(5, LENGTH)),
            Stream.of(HostileShape.BRACKETS, HostileShape.HALF_PAIRS, HostileShape.QUOTED_LINES)
                .map(shape -> shape.text(LENGTH, 7)))
        .map(extractor::extract)
        .forEach(document -> System.out.println(document.quotations().isEmpty() ? "-" : "+"));
  }
}
