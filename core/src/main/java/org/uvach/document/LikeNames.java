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
    return entity.aliases().stream()
            .anyMatch(alias -> isLike(alias, name) && !isShortForm(entity, alias))
        || entity.latinName().filter(latin -> isLike(latin.spelling(), name)).isPresent();
  }

  /** Of आशा रावत the short form आशा is like "Asha Negi" as well, whom she is not. */
  private static boolean isShortForm(Entity entity, String alias) {
    return alias.length() < entity.name().length() && isLike(entity.name(), alias);
  }

  private static boolean isLike(String one, String other) {
    return Shared.MATCHER.score(one, other) >= LEAST;
  }
}
