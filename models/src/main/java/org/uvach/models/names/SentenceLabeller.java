package org.uvach.models.names;

import java.util.ArrayList;
import java.util.List;
import org.uvach.internal.entity.NameReader;
import org.uvach.internal.entity.NameTag;
import org.uvach.internal.entity.NameVocabulary;
import org.uvach.language.Sentence;
import org.uvach.language.SentenceSplitter;
import org.uvach.language.Token;
import org.uvach.models.AnnotatedArticle.Name;

/** Turns texts with names into tagged sentences, with the library's own sentences and tokens. */
final class SentenceLabeller {

  private final SentenceSplitter splitter;
  private final NameVocabulary vocabulary;

  SentenceLabeller(SentenceSplitter splitter, NameVocabulary vocabulary) {
    this.splitter = splitter;
    this.vocabulary = vocabulary;
  }

  /**
   * Labels the sentences of a text.
   *
   * @param text the text
   * @param weight how much each counts in training
   * @return its sentences
   */
  List<LabelledSentence> label(NamedText text, float weight) {
    List<LabelledSentence> labelled = new ArrayList<>();
    NameReader reader = new NameReader(vocabulary);
    for (Sentence sentence : splitter.split(text.text()).sentences()) {
      labelled.add(
          new LabelledSentence(reader.read(sentence), tags(sentence, text.names()), weight));
    }
    return labelled;
  }

  /**
   * A token belongs to a name when they share a code unit: marks that stick to a word do not take
   * it out.
   */
  private static int[] tags(Sentence sentence, List<Name> names) {
    int[] tags = new int[sentence.tokens().size()];
    int next = 0;
    int last = -1;
    for (int i = 0; i < tags.length; i++) {
      Token token = sentence.tokens().get(i);
      while (next < names.size() && names.get(next).span().end() <= token.start()) {
        next++;
      }
      if (next < names.size() && names.get(next).span().start() < token.end()) {
        var type = names.get(next).type();
        tags[i] = next == last ? NameTag.inside(type) : NameTag.begin(type);
        last = next;
      }
    }
    return tags;
  }
}
