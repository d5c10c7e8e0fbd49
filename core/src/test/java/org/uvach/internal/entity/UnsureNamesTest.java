package org.uvach.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Span;
import org.uvach.internal.language.Hindi;

/** What the resolver makes of names that the finder was not sure of. */
class UnsureNamesTest {

  private static final String TEXT =
      "अरबपति गौतम मेहरा आए। गौतम मेहरा बोले। गौतम मेहरा हंसे। मेहरा लौटे। "
          + "सुरेश सिंह रावत आए। सुरेश रावत बोले। रावत हंसे। रावत लौटे।";

  private final List<Mention> mentions = new ArrayList<>();

  private void mention(String name, int from, EntityType type, double confidence) {
    int start = TEXT.indexOf(name, from);
    mentions.add(
        new Mention(
            Span.of(TEXT, start, start + name.length()),
            MentionType.PROPER,
            type,
            new Evidence("test", confidence)));
  }

  private List<Entity> entities() {
    return Hindi.resolver().resolve(Hindi.splitter().split(TEXT), mentions);
  }

  private void mentionAll(double ofLongest, EntityType ofLast) {
    mention("अरबपति गौतम मेहरा", 0, EntityType.PERSON, ofLongest);
    mention("गौतम मेहरा", 20, EntityType.PERSON, 0.97);
    mention("गौतम मेहरा", 36, EntityType.PERSON, 0.97);
    mention("मेहरा", TEXT.indexOf("मेहरा लौटे"), ofLast, 0.4);
  }

  @Test
  void aFormWithAWordTooManyIsNotTheName() {
    mentionAll(0.7, EntityType.PERSON);
    assertThat(entities()).extracting(Entity::name).containsExactly("गौतम मेहरा");
  }

  @Test
  void aSureFormIsTheNameHoweverLong() {
    mentionAll(0.95, EntityType.PERSON);
    assertThat(entities()).extracting(Entity::name).containsExactly("अरबपति गौतम मेहरा");
  }

  @Test
  void aDoubtfulFormIsTheNameIfAShorterOneBeginsLikeIt() {
    mention("सुरेश सिंह रावत", 0, EntityType.PERSON, 0.7);
    mention("सुरेश रावत", 0, EntityType.PERSON, 0.97);
    mention("रावत", TEXT.indexOf("रावत हंसे"), EntityType.PERSON, 0.97);
    mention("रावत", TEXT.indexOf("रावत लौटे"), EntityType.PERSON, 0.97);
    assertThat(entities()).extracting(Entity::name).containsExactly("सुरेश सिंह रावत");
  }

  @Test
  void aDoubtfulKindIsThatOfTheFullName() {
    mentionAll(0.7, EntityType.ORGANIZATION);
    assertThat(entities()).extracting(Entity::type).containsExactly(EntityType.PERSON);
  }
}
