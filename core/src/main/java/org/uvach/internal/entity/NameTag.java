package org.uvach.internal.entity;

import com.google.common.collect.ImmutableList;
import org.uvach.document.EntityType;

/**
 * The tags of the BIO2 scheme as small numbers: {@link #OUTSIDE}, and for each type of name a tag
 * that begins it and one that goes on with it.
 */
public final class NameTag {

  /** Not part of a name. */
  public static final int OUTSIDE = 0;

  /** How many tags there are. */
  public static final int COUNT = 1 + 2 * EntityType.values().length;

  private static final ImmutableList<EntityType> TYPES =
      ImmutableList.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION);

  private NameTag() {}

  /**
   * The place of a type in the model's tables, the same whatever the order of the enum.
   *
   * @param type what is named
   * @return its number, from 0
   */
  public static int index(EntityType type) {
    return TYPES.indexOf(type);
  }

  /**
   * The tag of a name's first word.
   *
   * @param type what is named
   * @return its tag
   */
  public static int begin(EntityType type) {
    return 1 + 2 * index(type);
  }

  /**
   * The tag of a name's further words.
   *
   * @param type what is named
   * @return its tag
   */
  public static int inside(EntityType type) {
    return 2 + 2 * index(type);
  }

  static EntityType typeAt(int index) {
    return TYPES.get(index);
  }

  static boolean isBegin(int tag) {
    return (tag & 1) == 1;
  }

  static boolean isInside(int tag) {
    return tag > 0 && (tag & 1) == 0;
  }

  /**
   * What a name is whose words have a tag.
   *
   * @param tag any but {@link #OUTSIDE}
   * @return its type
   */
  public static EntityType type(int tag) {
    return TYPES.get((tag - 1) >> 1);
  }

  /**
   * Whether a tag may follow another: a name goes on only after it began.
   *
   * @param previous the tag before
   * @param tag the tag
   * @return true if it may
   */
  public static boolean follows(int previous, int tag) {
    return !isInside(tag) || previous == tag || previous == tag - 1;
  }
}
