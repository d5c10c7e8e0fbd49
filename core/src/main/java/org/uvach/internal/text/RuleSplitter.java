package org.uvach.internal.text;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.uvach.language.Article;
import org.uvach.language.Sentence;
import org.uvach.language.SentenceSplitter;

/**
 * Finds headline, paragraphs, sentences and tokens by rules that hold for any language, with the
 * words of one language handed in. A line end always ends a sentence, and so do a thousand tokens.
 */
public final class RuleSplitter implements SentenceSplitter {

  /**
   * No writer's sentence is longer; text without stops is cut, so that later stages stay linear.
   */
  private static final int LONGEST = 1000;

  private final Orthography orthography;

  /**
   * Makes a splitter.
   *
   * @param orthography what the language tells about its writing
   */
  public RuleSplitter(Orthography orthography) {
    this.orthography = orthography;
  }

  @Override
  public Article split(String text) {
    TextView view = TextView.of(text);
    List<Line> lines = Line.of(view, orthography);
    List<Sentence.Place> places = Layout.places(lines);
    var sentences = new ArrayList<Sentence>();
    for (int paragraph = 0; paragraph < lines.size(); paragraph++) {
      for (var tokens : lines.get(paragraph).sentences()) {
        var parts = tokens.size() > LONGEST ? Lists.partition(tokens, LONGEST) : List.of(tokens);
        for (var part : parts) {
          sentences.add(new Sentence(places.get(paragraph), paragraph, part));
        }
      }
    }
    return new Article(text, sentences);
  }
}
