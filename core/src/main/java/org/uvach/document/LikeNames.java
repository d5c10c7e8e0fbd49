package org.uvach.document;

/** Whether an entity may be meant by a name that it does not go by to the letter. */
final class LikeNames {

  private static final double LEAST = 0.5;

  /** Read when first needed. */
  private static final class Shared {
    static final NameMatcher MATCHER = NameMatcher.create();
  }

  private LikeNames() {}

  static boolean are(Entity entity, String name) {
    return entity.aliases().stream().anyMatch(a -> Shared.MATCHER.score(a, name) >= LEAST)
        || entity
            .latinName()
            .filter(latin -> Shared.MATCHER.score(latin.spelling(), name) >= LEAST)
            .isPresent();
  }
}
