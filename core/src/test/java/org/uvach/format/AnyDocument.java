package org.uvach.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.uvach.document.Attribution;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.LatinName;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Quotation;
import org.uvach.document.QuotationType;
import org.uvach.document.Role;
import org.uvach.document.Span;
import org.uvach.document.Stance;
import org.uvach.spec.HostileText;

/** Valid documents about hostile texts, with spans that overlap as they like. */
final class AnyDocument {

  private final Random random;
  private final String text;

  private AnyDocument(String text, long seed) {
    this.text = text;
    this.random = new Random(seed);
  }

  /** Any document. */
  static Arbitrary<Document> any() {
    return Combinators.combine(HostileText.any(), Arbitraries.longs())
        .as((text, seed) -> new AnyDocument(text + "।", seed).make());
  }

  private Document make() {
    List<Entity> entities = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      entities.add(entity("e" + (entities.size() + 1)));
    }
    List<Quotation> quotations = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      quotations.add(quotation("q" + (quotations.size() + 1), entities));
    }
    return new Document(text, maybe("hi"), entities, quotations);
  }

  private Entity entity(String id) {
    List<Mention> mentions = new ArrayList<>();
    for (Span span : spans(1)) {
      mentions.add(
          new Mention(span, any(MentionType.values()), any(EntityType.values()), evidence()));
    }
    String name = mentions.get(0).span().text();
    List<Role> roles = random.nextBoolean() ? List.of() : List.of(role());
    return new Entity(
        id,
        name,
        maybe(new LatinName("Asha <" + id + ">", evidence())),
        any(EntityType.values()),
        mentions,
        roles,
        random.nextBoolean() ? List.of() : List.of(id, "Q\"1"));
  }

  private Role role() {
    Span span = span();
    return new Role(span, span, Optional.empty(), evidence());
  }

  private Quotation quotation(String id, List<Entity> entities) {
    return new Quotation(
        id,
        any(QuotationType.values()),
        spans(1),
        spans(0),
        any(Stance.values()),
        evidence(),
        new Attribution(
            maybe(span()),
            entities.isEmpty() ? Optional.empty() : maybe(any(entities.toArray(Entity[]::new))),
            maybe(span()),
            maybe(span()),
            maybe(span()),
            evidence()));
  }

  private List<Span> spans(int least) {
    List<Span> spans = new ArrayList<>();
    for (int i = least + random.nextInt(3); i > 0; i--) {
      spans.add(span());
    }
    return spans;
  }

  private Span span() {
    int start = random.nextInt(text.length());
    int end = start + 1 + random.nextInt(Math.min(40, text.length() - start));
    return Span.of(text, start - (isInsidePair(start) ? 1 : 0), end + (isInsidePair(end) ? 1 : 0));
  }

  private boolean isInsidePair(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private Evidence evidence() {
    return new Evidence(any(new String[] {"by-hand", "a \"rule\"", "नियम"}), random.nextDouble());
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
