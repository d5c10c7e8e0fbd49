package org.uvach.internal.entity;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import org.uvach.document.EntityType;

/**
 * The full names that an article surely has, by which a short form of doubtful kind is settled:
 * beside टीटीवी दिनाकरन a lone दिनाकरन is a person, beside मूडीज इन्वेस्टर्स सर्विस a lone मूडीज a
 * body.
 */
final class SureNames {

  private static final double SURE = 0.9;
  private static final double DOUBTFUL = 0.75;
  private static final int MOST = 12;

  private final ListMultimap<String, List<String>> people = ArrayListMultimap.create();
  private final ListMultimap<String, List<String>> bodies = ArrayListMultimap.create();

  SureNames(List<Naming> namings) {
    for (Naming naming : namings) {
      List<String> words = naming.words();
      if (words.size() < 2 || confidence(naming) < SURE) {
        continue;
      }
      if (naming.type() == EntityType.PERSON) {
        people.put(words.get(words.size() - 1), words);
        people.put(words.get(0), words);
      } else if (naming.type() == EntityType.ORGANIZATION) {
        bodies.put(words.get(0), words);
      }
    }
  }

  private static double confidence(Naming naming) {
    return naming.mention().evidence().confidence();
  }

  /** The kind that a mention has for the sake of the full names around it. */
  EntityType type(Naming naming) {
    boolean person =
        naming.type() != EntityType.PERSON
            && confidence(naming) < DOUBTFUL
            && endsPerson(naming.words());
    return person
        ? EntityType.PERSON
        : isFirstWordOfBody(naming) ? EntityType.ORGANIZATION : naming.type();
  }

  private boolean endsPerson(List<String> words) {
    return people.get(words.get(words.size() - 1)).stream()
        .limit(MOST)
        .anyMatch(
            full ->
                full.size() > words.size()
                    && full.subList(full.size() - words.size(), full.size()).equals(words));
  }

  private boolean isFirstWordOfBody(Naming naming) {
    String word = naming.words().get(0);
    return naming.type() == EntityType.PERSON
        && naming.words().size() == 1
        && confidence(naming) < SURE
        && bodies.containsKey(word)
        && !people.containsKey(word);
  }
}
