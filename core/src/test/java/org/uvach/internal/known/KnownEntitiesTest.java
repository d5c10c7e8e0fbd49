package org.uvach.internal.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Span;
import org.uvach.internal.known.KnownNameIndex.Known;

/** Which entities are the user's known names. */
class KnownEntitiesTest {

  private final KnownEntities known =
      new KnownEntities(
          new KnownNameIndex(
              List.of(
                  person("Q1", "Asha Rawat"),
                  person("Q2", "Mohan Lal Verma", "मोहन लाल वर्मा"),
                  person("Q3", "Rakesh Khanna"),
                  person("Q4", "Rakesh Khanna", "Rakesh K. Khanna"),
                  person("Q5", "Tansen"),
                  new Known("B1", EntityType.ORGANIZATION, List.of("Jal Board", "जल बोर्ड")))));

  private static Known person(String id, String... names) {
    return new Known(id, EntityType.PERSON, List.of(names));
  }

  private static Entity entity(String id, EntityType type, int start, String... names) {
    List<Mention> mentions =
        List.of(names).stream().map(name -> mention(name, start, type)).toList();
    return new Entity(id, names[0], type, mentions);
  }

  private static Mention mention(String name, int start, EntityType type) {
    return new Mention(
        new Span(start, start + name.length(), name),
        MentionType.PROPER,
        type,
        new Evidence("by-hand", 1));
  }

  private Entity marked(EntityType type, String... names) {
    return known.mark(List.of(entity("e1", type, 0, names))).get(0);
  }

  @Test
  void aNameIsKnownInTheOtherScript() {
    assertThat(marked(EntityType.PERSON, "आशा रावत").id()).isEqualTo("Q1");
    assertThat(marked(EntityType.PERSON, "Mohan Lal Verma").id()).isEqualTo("Q2");
  }

  @Test
  void aNameIsKnownInAnotherSpellingOrWithoutItsMiddle() {
    assertThat(marked(EntityType.PERSON, "आशा रावत्").id()).isEqualTo("Q1");
    assertThat(marked(EntityType.PERSON, "मोहन वर्मा").id()).isEqualTo("Q2");
  }

  @Test
  void aNameAloneIsKnownOnlyIfItIsGivenSo() {
    assertThat(marked(EntityType.PERSON, "तानसेन").id()).isEqualTo("Q5");
    assertThat(marked(EntityType.PERSON, "रावत").id()).isEqualTo("e1");
    assertThat(marked(EntityType.PERSON, "रावत").knownAs()).isEmpty();
  }

  @Test
  void twoThatFitAreSaidAndNotGuessed() {
    Entity khanna = marked(EntityType.PERSON, "राकेश खन्ना");

    assertThat(khanna.id()).isEqualTo("e1");
    assertThat(khanna.knownAs()).containsExactly("Q3", "Q4");
  }

  @Test
  void whatIsOfAnotherKindDoesNotFit() {
    assertThat(marked(EntityType.ORGANIZATION, "जल बोर्ड").id()).isEqualTo("B1");
    assertThat(marked(EntityType.LOCATION, "जल बोर्ड").id()).isEqualTo("e1");
  }

  @Test
  void otherNamesStayWhoTheyAre() {
    Entity other = entity("e1", EntityType.PERSON, 0, "उषा रावत");

    assertThat(known.mark(List.of(other))).containsExactly(other);
  }

  @Test
  void twoEntitiesThatAreOneKnownPersonBecomeOne() {
    Entity hindi = entity("e1", EntityType.PERSON, 0, "आशा रावत");
    Entity other = entity("e2", EntityType.LOCATION, 20, "शिमला");
    Entity latin = entity("e3", EntityType.PERSON, 40, "Asha Rawat");

    List<Entity> marked = known.mark(List.of(hindi, other, latin));

    assertThat(marked).extracting(Entity::id).containsExactly("Q1", "e2");
    assertThat(marked.get(0).mentions()).hasSize(2);
    assertThat(marked.get(0).name()).isEqualTo("आशा रावत");
  }
}
