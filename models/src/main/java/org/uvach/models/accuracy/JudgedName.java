package org.uvach.models.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.AnnotatedArticle.Name;

/**
 * A name that was tagged, found, or both. It is right when begin, end and type are all right.
 *
 * @param name the name
 * @param tagged whether the annotators tagged it
 * @param evidence what found it; empty if the library missed it
 */
record JudgedName(Name name, boolean tagged, Optional<Evidence> evidence) {

  /** Compares all names of an article with those of its document. */
  static List<JudgedName> judge(AnnotatedArticle article, Document document) {
    Set<Name> tagged = ImmutableSet.copyOf(article.names());
    Map<Name, Evidence> found = found(document);
    return Sets.union(tagged, found.keySet()).stream()
        .map(
            name ->
                new JudgedName(name, tagged.contains(name), Optional.ofNullable(found.get(name))))
        .collect(ImmutableList.toImmutableList());
  }

  private static Map<Name, Evidence> found(Document document) {
    Map<Name, Evidence> found = new LinkedHashMap<>();
    for (Entity entity : document.entities()) {
      for (Mention mention : entity.mentions()) {
        if (mention.type() == MentionType.PROPER) {
          found.put(new Name(mention.span(), entity.type()), mention.evidence());
        }
      }
    }
    return found;
  }

  boolean isFound() {
    return evidence.isPresent();
  }

  boolean isRight() {
    return tagged && isFound();
  }

  Tally tally() {
    Tally gold = tagged ? Tally.ofGold(isRight()) : Tally.NONE;
    return isFound() ? gold.plus(Tally.ofPredicted(isRight())) : gold;
  }
}
