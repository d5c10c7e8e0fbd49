package org.uvach.models;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.models.AnnotatedArticle.Name;

/**
 * A name that was tagged, found, or both. It is right when begin, end and type are all right.
 *
 * @param gold the name as tagged
 * @param predicted the name as found, with the type of its entity
 * @param evidence what found it
 */
record JudgedName(Optional<Name> gold, Optional<Name> predicted, Optional<Evidence> evidence)
    implements Judged<Name, Name> {

  /** Compares all names of an article with those of its document. */
  static List<JudgedName> judge(AnnotatedArticle article, Document document) {
    Map<Name, Evidence> found = found(document);
    var tagged = Maps.toMap(article.names(), name -> name);
    return Sets.union(tagged.keySet(), found.keySet()).stream()
        .map(
            name ->
                new JudgedName(
                    Optional.ofNullable(tagged.get(name)),
                    Optional.of(name).filter(found::containsKey),
                    Optional.ofNullable(found.get(name))))
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

  boolean isRight() {
    return gold.isPresent() && predicted.isPresent();
  }

  /** The name itself, tagged or found. */
  Name name() {
    return gold.or(() -> predicted).orElseThrow();
  }
}
