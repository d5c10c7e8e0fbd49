package org.uvach.models.names;

import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.uvach.document.EntityType;
import org.uvach.document.Mention;
import org.uvach.internal.entity.NameTag;
import org.uvach.internal.entity.NameTagger;
import org.uvach.internal.entity.NameTagging;
import org.uvach.language.NameFinder;
import org.uvach.language.SentenceSplitter;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.AnnotatedArticle.Name;

/** Counts the names that a finder gives and those it should have given. */
final class NameScorer {

  private NameScorer() {}

  /**
   * Reads articles with a finder, the document's knowledge included.
   *
   * @param articles the articles
   * @param splitter makes their sentences
   * @param finder the finder
   * @param group in which line of a table a name of an article counts
   * @return the lines, in their order
   */
  static Map<String, NameCount> count(
      List<AnnotatedArticle> articles,
      SentenceSplitter splitter,
      NameFinder finder,
      BiFunction<AnnotatedArticle, Name, String> group) {
    Map<String, NameCount> counts = new TreeMap<>();
    for (AnnotatedArticle article : articles) {
      Set<Name> gold = new HashSet<>(article.names());
      Set<Name> given = new HashSet<>();
      for (Mention mention : finder.find(splitter.split(article.text()))) {
        given.add(new Name(mention.span(), mention.entityType()));
      }
      for (Name name : Sets.union(gold, given)) {
        NameCount one = count(gold.contains(name), given.contains(name));
        counts.merge(group.apply(article, name), one, NameCount::plus);
      }
    }
    return counts;
  }

  private static NameCount count(boolean gold, boolean given) {
    return new NameCount(gold ? 1 : 0, given ? 1 : 0, gold && given ? 1 : 0);
  }

  /**
   * Tags sentences, each by itself.
   *
   * @param sentences sentences with their right tags
   * @param tagger the tagger
   * @return a line for each type, and one for all
   */
  static Map<String, NameCount> count(List<LabelledSentence> sentences, NameTagger tagger) {
    Map<String, NameCount> counts = new TreeMap<>();
    for (LabelledSentence sentence : sentences) {
      List<NameTagging.Name> given = tagger.tag(sentence.sentence(), sentence.document()).names();
      for (NameTagging.Name name : given) {
        boolean right = sentence.has(name);
        add(counts, name.type(), new NameCount(0, 1, right ? 1 : 0));
      }
      for (int tag : sentence.tags()) {
        if (tag != NameTag.OUTSIDE && NameTag.begin(NameTag.type(tag)) == tag) {
          add(counts, NameTag.type(tag), new NameCount(1, 0, 0));
        }
      }
    }
    return counts;
  }

  private static void add(Map<String, NameCount> counts, EntityType type, NameCount one) {
    counts.merge(type.name(), one, NameCount::plus);
    counts.merge("ALL", one, NameCount::plus);
  }
}
